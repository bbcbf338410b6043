import { Result } from "effect"
import type { DecideContext } from "../journal/Command.ts"
import { dayFault } from "../journal/DayFault.ts"
import { type DayTooEarly, type FutureDay, UnknownReference } from "../journal/Refusals.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { LegalServiceOffice } from "../office/Office.ts"
import { step } from "../workflow/Workflow.ts"
import type { VerbNotOpen } from "../workflow/WorkflowRefusals.ts"
import type { Application, FoundApplication, Standing } from "./Application.ts"

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
  { kind, as, flow }: Application<State, Verb, Body>,
  verb: Verb,
  { body, office }: FoundApplication<Body>,
  { id, on }: { readonly id: string; readonly on: PlainDate },
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
