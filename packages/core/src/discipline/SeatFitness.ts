import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Condition } from "../norm/Condition.ts"
import type { Observed } from "../norm/Fact.ts"
import type { DisciplinaryCommittee } from "./Committee.ts"
import { seatsOn } from "./Committee.ts"
import { headsOn, type Quality, qualities, sectors } from "./Seat.ts"

/** The clause that seats are judged by. */
export const seatClause = "4.5.1"

/** An attestation as far as it is filled in; which quality it is of may be still to be chosen. */
interface AttestationDraft {
  readonly quality?: string
  readonly by?: string
  readonly on?: PlainDate
}

/** A seat as far as it is filled in: what a form holds while it is typed, or a whole seat. */
export interface SeatDraft {
  readonly no?: number
  readonly person?: string
  readonly sector?: string
  readonly organ?: string
  readonly department?: string
  readonly headsSince?: PlainDate
  readonly ceasedHeading?: PlainDate
  readonly attestations?: ReadonlyArray<AttestationDraft>
}

/** A condition on what was filled in; one on what wasn't is open, neither met nor unmet. */
const line = (what: string, observed: Observed, required: Observed): Condition => ({
  what,
  operator: "equal",
  observed,
  required,
  met: observed === null ? null : observed === required
})

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== ""

/** A day that excludes it decides before the rest is filled in. */
const isHead = (
  { organ, department, headsSince, ceasedHeading }: SeatDraft,
  day: PlainDate
): boolean | null => {
  if (
    headsSince !== undefined &&
    !headsOn({ headsSince, ...(ceasedHeading !== undefined && { ceasedHeading }) }, day)
  )
    return false
  return says(organ) && says(department) && headsSince !== undefined ? true : null
}

/** Attested by somebody up to the day; open until who and when are told. */
const isAttested = (
  attestations: ReadonlyArray<AttestationDraft>,
  quality: Quality,
  day: PlainDate
): boolean | null => {
  const told = attestations.filter((one) => one.quality === quality && says(one.by) && one.on !== undefined)
  return told.length === 0 ? null : told.some(({ on }) => on! <= day)
}

const otherSeats = (
  { person, no }: SeatDraft,
  committee: Pick<DisciplinaryCommittee, "seats"> | undefined,
  day: PlainDate
): number | null =>
  person === undefined
    ? null
    : seatsOn(committee ?? { seats: [] }, day).filter((other) => other.person === person && other.no !== no)
        .length

/**
 * Whether a seat meets 4.5.1 on a day, condition by condition: its sector is one of the three, the person heads the
 * department, each of the four qualities is attested by somebody, and the person has no other seat then. What isn't
 * filled in yet is neither met nor unmet (`met: null`). Pure, so that a form shows it while it is typed; the commands
 * decide by the same lines.
 */
export const judgeSeat = (
  seat: SeatDraft,
  committee: Pick<DisciplinaryCommittee, "seats"> | undefined,
  day: PlainDate
): ReadonlyArray<Condition> => [
  {
    what: "sector",
    operator: "equal",
    observed: seat.sector ?? null,
    required: sectors.join("|"),
    met: seat.sector === undefined ? null : sectors.some((one) => one === seat.sector)
  },
  line("headsDepartment", isHead(seat, day), true),
  ...qualities.map((quality) => line(quality, isAttested(seat.attestations ?? [], quality, day), true)),
  line("otherSeats", otherSeats(seat, committee, day), 0)
]

/** The same of a seat that is told whole: a quality that nobody is told to have attested isn't attested. */
export const judgeWholeSeat: typeof judgeSeat = (seat, committee, day) =>
  judgeSeat(seat, committee, day).map((one) =>
    one.met === null ? { ...one, observed: one.observed ?? false, met: false } : one
  )
