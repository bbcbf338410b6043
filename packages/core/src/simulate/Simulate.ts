import { Clock, Context, Effect, Layer, Result } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { WorkingDays } from "../duty/WorkCalendar.ts"
import type { AnyCommand } from "../journal/Command.ts"
import { TooBusy } from "../journal/CommandErrors.ts"
import { Digest } from "../journal/Digest.ts"
import { Entropy } from "../journal/Entropy.ts"
import { Executor } from "../journal/Executor.ts"
import { DayTooEarly } from "../journal/Refusals.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { RecordStore } from "../journal/RecordStore.ts"
import { idOf, kindOf } from "../journal/Ref.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { dayOf, instantFromMillis } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { clockShowing, morningOf } from "../kernel/ShownClock.ts"
import { subjectKinds } from "../norm/Finding.ts"
import { inForceOn, type Rulebook, type RulebookName } from "../norm/Rulebook.ts"
import { type Axes, type Cursor, cursorOf, findingsAbout, obligationsAbout } from "../register/Assess.ts"
import type { Folded, RegisterView } from "../register/RegisterView.ts"
import { mayRead, subjectOf } from "../register/Subjects.ts"
import { touched } from "../register/Touched.ts"
import type { JicengError } from "../words/Explain.ts"
import { type Difference, findingChanges, obligationChanges } from "./Difference.ts"
import { type Overlay, overlayOn } from "./Overlay.ts"

/** One act of a what-if: which command, with which input as JSON, done on which day; today unless told. */
export interface Step {
  readonly command: AnyCommand
  readonly input: unknown
  readonly on?: PlainDate
}

/** How a step ended: what it answered, or why it was refused; those behind a refusal aren't reached. */
export type StepEnd =
  /** Its answer as JSON. */
  | { readonly ended: "done"; readonly value: unknown }
  | { readonly ended: "refused"; readonly error: JicengError }
  | { readonly ended: "notReached" }

/** 假设: what would become of findings and obligations if some acts were done. Nothing has been written. */
export interface Simulation extends Axes, Difference {
  readonly rulebook: RulebookName
  /** Where in the journal it began. */
  readonly cursor: Cursor
  readonly steps: ReadonlyArray<StepEnd>
}

export interface SimulateOptions {
  readonly actor: Actor
  /** The day of the facts, before and after: that of the last step unless told. */
  readonly factsAt?: PlainDate
  /** That of the facts unless told. */
  readonly rulesAt?: PlainDate
}

/** What a simulation needs of its register. */
export interface Ground {
  readonly installed: ReadonlyArray<Rulebook>
  readonly kinds: ReadonlyArray<RecordKind>
  readonly workingDays: WorkingDays
  readonly current: Effect.Effect<RegisterView, StoreUnavailable>
  readonly nameOf: (rulebook: Rulebook) => RulebookName
}

/** The register went on while it was asked about, again and again. */
const attemptsMax = 5

/** A clock that shows a day, nine in the morning, and goes on from there as the real one does. */
const clockOn = (real: Clock.Clock, day: PlainDate): Clock.Clock => {
  const ahead = morningOf(day) - real.currentTimeMillisUnsafe()
  return clockShowing(() => real.currentTimeMillisUnsafe() + ahead, real)
}

/** Runs steps one after the other over an overlay, each on its day, until one is refused. */
const runSteps = Effect.fnUntraced(function* (
  executor: Executor["Service"],
  steps: ReadonlyArray<Step>,
  actor: Actor,
  { hasMoved, lastDay }: Pick<Overlay, "hasMoved" | "lastDay">
) {
  const real = yield* Clock.Clock
  const today = dayOf(instantFromMillis(real.currentTimeMillisUnsafe()))
  const ends: Array<StepEnd> = []
  for (const { command, input, on } of steps) {
    if (ends.some(({ ended }) => ended !== "done")) {
      ends.push({ ended: "notReached" })
      continue
    }
    // Nothing is recorded before what is recorded already.
    const earliest = lastDay()
    if (on !== undefined && on < earliest) {
      const path = `$.steps[${ends.length}].on`
      ends.push({ ended: "refused", error: new DayTooEarly({ path, found: on, earliest }) })
      continue
    }
    const clock = on === undefined || on === today ? real : clockOn(real, on)
    const done = yield* Effect.result(
      Effect.provideService(executor.execute(command, input, { actor }), Clock.Clock, clock)
    )
    if (hasMoved()) return undefined
    ends.push(
      done._tag === "Success"
        ? { ended: "done", value: command.json.encodeResult(done.success.value) }
        : { ended: "refused", error: done.failure as JicengError }
    )
  }
  return ends
})

/**
 * What if: runs acts by the very commands over an overlay and tells the difference that they would make to everybody whom
 * they touch, as far as the actor may read. Nothing is written. A register that goes on meanwhile is asked again.
 */
export const makeSimulate = Effect.fnUntraced(function* (ground: Ground) {
  const parent = yield* RecordStore
  const digest = yield* Digest
  const entropy = yield* Entropy
  const { installed, kinds, workingDays, current, nameOf } = ground
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))

  const executorOver = (store: RecordStore["Service"]) =>
    Effect.map(
      Layer.build(
        Executor.layer(...installed).pipe(
          Layer.provide(
            Layer.mergeAll(
              RecordStore.layer(store),
              Layer.succeed(Digest, digest),
              Layer.succeed(Entropy, entropy)
            )
          )
        )
      ),
      (context) => Context.get(context, Executor)
    )

  const attempt = Effect.fnUntraced(function* (steps: ReadonlyArray<Step>, options: SimulateOptions) {
    const view = yield* current
    const base = cursorOf(view)
    const fork = view.fork()
    const overlay = overlayOn(parent, base, { digest, kinds })
    const executor = yield* executorOver(overlay.store)
    const today = dayOf(instantFromMillis(yield* Clock.currentTimeMillis))
    const ends = yield* runSteps(executor, steps, options.actor, overlay)
    if (ends === undefined) return undefined
    const refs = [...new Set(overlay.entries.flatMap(({ images }) => images.map(({ ref }) => ref)))]
    const { records, head } = yield* parent.read({ refs })
    // From here on nothing yields, so both views are of the moment at which it began.
    if (head.seq !== base.seq || view.seq !== base.seq) return undefined
    const replaced = records.flatMap((record): ReadonlyArray<Folded> => {
      const kind = byName.get(kindOf(record.ref))
      if (kind === undefined) return []
      const body: unknown = Result.getOrThrow(kind.decode(record) as Result.Result<unknown, unknown>)
      return [{ kind, id: idOf(record.ref), body }]
    })
    const written = overlay.entries.flatMap((entry) => fork.apply(entry))
    const factsAt = options.factsAt ?? steps.at(-1)?.on ?? today
    const axes: Axes = { factsAt, rulesAt: options.rulesAt ?? factsAt }
    return {
      rulebook: nameOf(inForceOn(installed, axes.rulesAt)),
      cursor: base,
      ...axes,
      steps: ends,
      ...differenceOf(view, fork, [...replaced, ...written], axes, options)
    }
  }, Effect.scoped)

  const differenceOf = (
    before: RegisterView,
    after: RegisterView,
    written: ReadonlyArray<Folded>,
    axes: Axes,
    { actor }: SimulateOptions
  ): Difference => {
    const { factsAt, rulesAt } = axes
    const rulebook = inForceOn(installed, rulesAt)
    const ids = touched([before, after], written)
    const judged = (view: RegisterView) =>
      subjectKinds.flatMap((kind) =>
        [...ids[kind]].toSorted().flatMap((id) => {
          const subjected = subjectOf[kind](view, id, factsAt)
          return subjected === undefined || !mayRead(view, actor, subjected, factsAt) ? [] : [subjected]
        })
      )
    const [was, is] = [judged(before), judged(after)]
    const asking = { window: undefined, workingDays }
    return {
      findings: findingChanges(findingsAbout(rulebook, was, axes), findingsAbout(rulebook, is, axes)),
      obligations: obligationChanges(
        obligationsAbout(rulebook, was, axes, asking),
        obligationsAbout(rulebook, is, axes, asking)
      )
    }
  }

  return Effect.fn("Jiceng.simulate")(function* (
    steps: ReadonlyArray<Step>,
    options: SimulateOptions
  ): Effect.fn.Return<Simulation, StoreUnavailable | TooBusy> {
    for (let attempts = 0; attempts < attemptsMax; attempts++) {
      const found = yield* attempt(steps, options)
      if (found !== undefined) return found
    }
    return yield* new TooBusy({ command: "simulate", stale: [] })
  })
})
