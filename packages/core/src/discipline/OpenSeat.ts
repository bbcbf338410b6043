import { Result } from "effect"
import { UnknownReference } from "../journal/Refusals.ts"
import { committee as committeeKind, type DisciplinaryCommittee } from "./Committee.ts"
import { SeatClosed } from "./CommitteeRefusals.ts"
import type { CommitteeSeat } from "./Seat.ts"

/** A committee that stands, and the seat of it that an act is about. */
export interface FoundSeat {
  readonly committee: DisciplinaryCommittee
  readonly seat: CommitteeSeat
}

/** The seat that an act is about, in a committee that stands; over or not, where the act is about the past too. */
export const found = (
  committee: DisciplinaryCommittee | undefined,
  id: string,
  no: number,
  may: { readonly ended?: boolean } = {}
): Result.Result<FoundSeat, UnknownReference | SeatClosed> => {
  if (committee === undefined || committee.dissolvedOn !== undefined)
    return Result.fail(new UnknownReference({ path: "$.committee", ref: committeeKind.ref(id) }))
  const seat = committee.seats.find((one) => one.no === no)
  const closed = (why: SeatClosed["why"]) =>
    Result.fail(new SeatClosed({ path: "$.seat", committee: id, seat: no, why }))
  if (seat === undefined) return closed("unknown")
  if (seat.voided !== undefined) return closed("voided")
  if (seat.to !== undefined && may.ended !== true) return closed("ended")
  return Result.succeed({ committee, seat })
}

/** The committee with one seat as it is now. */
export const withSeat = (committee: DisciplinaryCommittee, seat: CommitteeSeat): DisciplinaryCommittee => ({
  ...committee,
  seats: committee.seats.map((one) => (one.no === seat.no ? seat : one))
})
