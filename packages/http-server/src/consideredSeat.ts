import {
  access,
  citationOf,
  clauseOf,
  committee as committeeKind,
  committeeStanding,
  Forbidden,
  type Jiceng,
  judgeSeat,
  permissions,
  type SeatDraft,
  seatClause,
  UnknownReference,
  wordOf
} from "@jiceng/core"
import { type ConsideredSeat, CurrentActor, type SeatInput } from "@jiceng/http-api"
import { Effect } from "effect"
import { committeesFor } from "./committee.ts"

/** Says how far a seat, filled in or not, meets its clause: core judges it, the words are put beside it. */
export const consideredSeat = Effect.fnUntraced(function* (
  jiceng: Jiceng["Service"],
  { committee: id, seat, from, ...draft }: (typeof SeatInput)["Type"]
) {
  const actor = yield* CurrentActor
  const { allowed, conditions } = access(actor, "committee.read", {})
  const { clauses } = permissions["committee.read"]
  if (!allowed) return yield* new Forbidden({ permission: "committee.read", clauses, conditions })
  const day = from ?? (yield* jiceng.today)
  const known = committeesFor(yield* jiceng.view, actor)
  const committee =
    id === undefined
      ? known.find(({ body }) => committeeStanding(body, day) === "stands")
      : known.find((one) => one.id === id)
  if (id !== undefined && committee === undefined)
    return yield* new UnknownReference({ path: "$.committee", ref: committeeKind.ref(id) })
  const judged: SeatDraft = { ...draft, ...(seat !== undefined && { no: seat }) }
  const { zh, en } = clauseOf(seatClause)
  return {
    clause: seatClause,
    citation: citationOf(seatClause),
    text: { zh, en },
    day,
    conditions: judgeSeat(judged, committee?.body, day).map((condition) => ({
      ...condition,
      clause: seatClause,
      label: wordOf(condition.what)
    }))
  } satisfies (typeof ConsideredSeat)["Type"]
})
