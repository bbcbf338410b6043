import { Clock, Context, Effect, Layer } from "effect"
import type { Actor } from "./access/Actor.ts"
import { access, Forbidden, permissions } from "./access/Permission.ts"
import { Digest } from "./journal/Digest.ts"
import type { Entropy } from "./journal/Entropy.ts"
import { Executor } from "./journal/Executor.ts"
import { UnknownReference } from "./journal/Refusals.ts"
import type { RecordStore } from "./journal/RecordStore.ts"
import type { StoreUnavailable } from "./journal/StoreErrors.ts"
import { dayOf, instantFromMillis } from "./kernel/Instant.ts"
import type { PlainDate } from "./kernel/PlainDate.ts"
import { chisitong } from "./chisitong/chisitong.ts"
import type { Finding } from "./norm/Finding.ts"
import { type Rulebook, type RulebookName, rulebookName } from "./norm/Rulebook.ts"
import { type SealedReport, sealReport } from "./norm/SealedReport.ts"
import { office } from "./office/Office.ts"
import { type Cursor, type Docket, docketOf, findingsOf, officesIn, type Scope } from "./register/Assess.ts"
import { Register } from "./register/Register.ts"
import type { RegisterView } from "./register/RegisterView.ts"

/** What is asked: by which day's rules, and about which day's facts; today unless told. */
export interface AssessOptions {
  readonly actor: Actor
  readonly factsAt?: PlainDate
  readonly rulesAt?: PlainDate
}

/** Where a scope stands, clause by clause, with what the answer rests on. */
export interface Assessment {
  readonly rulebook: RulebookName
  readonly rulesAt: PlainDate
  readonly factsAt: PlainDate
  readonly cursor: Cursor
  readonly findings: ReadonlyArray<Finding>
}

type AskError = StoreUnavailable | Forbidden | UnknownReference

/** The whole SDK in one service: acts, standing, sealed reports. */
export class Jiceng extends Context.Service<
  Jiceng,
  {
    readonly rulebook: RulebookName
    readonly execute: Executor["Service"]["execute"]
    readonly assess: (scope: Scope, options: AssessOptions) => Effect.Effect<Assessment, AskError>
    /** A report that a fresh process can make again, byte for byte. */
    readonly seal: (scope: Scope, options: AssessOptions) => Effect.Effect<SealedReport, AskError>
    /** The fold of the journal up to now; read it, never keep it. */
    readonly view: Effect.Effect<RegisterView, StoreUnavailable>
    /** Today in China. */
    readonly today: Effect.Effect<PlainDate>
  }
>()("@jiceng/core/Jiceng") {
  /** The SDK over any store, under 池司通〔2020〕2号 unless another rulebook is given. */
  static readonly layer = (
    rulebook: Rulebook = chisitong
  ): Layer.Layer<Jiceng, never, RecordStore | Digest | Entropy> =>
    Layer.effect(Jiceng, make(rulebook)).pipe(Layer.provide([Executor.layer(rulebook), Register.layer]))
}

const today = Effect.map(Clock.currentTimeMillis, (millis) => dayOf(instantFromMillis(millis)))

const make = Effect.fnUntraced(function* (rulebook: Rulebook) {
  const { execute } = yield* Executor
  const register = yield* Register
  const digest = yield* Digest
  const name = rulebookName(digest, rulebook)

  /** A scope that is named must exist and be open to the actor; `all` is what the actor may read. */
  const admit = (view: RegisterView, scope: Scope, actor: Actor): Effect.Effect<void, AskError> =>
    Effect.suspend((): Effect.Effect<void, AskError> => {
      if (scope.kind === "all") return Effect.void
      const known = scope.kind === "office" ? view.offices.get(scope.office) : scope
      if (known === undefined && scope.kind === "office") {
        return new UnknownReference({ path: "$.office", ref: office.ref(scope.office) })
      }
      const target =
        scope.kind === "office" ? { county: known!.county, office: scope.office } : { county: scope.county }
      const { allowed, conditions } = access(actor, "register.read", target)
      const { clauses } = permissions["register.read"]
      return allowed ? Effect.void : new Forbidden({ permission: "register.read", clauses, conditions })
    })

  const docket = Effect.fn("Jiceng.docket")(function* (scope: Scope, options: AssessOptions) {
    const factsAt = options.factsAt ?? (yield* today)
    const view = yield* register.current
    yield* admit(view, scope, options.actor)
    const offices = officesIn(view, scope, options.actor, factsAt)
    return docketOf(rulebook, view, offices, { factsAt, rulesAt: options.rulesAt ?? factsAt })
  })

  return Jiceng.of({
    rulebook: name,
    execute,
    assess: (scope, options) =>
      Effect.map(docket(scope, options), (read: Docket) => ({
        rulebook: name,
        ...read.axes,
        cursor: read.cursor,
        findings: findingsOf(read)
      })),
    seal: (scope, options) =>
      Effect.map(docket(scope, options), ({ axes, cursor, sheets }) =>
        sealReport(digest, rulebook, { ...axes, cursor, sheets })
      ),
    view: register.current,
    today
  })
})
