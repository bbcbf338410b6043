import { Effect, Result, Schema } from "effect"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { holder, one } from "../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { idOf } from "../journal/Ref.ts"
import { type Person, person as personKind } from "../practitioner/Person.ts"
import {
  CityCode,
  cityClaim,
  committee as committeeKind,
  CommitteeId,
  type DisciplinaryCommittee
} from "./Committee.ts"
import { unfitCommittee } from "./CommitteeOrder.ts"
import { AlreadySeated } from "./CommitteeRefusals.ts"
import { CommitteeMember, type CommitteeSeat } from "./Seat.ts"

/** What constituting takes: every member at once. */
export const ConstituteInput = Schema.Struct({
  id: Schema.optionalKey(CommitteeId),
  city: CityCode,
  name: RequiredText(120),
  constitutedOn: PlainDate,
  seats: Schema.Array(CommitteeMember).check(Schema.isMaxLength(99))
})
type ConstituteInput = typeof ConstituteInput.Type

interface Facts {
  readonly people: Readonly<Record<string, Person | undefined>>
  readonly existing: DisciplinaryCommittee | undefined
  /** The committee that the city has, or had last. */
  readonly last: { readonly id: CommitteeId; readonly body: DisciplinaryCommittee } | undefined
}

/** What is amiss with the members that no document is needed for. */
const wrongMember = (
  { people }: Facts,
  { seats }: ConstituteInput,
  today: PlainDate
): AlreadySeated | UnknownReference | FutureDay | undefined => {
  for (const [place, { person, attestations }] of seats.entries()) {
    const path = `$.seats[${place}]`
    if (people[person] === undefined)
      return new UnknownReference({ path: `${path}.person`, ref: personKind.ref(person) })
    const first = seats.findIndex((seat) => seat.person === person)
    if (first !== place) return new AlreadySeated({ path: `${path}.person`, person, seat: first + 1 })
    const at = attestations.findIndex(({ on }) => on > today)
    if (at >= 0) {
      const found = attestations[at]!.on
      return new FutureDay({ path: `${path}.attestations[${at}].on`, found, latest: today })
    }
  }
  return undefined
}

/** What is amiss with the day or with the city's other committee. */
const wrongTime = (
  { existing, last }: Facts,
  { id, constitutedOn }: ConstituteInput,
  today: PlainDate
): AlreadyExists | DayTooEarly | FutureDay | undefined => {
  if (existing !== undefined && id !== undefined)
    return new AlreadyExists({ path: "$.id", ref: committeeKind.ref(id) })
  const path = "$.constitutedOn"
  if (last !== undefined) {
    const { dissolvedOn } = last.body
    if (dissolvedOn === undefined)
      return new AlreadyExists({ path: "$.city", ref: committeeKind.ref(last.id) })
    if (constitutedOn < dissolvedOn)
      return new DayTooEarly({ path, found: constitutedOn, earliest: dissolvedOn })
  }
  return constitutedOn > today ? new FutureDay({ path, found: constitutedOn, latest: today }) : undefined
}

/**
 * Constitutes the disciplinary committee of a city (组建惩戒委员会) with all its members. Refused under 4.5.1 when a
 * sector has none, or when one of them heads no department or lacks an attested quality.
 */
export const constituteCommittee = command("committee.constitute", {
  permission: "committee.write",
  input: ConstituteInput,
  result: Schema.Struct({ committee: CommitteeId }),
  queue: ({ city }) => cityClaim(city),
  facts: ({ id, city, seats }, read) =>
    Effect.gen(function* () {
      const people = yield* read.all(
        Object.fromEntries(seats.map(({ person }) => [person, one(personKind, person)]))
      )
      const { existing, current } = yield* read.all({
        existing: one(committeeKind, id ?? "co_0"),
        current: holder(cityClaim(city))
      })
      if (current === undefined) return { people, existing, last: undefined } satisfies Facts
      const { body } = yield* read.all({ body: one(committeeKind, idOf(current)) })
      const last = body && { id: idOf(current) as CommitteeId, body }
      return { people, existing, last } satisfies Facts
    }),
  target: (_: Facts, { city }) => ({ county: city }),
  decide: (facts: Facts, input, { today, rulebook, newId }) => {
    const fault = wrongTime(facts, input, today) ?? wrongMember(facts, input, today)
    if (fault) return Result.fail(fault)
    const { city, name, constitutedOn: from } = input
    const id = input.id ?? (newId("co") as CommitteeId)
    const seats = input.seats.map((member, place): CommitteeSeat => ({ no: place + 1, ...member, from }))
    const body: DisciplinaryCommittee = { city, name, constitutedOn: from, seats }
    // Whom a city had seated before the document was in force is history, not an act against it.
    const refusal =
      from < rulebook.since
        ? undefined
        : unfitCommittee("committee.constitute", id, body, input.seats, rulebook)
    if (refusal) return Result.fail(refusal)
    const { last } = facts
    return Result.succeed({
      writes: [
        put(committeeKind, id, body),
        ...(last ? [put(committeeKind, last.id, { ...last.body, succeededBy: id })] : [])
      ],
      result: { committee: id }
    })
  }
})

/** Dissolves a committee (撤销惩戒委员会); `on` is the first day on which it stands no more. */
export const dissolveCommittee = command("committee.dissolve", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, on: PlainDate }),
  result: Schema.Struct({ committee: CommitteeId }),
  queue: ({ committee }) => committee,
  facts: ({ committee }, read) => read.all({ committee: one(committeeKind, committee) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee }, { committee: id, on }, { today }) => {
    if (committee === undefined || committee.dissolvedOn !== undefined)
      return Result.fail(new UnknownReference({ path: "$.committee", ref: committeeKind.ref(id) }))
    // What is known of its members after that day would have no committee to be known of.
    const earliest = committee.seats.reduce<PlainDate>((day, { from, to, voided }) => {
      const free = to === undefined ? from : addDays(to, 1)
      return voided === undefined && free > day ? free : day
    }, committee.constitutedOn)
    if (on < earliest) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    return Result.succeed({
      writes: [put(committeeKind, id, { ...committee, dissolvedOn: on })],
      result: { committee: id }
    })
  }
})
