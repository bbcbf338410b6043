import { Effect, Schema } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { Assessment, AssessOptions, Jiceng } from "../Jiceng.ts"
import type { InvalidInput } from "../journal/CommandErrors.ts"
import { expectation } from "../kernel/Expectation.ts"
import { Instant } from "../kernel/Instant.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { SealedReport } from "../norm/SealedReport.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { Scope } from "../register/Subjects.ts"
import { type CommandName, commands } from "../register/commands.ts"
import { type ActAnswer, type ActError, type ActOptions, type ActResult, type Acts, actsBy } from "./Acts.ts"
import { type Answer, answering } from "./Answer.ts"
import { givenTo } from "./Given.ts"

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

type Question<A> = (scope: Scope, options: AssessOptions) => Effect.Effect<A, AskingError | StoreUnavailable>

/** One question about a scope; by today's rules, about today's facts and by all that is known unless told. */
export type Ask<A> = (
  scope: (typeof Scope)["Encoded"],
  days?: (typeof Days)["Encoded"]
) => Promise<Answer<A, AskingError>>

/** An act as data: a finding's remedy, what a refusal calls lawful, a step of a script. */
export type NamedAct = Pick<Remedy, "command" | "input">

/** What an act leaves to people (its `missing`), by the input's own names. */
export type Chosen = Readonly<Record<string, unknown>>

/** What one actor may do and ask: every command under its name, and these. */
export interface Acting extends Acts {
  readonly assess: Ask<Assessment>
  /** A report that a fresh process can make again, byte for byte. */
  readonly seal: Ask<SealedReport>
  /** Does what an act says. */
  readonly run: (act: NamedAct, chosen?: Chosen, options?: ActOptions) => Promise<ActAnswer<CommandName>>
  /** Decides the same and writes nothing: what would be answered now, or why it would be refused. */
  readonly consider: (
    act: NamedAct,
    chosen?: Chosen
  ) => Promise<Answer<ActResult<CommandName>, ActError<CommandName>>>
}

const Asked = Schema.Struct({ scope: Scope, ...Days.fields })
const asked = { assess: givenTo("assess", Asked), seal: givenTo("seal", Asked) }

const Named = Schema.Struct({
  command: Schema.Literals(Object.keys(commands) as ReadonlyArray<CommandName>).annotate(
    expectation("一个命令的名称，如 fund.recordReceipt", "the name of a command, such as fund.recordReceipt")
  ),
  input: Schema.Record(Schema.String, Schema.Unknown)
})
const named = { run: givenTo("run", Named), consider: givenTo("consider", Named) }

/** Runs an effect, unless the SDK has been closed. */
export type Run = <A>(operation: string, effect: Effect.Effect<A, StoreUnavailable>) => Promise<A>

const resultOf = (name: CommandName, value: unknown): ActResult<CommandName> =>
  commands[name].json.encodeResult(value as never) as ActResult<CommandName>

/** Binds the SDK to an actor. */
export const actingAs = (jiceng: Service, actor: Actor, run: Run): Acting => {
  const execute = (name: CommandName, input: unknown, options: ActOptions = {}) =>
    Effect.map(jiceng.execute(commands[name], input, { actor, ...options }), (done) => ({
      ...done,
      value: resultOf(name, done.value)
    }))

  const ask =
    <A>(operation: "assess" | "seal", answer: Question<A>): Ask<A> =>
    (scope, days) =>
      run(
        operation,
        answering(
          Effect.gen(function* () {
            const { scope: of, ...at } = yield* Effect.fromResult(asked[operation]({ scope, ...days }))
            return { value: yield* answer(of, { actor, ...at }) }
          })
        )
      )

  return {
    ...actsBy((name, input, options) => run(name, answering(execute(name, input, options)))),
    assess: ask("assess", jiceng.assess),
    seal: ask("seal", jiceng.seal),
    run: async ({ command, input }, chosen, options) =>
      run(
        "run",
        answering(
          Effect.gen(function* () {
            const act = yield* Effect.fromResult(named.run({ command, input }))
            return yield* execute(act.command, { ...act.input, ...chosen }, options)
          })
        )
      ),
    consider: async ({ command, input }, chosen) =>
      run(
        "consider",
        answering(
          Effect.gen(function* () {
            const act = yield* Effect.fromResult(named.consider({ command, input }))
            const given = { ...act.input, ...chosen }
            const result = yield* jiceng.consider(commands[act.command], given, { actor })
            return { value: resultOf(act.command, result) }
          })
        )
      )
  }
}
