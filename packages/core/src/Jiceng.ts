import { Clock, Context, Effect, Layer, Result } from "effect"
import type { Actor } from "./access/Actor.ts"
import type { Forbidden } from "./access/Permission.ts"
import type { InvalidInput, TooBusy } from "./journal/CommandErrors.ts"
import { Digest } from "./journal/Digest.ts"
import type { Obligation } from "./duty/Obligation.ts"
import type { DueWindow } from "./duty/DueWindow.ts"
import { WorkCalendar } from "./duty/WorkCalendar.ts"
import type { Entropy } from "./journal/Entropy.ts"
import { Executor } from "./journal/Executor.ts"
import type { UnknownReference } from "./journal/Refusals.ts"
import type { RecordStore } from "./journal/RecordStore.ts"
import type { StoreUnavailable } from "./journal/StoreErrors.ts"
import { dayOf, type Instant, instantFromMillis } from "./kernel/Instant.ts"
import type { PlainDate } from "./kernel/PlainDate.ts"
import { type Changes, changesOver } from "./changes/Changes.ts"
import { chisitong } from "./chisitong/chisitong.ts"
import { type Amendment, amended } from "./norm/Amend.ts"
import type { Finding } from "./norm/Finding.ts"
import { inForceOn, type Rulebook, type RulebookName, rulebookName } from "./norm/Rulebook.ts"
import { type SealedReport, sealReport } from "./norm/SealedReport.ts"
import { kindsOf, localKindsOf } from "./profile/Installed.ts"
import { admit } from "./register/Admit.ts"
import { agendaOf, type Axes, type Cursor, cursorOf, docketOf, findingsOf } from "./register/Assess.ts"
import { type Comparison, compareOver } from "./rehearsal/Compare.ts"
import type { NotKnownYet } from "./register/NotKnownYet.ts"
import { Register } from "./register/Register.ts"
import type { RegisterView } from "./register/RegisterView.ts"
import type { Scope } from "./register/Subjects.ts"
import { makeSimulate, type SimulateOptions, type Simulation, type Step } from "./simulate/Simulate.ts"
import { makeStatuses, type StatusOfAll } from "./status/FollowedStatuses.ts"
import type { StatusDays } from "./status/Statuses.ts"

/**
 * What is asked: about which day's facts (today unless told), by which day's rules (that of the facts unless told),
 * and by what was known at which moment (all that is known now unless told).
 */
export interface AssessOptions {
  readonly actor: Actor
  readonly factsAt?: PlainDate
  readonly rulesAt?: PlainDate
  readonly knownAt?: Instant
}

/** Where a scope stands, clause by clause, with what the answer rests on. */
export interface Assessment extends Axes {
  readonly rulebook: RulebookName
  readonly cursor: Cursor
  readonly findings: ReadonlyArray<Finding>
}

/** What is owed, and why on that day. */
export interface Agenda extends Axes {
  readonly rulebook: RulebookName
  readonly cursor: Cursor
  /** By their due day. */
  readonly obligations: ReadonlyArray<Obligation>
}

export interface AgendaOptions extends AssessOptions {
  /** Only what is due on these days, both included; else what counts on the day: due within the year up to it, or open. */
  readonly due?: DueWindow
}

export interface ChangesOptions extends AssessOptions {
  /** The earlier day. */
  readonly since: PlainDate
}

type AskError = StoreUnavailable | Forbidden | UnknownReference | NotKnownYet

/** The whole SDK in one service: acts, standing, sealed reports. */
export class Jiceng extends Context.Service<
  Jiceng,
  {
    /** The latest of the rulebooks that are installed. */
    readonly rulebook: RulebookName
    readonly execute: Executor["Service"]["execute"]
    /** Decides an act and writes nothing: what it would answer, or why it is refused. */
    readonly consider: Executor["Service"]["consider"]
    readonly assess: (scope: Scope, options: AssessOptions) => Effect.Effect<Assessment, AskError>
    /** 义务: the dated obligations of a scope as of the day, with what is missing. */
    readonly obligations: (scope: Scope, options: AgendaOptions) => Effect.Effect<Agenda, AskError>
    /**
     * 假设: what acts would make of findings and obligations, decided as they are and written nowhere. An act that is
     * refused ends it; what it would be refused for is told.
     */
    readonly simulate: (
      steps: ReadonlyArray<Step>,
      options: SimulateOptions
    ) => Effect.Effect<Simulation, StoreUnavailable | TooBusy>
    /**
     * 试行: what the register is found to be by one rulebook and by another, neither of which has to be in force. Of the
     * two, one that isn't given is that in force on `rulesAt`.
     */
    readonly compareRulebooks: (
      rulebooks: { readonly before?: Rulebook; readonly after?: Rulebook },
      scope: Scope,
      options: AssessOptions
    ) => Effect.Effect<Comparison, AskError>
    /** The rulebook in force with some numbers changed, compared with it as it is. */
    readonly rehearse: (
      amendments: ReadonlyArray<Amendment>,
      scope: Scope,
      options: AssessOptions
    ) => Effect.Effect<Comparison, AskError | InvalidInput>
    /** 变化: what is otherwise on the day of the facts than on an earlier day. */
    readonly changes: (scope: Scope, options: ChangesOptions) => Effect.Effect<Changes, AskError>
    /** A report that a fresh process can make again, byte for byte. */
    readonly seal: (scope: Scope, options: AssessOptions) => Effect.Effect<SealedReport, AskError>
    /**
     * 状态: the outcome of every rule for everybody in the register, whoever may read it; today's unless told. Asked for again
     * for the same days, it has followed the register and only what is new was judged.
     */
    readonly statuses: (days?: Partial<StatusDays>) => Effect.Effect<StatusOfAll, StoreUnavailable>
    /** The fold of the journal up to now; read it, never keep it. */
    readonly view: Effect.Effect<RegisterView, StoreUnavailable>
    /** The same as it was known at a moment that has passed. */
    readonly viewAt: (knownAt: Instant) => Effect.Effect<RegisterView, StoreUnavailable | NotKnownYet>
    /** Today in China. */
    readonly today: Effect.Effect<PlainDate>
  }
>()("@jiceng/core/Jiceng") {
  /**
   * The SDK over any store, under 池司通〔2020〕2号 unless other rulebooks are given. Of several, that of the day decides:
   * today's for an act, that of `rulesAt` for a question. Working days are those of a `WorkCalendar` that is provided;
   * without one weekdays alone are known.
   */
  static readonly layer = (
    ...rulebooks: ReadonlyArray<Rulebook>
  ): Layer.Layer<Jiceng, never, RecordStore | Digest | Entropy> => {
    const installed = rulebooks.length === 0 ? [chisitong] : rulebooks
    return Layer.effect(Jiceng, make(installed)).pipe(
      Layer.provide([Executor.layer(...installed), Register.layer(localKindsOf(...installed))])
    )
  }
}

const today = Effect.map(Clock.currentTimeMillis, (millis) => dayOf(instantFromMillis(millis)))

const make = Effect.fnUntraced(function* (installed: ReadonlyArray<Rulebook>) {
  const { execute, consider } = yield* Executor
  const register = yield* Register
  const digest = yield* Digest
  const workingDays = yield* WorkCalendar
  const names = new Map(installed.map((rulebook) => [rulebook, rulebookName(digest, rulebook)]))
  const ground = {
    installed,
    kinds: kindsOf(...installed),
    workingDays,
    current: register.current,
    nameOf: (rulebook: Rulebook) => names.get(rulebook)!
  }
  const simulate = yield* makeSimulate(ground)
  const latest = installed.toSorted((a, b) => (a.since < b.since ? -1 : 1)).at(-1)!

  /** What is asked, settled: the view of the register, the rulebook, the days. */
  const asked = Effect.fnUntraced(function* (scope: Scope, options: AssessOptions) {
    const factsAt = options.factsAt ?? (yield* today)
    const { actor, rulesAt = factsAt, knownAt } = options
    const view = yield* knownAt === undefined ? register.current : register.knownAt(knownAt)
    yield* admit(view, scope, actor, factsAt)
    const axes: Axes = { factsAt, rulesAt, ...(knownAt !== undefined && { knownAt }) }
    return { view, axes, rulebook: inForceOn(installed, rulesAt) }
  })

  const docket = Effect.fn("Jiceng.docket")(function* (scope: Scope, options: AssessOptions) {
    const { view, axes, rulebook } = yield* asked(scope, options)
    return { rulebook, read: docketOf(rulebook, view, scope, options.actor, axes) }
  })

  const obligations = Effect.fn("Jiceng.obligations")(function* (scope: Scope, options: AgendaOptions) {
    const { view, axes, rulebook } = yield* asked(scope, options)
    const { actor, due: window } = options
    return {
      rulebook: names.get(rulebook)!,
      ...axes,
      cursor: cursorOf(view),
      obligations: agendaOf(rulebook, view, scope, actor, axes, { window, workingDays })
    }
  })

  /** Both rulebooks follow from the one in force. */
  const comparing = Effect.fn("Jiceng.compare")(function* <E>(
    pairOf: (inForce: Rulebook) => Result.Result<readonly [before: Rulebook, after: Rulebook], E>,
    scope: Scope,
    options: AssessOptions
  ) {
    const { view, axes, rulebook } = yield* asked(scope, options)
    const pair = yield* Effect.fromResult(pairOf(rulebook))
    const [before, after] = pair
    return {
      before: rulebookName(digest, before),
      after: rulebookName(digest, after),
      ...axes,
      ...compareOver(view, pair, scope, axes, { actor: options.actor, workingDays })
    }
  })

  const changes = Effect.fn("Jiceng.changes")(function* (scope: Scope, options: ChangesOptions) {
    const { view, axes, rulebook } = yield* asked(scope, options)
    const { actor, since } = options
    const before = {
      axes: { ...axes, factsAt: since, rulesAt: since },
      rulebook: inForceOn(installed, since)
    }
    return {
      rulebook: names.get(rulebook)!,
      ...axes,
      since,
      cursor: cursorOf(view),
      ...changesOver(view, scope, [before, { axes, rulebook }], { actor, workingDays })
    }
  })

  return Jiceng.of({
    rulebook: names.get(latest)!,
    execute,
    consider,
    assess: (scope, options) =>
      Effect.map(docket(scope, options), ({ rulebook, read }) => ({
        rulebook: names.get(rulebook)!,
        ...read.axes,
        cursor: read.cursor,
        findings: findingsOf(read)
      })),
    seal: (scope, options) =>
      Effect.map(docket(scope, options), ({ rulebook, read: { axes, cursor, parts } }) =>
        sealReport(digest, rulebook, { ...axes, cursor, parts })
      ),
    obligations,
    changes,
    statuses: makeStatuses(ground),
    simulate,
    compareRulebooks: ({ before, after }, scope, options) =>
      comparing((inForce) => Result.succeed([before ?? inForce, after ?? inForce]), scope, options),
    rehearse: (amendments, scope, options) =>
      comparing(
        (inForce) => Result.map(amended(inForce, amendments), (after) => [inForce, after]),
        scope,
        options
      ),
    view: register.current,
    viewAt: register.knownAt,
    today
  })
})
