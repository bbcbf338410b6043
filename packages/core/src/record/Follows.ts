import { AlreadyVoid, DayTooEarly, UnknownReference } from "../journal/Refusals.ts"
import type { Ref } from "../journal/Ref.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { stands } from "./ActRecord.ts"

/** A record that another one follows: where the input names it, whose it is, and on which day it was made. */
interface Followed {
  readonly path: string
  readonly ref: Ref
  readonly body: object
  readonly on: PlainDate
  /** Whether it is another office's, so that this one can't know of it. */
  readonly isAnothers?: boolean
}

/** Why a record can't follow another: it isn't there for who follows, is void, or was made on a later day. */
export const followFault = (
  { path, ref, body, on: earliest, isAnothers = false }: Followed,
  { path: place, on }: { readonly path: string; readonly on: PlainDate }
): UnknownReference | AlreadyVoid | DayTooEarly | undefined => {
  if (isAnothers) return new UnknownReference({ path, ref })
  if (!stands(body)) return new AlreadyVoid({ path, ref })
  return on < earliest ? new DayTooEarly({ path: place, found: on, earliest }) : undefined
}
