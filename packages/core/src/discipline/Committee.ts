import { Schema } from "effect"
import { DivisionCode, prefectureOf } from "../kernel/DivisionCode.ts"
import { expectation } from "../kernel/Expectation.ts"
import { holdsOn, overlaps } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { CommitteeSeat } from "./Seat.ts"

/** 惩戒委员会编号. */
export const CommitteeId = recordId("co", "committee").pipe(Schema.brand("CommitteeId"))
export type CommitteeId = typeof CommitteeId.Type

/** 设区的市: the division whose bureau keeps the committee. */
export const CityCode = DivisionCode.check(
  Schema.makeFilter(
    (code: DivisionCode) => prefectureOf(code) === code && !code.endsWith("0000"),
    expectation("设区的市的行政区划代码，如 341700", "the division code of a prefecture, such as 341700")
  )
)

interface Seated {
  readonly constitutedOn: PlainDate
  readonly dissolvedOn?: PlainDate
  readonly seats: ReadonlyArray<CommitteeSeat>
}

const periodsSane = Schema.makeFilter(
  ({ constitutedOn, dissolvedOn, seats }: Seated) =>
    (dissolvedOn === undefined || dissolvedOn >= constitutedOn) &&
    seats.every(
      ({ from, to, headsSince, ceasedHeading }) =>
        from >= constitutedOn &&
        (to === undefined || to >= from) &&
        (ceasedHeading === undefined || ceasedHeading > headsSince)
    ),
  { expected: "no period that ends before it begins, no seat before the committee" }
)

/** The seats that weren't recorded by mistake. */
const standing = (seats: ReadonlyArray<CommitteeSeat>) => seats.filter(({ voided }) => voided === undefined)

const oneSeatEach = Schema.makeFilter(
  ({ seats }: Seated) =>
    new Set(seats.map(({ no }) => no)).size === seats.length &&
    standing(seats).every((seat, place, all) =>
      all.slice(place + 1).every((other) => other.person !== seat.person || !overlaps(seat, other))
    ),
  { expected: "each person in one seat at a time, each seat with a number of its own" }
)

/** 惩戒委员会: the one committee of a city, with every seat that it had. */
export const DisciplinaryCommittee = Schema.Struct({
  city: CityCode,
  name: RequiredText(120),
  constitutedOn: PlainDate,
  /** The first day on which it stands no more. */
  dissolvedOn: Schema.optionalKey(PlainDate),
  /** The committee that was constituted once it was dissolved. */
  succeededBy: Schema.optionalKey(CommitteeId),
  seats: Schema.Array(CommitteeSeat)
}).check(periodsSane, oneSeatEach)
export type DisciplinaryCommittee = typeof DisciplinaryCommittee.Type

/** The claim that keeps a city to one committee; a dissolved one holds it until the next is constituted. */
export const cityClaim = (city: DivisionCode): string => `committee.city:${city}`

export const committee = recordKind("committee", {
  version: 1,
  id: CommitteeId,
  body: DisciplinaryCommittee,
  index: { city: { type: "id", of: (body) => body.city } },
  claims: ({ city, succeededBy }) => (succeededBy === undefined ? [cityClaim(city)] : [])
})

/** Whether a committee stands on a day: constituted by then, and not dissolved yet. */
export const committeeStanding = (
  { constitutedOn, dissolvedOn }: Pick<DisciplinaryCommittee, "constitutedOn" | "dissolvedOn">,
  day: PlainDate
): "notConstituted" | "stands" | "dissolved" => {
  if (day < constitutedOn) return "notConstituted"
  return dissolvedOn === undefined || day < dissolvedOn ? "stands" : "dissolved"
}

/** The seats held on a day. */
export const seatsOn = (
  { seats }: Pick<DisciplinaryCommittee, "seats">,
  day: PlainDate
): ReadonlyArray<CommitteeSeat> => standing(seats).filter((seat) => holdsOn(seat, day))

/** The seat in which a person sits on the day or later. */
export const seatOf = (
  { seats }: Pick<DisciplinaryCommittee, "seats">,
  person: string,
  day: PlainDate
): CommitteeSeat | undefined =>
  standing(seats).find((seat) => seat.person === person && (seat.to === undefined || seat.to >= day))
