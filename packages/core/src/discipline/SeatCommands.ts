import { Result, Schema } from "effect"
import { endOn } from "../kernel/Period.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type Person, person as personKind } from "../practitioner/Person.ts"
import { committee as committeeKind, CommitteeId, type DisciplinaryCommittee, seatOf } from "./Committee.ts"
import { losesSector, unfitMember } from "./CommitteeOrder.ts"
import { AlreadySeated } from "./CommitteeRefusals.ts"
import { found, withSeat } from "./OpenSeat.ts"
import { CommitteeMember, type CommitteeSeat, EndCause } from "./Seat.ts"

export const SeatResult = Schema.Struct({ committee: CommitteeId, seat: Schema.Int })

/** The number that the next seat has. */
const nextNo = ({ seats }: DisciplinaryCommittee): number => Math.max(0, ...seats.map(({ no }) => no)) + 1

/** What is amiss with a member and the day, whatever the document says of them. */
const wrongMember = (
  committee: DisciplinaryCommittee,
  person: Person | undefined,
  { from, ...member }: CommitteeMember & { readonly from: PlainDate },
  today: PlainDate
): AlreadySeated | UnknownReference | FutureDay | DayTooEarly | undefined => {
  if (person === undefined)
    return new UnknownReference({ path: "$.person", ref: personKind.ref(member.person) })
  if (from > today) return new FutureDay({ path: "$.from", found: from, latest: today })
  const { constitutedOn: earliest } = committee
  if (from < earliest) return new DayTooEarly({ path: "$.from", found: from, earliest })
  const at = member.attestations.findIndex(({ on }) => on > today)
  if (at >= 0) {
    const { on } = member.attestations[at]!
    return new FutureDay({ path: `$.attestations[${at}].on`, found: on, latest: today })
  }
  const taken = seatOf(committee, member.person, from)
  return taken && new AlreadySeated({ path: "$.person", person: member.person, seat: taken.no })
}

const memberOf = ({
  person,
  sector,
  organ,
  department,
  headsSince,
  attestations
}: CommitteeMember): CommitteeMember => ({ person, sector, organ, department, headsSince, attestations })

/** Seats one more member (增补委员), who must be fit on the first day (4.5.1). */
export const seatMember = command("committee.seat", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, ...CommitteeMember.fields, from: PlainDate }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee, person }, read) =>
    read.all({ committee: one(committeeKind, committee), person: one(personKind, person) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee, person }, input, { today, rulebook }) => {
    const { committee: id, from } = input
    if (committee === undefined || committee.dissolvedOn !== undefined)
      return Result.fail(new UnknownReference({ path: "$.committee", ref: committeeKind.ref(id) }))
    const fault = wrongMember(committee, person, input, today)
    if (fault) return Result.fail(fault)
    const member = memberOf(input)
    const refusal =
      from < rulebook.since
        ? undefined
        : unfitMember("committee.seat", committee, member, from, { committee: id })
    if (refusal) return Result.fail(refusal)
    const seat: CommitteeSeat = { no: nextNo(committee), ...member, from }
    return Result.succeed({
      writes: [put(committeeKind, id, { ...committee, seats: [...committee.seats, seat] })],
      result: { committee: id, seat: seat.no }
    })
  }
})

/**
 * Replaces a member (更换委员) in one act: the successor is seated from the day on, the seat before ends the day
 * before. The successor must be fit, and no sector may be left without a member that had one.
 */
export const replaceMember = command("committee.replace", {
  permission: "committee.write",
  input: Schema.Struct({
    committee: CommitteeId,
    seat: Schema.Int,
    ...CommitteeMember.fields,
    from: PlainDate
  }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee, person }, read) =>
    read.all({ committee: one(committeeKind, committee), person: one(personKind, person) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee: body, person }, input, context) => {
    const { committee: id, seat: no, from } = input
    const known = found(body, id, no)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { committee, seat } = known.success
    const earliest = addDays(seat.from, 1)
    if (from < earliest) return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest }))
    const without = withSeat(committee, { ...seat, to: addDays(from, -1) })
    const fault = wrongMember(without, person, input, context.today)
    if (fault) return Result.fail(fault)
    const member = memberOf(input)
    const next: CommitteeSeat = { no: nextNo(committee), ...member, from }
    const after = { ...without, seats: [...without.seats, next] }
    const refusal =
      from < context.rulebook.since
        ? undefined
        : (unfitMember("committee.replace", without, member, from, { committee: id, seat: no }) ??
          losesSector("committee.replace", id, { before: committee, after }, { seat: no, from }, context))
    if (refusal) return Result.fail(refusal)
    return Result.succeed({
      writes: [put(committeeKind, id, after)],
      result: { committee: id, seat: next.no }
    })
  }
})

/**
 * Records that a member left (委员离任); `on` is the last day. An event that nobody decides: a sector left without a
 * member is a finding, never a refusal. Who is to go by decision is replaced.
 */
export const endSeat = command("committee.endSeat", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, seat: Schema.Int, on: PlainDate, cause: EndCause }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee }, read) => read.all({ committee: one(committeeKind, committee) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee: body }, { committee: id, seat: no, on, cause }, { today }) => {
    const known = found(body, id, no)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { committee, seat } = known.success
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < seat.from) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: seat.from }))
    return Result.succeed({
      writes: [put(committeeKind, id, withSeat(committee, { ...seat, ...endOn(seat, on), cause }))],
      result: { committee: id, seat: no }
    })
  }
})

/** Voids a seat that was recorded by mistake (作废委员席位): it never was, and its number stays taken. */
export const voidSeat = command("committee.voidSeat", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, seat: Schema.Int, reason: RequiredText(200) }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee }, read) => read.all({ committee: one(committeeKind, committee) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee: body }, { committee: id, seat: no, reason }, { today }) => {
    const known = found(body, id, no, { ended: true })
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { committee, seat } = known.success
    return Result.succeed({
      writes: [put(committeeKind, id, withSeat(committee, { ...seat, voided: { reason, on: today } }))],
      result: { committee: id, seat: no }
    })
  }
})
