import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Condition } from "../norm/Condition.ts"
import type { Observed } from "../norm/Fact.ts"
import type { DisciplinaryCommittee } from "./Committee.ts"
import { seatsOn } from "./Committee.ts"
import { headsOn, qualities, type QualityAttestation, sectors, unattestedOn } from "./Seat.ts"

/** A seat as far as it is filled in: what a form holds while it is typed, or a whole seat. */
export interface SeatDraft {
  readonly no?: number
  readonly person?: string
  readonly sector?: string
  readonly organ?: string
  readonly department?: string
  readonly headsSince?: PlainDate
  readonly ceasedHeading?: PlainDate
  readonly attestations?: ReadonlyArray<QualityAttestation>
}

const line = (what: string, observed: Observed, required: Observed): Condition => ({
  what,
  operator: "equal",
  observed,
  required,
  met: observed === required
})

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== ""

const isHead = ({ organ, department, headsSince, ceasedHeading }: SeatDraft, day: PlainDate): boolean =>
  says(organ) &&
  says(department) &&
  headsSince !== undefined &&
  headsOn({ headsSince, ...(ceasedHeading !== undefined && { ceasedHeading }) }, day)

/**
 * Whether a seat meets 4.5.1 on a day, condition by condition: its sector is one of the three, the person heads the
 * department, each of the four qualities is attested by somebody, and the person has no other seat then. Pure, so
 * that a form shows it while it is typed; the commands decide by the same lines.
 */
export const judgeSeat = (
  seat: SeatDraft,
  committee: Pick<DisciplinaryCommittee, "seats"> | undefined,
  day: PlainDate
): ReadonlyArray<Condition> => {
  const { sector, person } = seat
  const known = sectors.some((one) => one === sector)
  const attested = (seat.attestations ?? []).filter(({ by }) => says(by))
  const missing = unattestedOn(attested, day)
  const others = seatsOn(committee ?? { seats: [] }, day).filter(
    (other) => other.person === person && other.no !== seat.no
  )
  return [
    {
      what: "sector",
      operator: "equal",
      observed: sector ?? null,
      required: sectors.join("|"),
      met: known
    },
    line("headsDepartment", isHead(seat, day), true),
    ...qualities.map((quality) => line(quality, !missing.includes(quality), true)),
    line("otherSeats", others.length, 0)
  ]
}
