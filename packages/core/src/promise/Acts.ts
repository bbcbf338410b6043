import type { ExecuteError, Done } from "../journal/Executor.ts"
import type { RefusalOf } from "../journal/Command.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { type CommandName, commands } from "../register/commands.ts"
import type { NotOk } from "./Answer.ts"

type CommandOf<Name extends CommandName> = (typeof commands)[Name]

/** What a command takes, as JSON: money is text of whole fen, a day is "YYYY-MM-DD". */
export type ActInput<Name extends CommandName> = CommandOf<Name>["input"]["Encoded"]

/** What a command answers with, as JSON. */
export type ActResult<Name extends CommandName> = CommandOf<Name>["result"]["Encoded"]

/** Everything that a command can fail with, its own refusals first. */
export type ActError<Name extends CommandName> = RefusalOf<CommandOf<Name>> | ExecuteError

/** An act that took effect, once, however often it is sent with its key; or why it didn't. */
export type ActAnswer<Name extends CommandName> =
  | ({ readonly ok: true } & Done<ActResult<Name>>)
  | NotOk<Exclude<ActError<Name>, StoreUnavailable>>

export interface ActOptions {
  /** Printable ASCII without spaces, 200 characters at most; drawn when absent. The same key takes effect once. */
  readonly key?: string
}

/** One command as an async function. */
export type Act<Name extends CommandName> = (
  input: ActInput<Name>,
  options?: ActOptions
) => Promise<ActAnswer<Name>>

type Group = CommandName extends infer Name extends string
  ? Name extends `${infer First}.${string}`
    ? First
    : never
  : never

/** Every command under its dotted name: `fund.recordReceipt` is `acts.fund.recordReceipt`. */
export type Acts = {
  readonly [First in Group]: {
    readonly [Name in CommandName as Name extends `${First}.${infer Rest}` ? Rest : never]: Act<Name>
  }
}

/** Builds the functions from the commands that there are; the types by name are given back here. */
export const actsBy = (
  act: (name: CommandName, input: unknown, options?: ActOptions) => Promise<ActAnswer<CommandName>>
): Acts => {
  const acts: Record<string, Record<string, Act<CommandName>>> = {}
  for (const name of Object.keys(commands) as ReadonlyArray<CommandName>) {
    const dot = name.indexOf(".")
    const group = (acts[name.slice(0, dot)] ??= {})
    group[name.slice(dot + 1)] = (input, options) => act(name, input, options)
  }
  return acts as unknown as Acts
}
