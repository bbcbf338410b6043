import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import type { Condition } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { judgeState } from "../norm/JudgeOne.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { noRecords } from "../register/Records.ts"
import type { DisciplinaryCommittee } from "./Committee.ts"
import { memberInputs } from "./CommitteeRules.ts"
import { lackingSectors, stateOf } from "./Composition.ts"
import type { CommitteeMember, Sector } from "./Seat.ts"
import { judgeWholeSeat, seatClause as clause } from "./SeatFitness.ts"

/** The rule's own conditions on a committee that may not exist yet. */
const proofOf = (
  id: string,
  committee: DisciplinaryCommittee,
  day: PlainDate,
  rulebook: Rulebook
): ReadonlyArray<Condition> => {
  const subject = { kind: "committee" as const, id, name: committee.name }
  const [finding] = judgeState(
    rulebook,
    [clause],
    { subject, state: stateOf(id, committee, noRecords), county: committee.city },
    day
  )
  return finding?.conditions ?? []
}

const unmet = (conditions: ReadonlyArray<Condition>) => conditions.some(({ met }) => met !== true)

/** What remains to be told of a member who isn't fit: somebody else, or only the qualities. */
const toTell = (conditions: ReadonlyArray<Condition>): ReadonlyArray<string> =>
  conditions.some(({ what, met }) => what === "headsDepartment" && met !== true)
    ? memberInputs
    : ["attestations"]

/** What was told of a member and can stay. */
const toKeep = (member: CommitteeMember, missing: ReadonlyArray<string>): Remedy["input"] =>
  Object.fromEntries(Object.entries(member).filter(([name]) => !missing.includes(name)))

/**
 * Refuses to seat a member who isn't fit on the first day, by the lines that a form shows of the seat. The lawful
 * act is the same one for somebody fit.
 */
export const unfitMember = (
  command: string,
  committee: DisciplinaryCommittee,
  member: CommitteeMember,
  from: PlainDate,
  act: Remedy["input"]
): Refused | undefined => {
  const conditions = judgeWholeSeat(member, committee, from)
  if (!unmet(conditions)) return undefined
  const missing = toTell(conditions)
  return refuse(command, clause, conditions, [
    { command, input: { ...act, ...toKeep(member, missing), from }, missing }
  ])
}

/**
 * Refuses to constitute a committee that lacks a sector or has a member who isn't fit. The proof is that of the
 * rule, then of each seat with a fault, told by its place in the input.
 */
export const unfitCommittee = (
  command: string,
  id: string,
  committee: DisciplinaryCommittee,
  members: ReadonlyArray<CommitteeMember>,
  rulebook: Rulebook
): Refused | undefined => {
  const { city, name, constitutedOn } = committee
  const lacking = lackingSectors(committee, constitutedOn)
  const faults = members.flatMap((member, place) => {
    // Each seat by itself: that nobody sits twice is a matter of structure, and checked before.
    const conditions = judgeWholeSeat(member, undefined, constitutedOn)
    return unmet(conditions) ? [{ place, conditions }] : []
  })
  if (lacking.length === 0 && faults.length === 0) return undefined
  const conditions = [
    ...proofOf(id, committee, constitutedOn, rulebook),
    ...faults.flatMap(({ place, conditions: lines }) =>
      lines.map((line) => ({ ...line, what: `seats[${place}].${line.what}` }))
    )
  ]
  return refuse(command, clause, conditions, [
    { command, input: { city, name, constitutedOn }, missing: ["seats"] }
  ])
}

/** The days on which a committee may have fewer members than the day before, from one day to another. */
const turningDays = (
  { seats }: DisciplinaryCommittee,
  from: PlainDate,
  until: PlainDate
): ReadonlyArray<PlainDate> => [
  from,
  ...seats
    .flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]))
    .filter((day) => from < day && day <= until)
]

/** The first sector that an act takes away on some day up to today: one that was there before it. */
const lostSector = (
  before: DisciplinaryCommittee,
  after: DisciplinaryCommittee,
  from: PlainDate,
  today: PlainDate
): { readonly sector: Sector; readonly day: PlainDate } | undefined => {
  for (const day of turningDays(after, from, today)) {
    const lackedBefore = lackingSectors(before, day)
    const sector = lackingSectors(after, day).find((one) => !lackedBefore.includes(one))
    if (sector !== undefined) return { sector, day }
  }
  return undefined
}

/**
 * Refuses to replace a member by one of another sector when the first sector is left without any. What was lacking
 * before may go on lacking: the act doesn't make it.
 */
export const losesSector = (
  command: string,
  id: string,
  change: { readonly before: DisciplinaryCommittee; readonly after: DisciplinaryCommittee },
  input: { readonly seat: number; readonly from: PlainDate },
  context: { readonly today: PlainDate; readonly rulebook: Rulebook }
): Refused | undefined => {
  const { seat, from } = input
  const lost = lostSector(change.before, change.after, from, context.today)
  if (lost === undefined) return undefined
  const { sector, day } = lost
  return refuse(command, clause, proofOf(id, change.after, day, context.rulebook), [
    { command, input: { committee: id, seat, sector, from }, missing: memberInputs },
    { command: "committee.seat", input: { committee: id, sector, from }, missing: memberInputs }
  ])
}
