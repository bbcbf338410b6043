import { Effect, type Result, Schema } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { Agenda, Assessment, Jiceng } from "../Jiceng.ts"
import { DueWindow } from "../duty/DueWindow.ts"
import type { AnyCommand, RefusalOf } from "../journal/Command.ts"
import type { Done, ExecuteError } from "../journal/Executor.ts"
import type { InvalidInput, TooBusy } from "../journal/CommandErrors.ts"
import { Instant } from "../kernel/Instant.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import type { SealedReport } from "../norm/SealedReport.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import type { Changes } from "../changes/Changes.ts"
import type { Comparison } from "../rehearsal/Compare.ts"
import { Scope } from "../register/Subjects.ts"
import type { Simulation } from "../simulate/Simulate.ts"
import type { CommandName } from "../register/commands.ts"
import type { ActsGiven, NamedAct, PlannedAct } from "./ActsGiven.ts"
import { type ActAnswer, type ActError, type ActOptions, type ActResult, type Acts, actsBy } from "./Acts.ts"
import { type Answer, answering, type NotOk } from "./Answer.ts"
import { givenTo } from "./Given.ts"
import type { JicengError } from "../words/Explain.ts"

type Service = Jiceng["Service"]

const Days = Schema.Struct({
  factsAt: Schema.optionalKey(PlainDate),
  rulesAt: Schema.optionalKey(PlainDate),
  knownAt: Schema.optionalKey(Instant)
})

/** Everything that a question can fail with besides an unavailable store. */
export type AskingError =
  | Exclude<Effect.Error<ReturnType<Service["assess" | "seal"]>>, StoreUnavailable>
  | InvalidInput

/** One question about a scope; by today's rules, about today's facts and by all that is known unless told. */
export type Ask<A> = (
  scope: (typeof Scope)["Encoded"],
  days?: (typeof Days)["Encoded"]
) => Promise<Answer<A, AskingError>>

/** What an act leaves to people (its `missing`), by the input's own names. */
export type Chosen = Readonly<Record<string, unknown>>

/** What a command that is given itself ends in. */
export type Performed<C extends AnyCommand> =
  | ({ readonly ok: true } & Done<C["result"]["Encoded"]>)
  | NotOk<Exclude<RefusalOf<C> | ExecuteError, StoreUnavailable>>

/** What one actor may do and ask: every command under its name, and these. */
export interface Acting extends Acts {
  readonly assess: Ask<Assessment>
  /** 义务: what is owed, due within the days of `due` where they are given, else what counts on the day. */
  readonly obligations: (
    scope: (typeof Scope)["Encoded"],
    days?: (typeof Days)["Encoded"] & { readonly due?: (typeof DueWindow)["Encoded"] }
  ) => Promise<Answer<Agenda, AskingError>>
  /** 变化: what is otherwise than on an earlier day. */
  readonly changes: (
    scope: (typeof Scope)["Encoded"],
    days: (typeof Days)["Encoded"] & { readonly since: string }
  ) => Promise<Answer<Changes, AskingError>>
  /** 假设: what steps would make of findings and obligations; a step that is refused ends it. Nothing is written. */
  readonly simulate: (
    steps: ReadonlyArray<PlannedAct>,
    days?: Pick<(typeof Days)["Encoded"], "factsAt" | "rulesAt">
  ) => Promise<Answer<Simulation, InvalidInput | TooBusy | StoreUnavailable>>
  /** 试行: what some changed numbers would do to rules, findings and offices. Nothing is put in force. */
  readonly rehearse: (
    amendments: ReadonlyArray<(typeof Amended)["Encoded"]>,
    scope: (typeof Scope)["Encoded"],
    days?: (typeof Days)["Encoded"]
  ) => Promise<Answer<Comparison, AskingError>>
  /** A report that a fresh process can make again, byte for byte. */
  readonly seal: Ask<SealedReport>
  /** Does a command that is given itself: one that a county adds. */
  readonly perform: <C extends AnyCommand>(
    command: C,
    input: C["input"]["Encoded"],
    options?: ActOptions
  ) => Promise<Performed<C>>
  /** Does what an act says. */
  readonly run: (act: NamedAct, chosen?: Chosen, options?: ActOptions) => Promise<ActAnswer<CommandName>>
  /** Decides the same and writes nothing: what would be answered now, or why it would be refused. */
  readonly consider: (
    act: NamedAct,
    chosen?: Chosen
  ) => Promise<Answer<ActResult<CommandName>, ActError<CommandName>>>
}

const Asked = Schema.Struct({ scope: Scope, ...Days.fields })
const Amended = Schema.Struct({
  parameter: Schema.String,
  since: PlainDate,
  value: Schema.Union([Schema.Finite, Schema.String])
})
const rehearsalGiven = givenTo(
  "rehearse",
  Schema.Struct({ ...Asked.fields, amendments: Schema.Array(Amended) })
)
const agendaGiven = givenTo(
  "obligations",
  Schema.Struct({ ...Asked.fields, due: Schema.optionalKey(DueWindow) })
)
const changesGiven = givenTo("changes", Schema.Struct({ ...Asked.fields, since: PlainDate }))
const asked = { assess: givenTo("assess", Asked), seal: givenTo("seal", Asked) }

/** Runs an effect, unless the SDK has been closed. */
export type Run = <A>(operation: string, effect: Effect.Effect<A, StoreUnavailable>) => Promise<A>

type AnyResult = ActResult<CommandName>

/** Binds the SDK to an actor. */
export const actingAs = (
  jiceng: Service,
  actor: Actor,
  run: Run,
  { commands, read, readPlan }: ActsGiven
): Acting => {
  const perform = (command: AnyCommand, input: unknown, options: ActOptions = {}) =>
    Effect.map(jiceng.execute(command, input, { actor, ...options }), (done) => ({
      ...done,
      value: command.json.encodeResult(done.value) as AnyResult
    }))

  const execute = (name: string, input: unknown, options?: ActOptions) =>
    perform(commands[name]!, input, options)

  /** Answers a question once it has been read. */
  const answered = <Given, A, E extends JicengError>(
    operation: string,
    given: Result.Result<Given, InvalidInput>,
    answer: (given: Given) => Effect.Effect<A, E>
  ) =>
    run(
      operation,
      answering(Effect.map(Effect.flatMap(Effect.fromResult(given), answer), (value) => ({ value })))
    )

  return {
    ...actsBy((name, input, options) => run(name, answering(execute(name, input, options)))),
    perform: async (command, input, options) =>
      run(command.name, answering(perform(command, input, options))) as Promise<never>,
    assess: (scope, days) =>
      answered("assess", asked.assess({ scope, ...days }), ({ scope: of, ...at }) =>
        jiceng.assess(of, { actor, ...at })
      ),
    seal: (scope, days) =>
      answered("seal", asked.seal({ scope, ...days }), ({ scope: of, ...at }) =>
        jiceng.seal(of, { actor, ...at })
      ),
    obligations: (scope, days) =>
      answered("obligations", agendaGiven({ scope, ...days }), ({ scope: of, ...at }) =>
        jiceng.obligations(of, { actor, ...at })
      ),
    changes: (scope, days) =>
      answered("changes", changesGiven({ scope, ...days }), ({ scope: of, ...at }) =>
        jiceng.changes(of, { actor, ...at })
      ),
    rehearse: (amendments, scope, days) =>
      answered(
        "rehearse",
        rehearsalGiven({ amendments, scope, ...days }),
        ({ scope: of, amendments: set, ...at }) => jiceng.rehearse(set, of, { actor, ...at })
      ),
    simulate: (steps, days) =>
      answered("simulate", readPlan({ steps, ...days }), ({ steps: planned, ...at }) =>
        jiceng.simulate(
          planned.map(({ command, ...step }) => ({ command: commands[command]!, ...step })),
          { actor, ...at }
        )
      ),
    run: async ({ command, input }, chosen, options) =>
      run(
        "run",
        answering(
          Effect.gen(function* () {
            const act = yield* Effect.fromResult(read.run({ command, input }))
            return yield* execute(act.command, { ...act.input, ...chosen }, options)
          })
        )
      ),
    consider: async ({ command, input }, chosen) =>
      run(
        "consider",
        answering(
          Effect.gen(function* () {
            const act = yield* Effect.fromResult(read.consider({ command, input }))
            const given = { ...act.input, ...chosen }
            const named = commands[act.command]!
            const result: unknown = yield* jiceng.consider(named, given, { actor })
            return { value: named.json.encodeResult(result) as AnyResult }
          })
        )
      )
  }
}
