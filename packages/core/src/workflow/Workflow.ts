import { Result } from "effect"
import type { ClauseId } from "../norm/Clause.ts"
import type { Ref } from "../journal/Ref.ts"
import { VerbNotOpen } from "./WorkflowRefusals.ts"

/** A cell of a table: this verb isn't open in this state. */
export const closed = "closed"

/** Each state with each verb: the state that it leads to, or `closed`. A cell that is missing doesn't compile. */
export type VerbTable<State extends string, Verb extends string> = {
  readonly [Is in State]: { readonly [Does in Verb]: State | typeof closed }
}

/**
 * 流程: a record's states as one table of what may be done in each. Who may do it is the permission of the command;
 * documents, refusals and tests are derived from the table.
 */
export interface Workflow<State extends string = string, Verb extends string = string> {
  readonly kind: string
  readonly clauses: ReadonlyArray<ClauseId>
  /** The command by which a record comes to be, and the state in which it then is. */
  readonly begins: { readonly command: string; readonly state: State }
  /** The command of each verb. */
  readonly verbs: Readonly<Record<Verb, string>>
  readonly table: VerbTable<State, Verb>
}

/** Whether nothing more can be done in a state. */
export const isOver = <State extends string, Verb extends string>(
  { table }: Workflow<State, Verb>,
  state: State
): boolean => Object.values<string>(table[state]).every((next) => next === closed)

/** The verbs that are open in a state. */
export const openVerbs = <State extends string, Verb extends string>(
  { table }: Workflow<State, Verb>,
  state: State
): ReadonlyArray<Verb> =>
  Object.entries<State | typeof closed>(table[state]).flatMap(([verb, next]) =>
    next === closed ? [] : [verb as Verb]
  )

/** Whether a record waits for somebody: something besides voiding it is open. */
export const isRunning = <State extends string, Verb extends string>(
  flow: Workflow<State, Verb>,
  state: State
): boolean => openVerbs(flow, state).some((verb) => verb !== "void")

/** What a verb is done to: the record's ref, its state, and where the input names it. */
export interface Asked<State extends string> {
  readonly path: string
  readonly ref: Ref
  readonly state: State
}

/** The state to which a verb leads, or the refusal that names those that are open. */
export const step = <State extends string, Verb extends string>(
  flow: Workflow<State, Verb>,
  verb: Verb,
  { path, ref, state }: Asked<State>
): Result.Result<State, VerbNotOpen> => {
  const next: State | typeof closed = flow.table[state][verb]
  if (next !== closed) return Result.succeed(next)
  const open = openVerbs(flow, state).map((each) => flow.verbs[each])
  return Result.fail(new VerbNotOpen({ path, ref, verb: flow.verbs[verb], state, open }))
}
