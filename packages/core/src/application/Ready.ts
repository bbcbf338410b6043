import { Result } from "effect"
import type { DecideContext } from "../journal/Command.ts"
import { dayFault } from "../journal/DayFault.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { type DayTooEarly, type FutureDay, UnknownReference } from "../journal/Refusals.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { LegalServiceOffice } from "../office/Office.ts"
import { step, type Workflow } from "../workflow/Workflow.ts"
import type { VerbNotOpen } from "../workflow/WorkflowRefusals.ts"

/** What every state of an application tells: which it is, and since which day. */
export interface Standing<State extends string = string> {
  readonly is: State
  readonly since: PlainDate
}

/** An application as a command read it, with the office whose county acts. */
export interface FoundApplication<Body> {
  readonly body: Body | undefined
  readonly office: LegalServiceOffice | undefined
}

/** What is to be done to which one, and where its input names it. */
export interface Asked<State extends string, Verb extends string> {
  readonly flow: Workflow<State, Verb>
  readonly verb: Verb
  readonly kind: RecordKind
  readonly as: string
  readonly id: string
  readonly on: PlainDate
}

/** An application to which something may be done, and the state to which that leads. */
export interface Open<State extends string, Body> {
  readonly body: Body
  readonly office: LegalServiceOffice
  readonly leads: State
}

export type NotOpen = UnknownReference | VerbNotOpen | FutureDay | DayTooEarly

/** The application that a verb may be done to, and the state to which it leads. */
export const ready = <
  State extends string,
  Verb extends string,
  Body extends { readonly state: Standing<State> }
>(
  { body, office }: FoundApplication<Body>,
  { flow, verb, kind, as, id, on }: Asked<State, Verb>,
  { today }: Pick<DecideContext, "today">
): Result.Result<Open<State, Body>, NotOpen> => {
  const ref = kind.ref(id)
  const path = `$.${as}`
  if (body === undefined || office === undefined) return Result.fail(new UnknownReference({ path, ref }))
  const leads = step(flow, verb, { path, ref, state: body.state.is })
  if (Result.isFailure(leads)) return Result.fail(leads.failure)
  const fault = dayFault(on, body.state.since, today)
  return fault ? Result.fail(fault) : Result.succeed({ body, office, leads: leads.success })
}
