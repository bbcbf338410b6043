import { byCounty } from "../city/Entry.ts"
import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"
import { type Branch, stayingMembers } from "./BranchList.ts"

interface Payer {
  readonly plan: OfficePlan
  readonly person: PlannedPerson
}

/** How the dues of a branch went: refunded in full, in two parts the second of them late, only in part, or running. */
const courses = [
  "inFull",
  "inFull",
  "late",
  "running",
  "inFull",
  "partly",
  "none",
  "inFull",
  "running"
] as const

/** Two members who pay: enough to tell what becomes of dues. */
const payersOf = ({ offices }: Branch): ReadonlyArray<Payer> =>
  offices
    .flatMap((plan) =>
      stayingMembers(plan)
        .filter(({ practitioner }) => practitioner)
        .map((person) => ({ plan, person }))
    )
    .slice(0, 2)

const duesOf = (seed: string, branch: Branch, course: (typeof courses)[number]): ReadonlyArray<Act> => {
  const { id: organization, lead } = branch
  const d = draw(seed, `dues ${organization}`)
  const payers = payersOf(branch)
  const paid = payers.map(({ plan, person }) => ({ plan, person, amount: d.whole(12, 60) * 1_000 }))
  const pay = (on: string): ReadonlyArray<Call> =>
    paid.map(({ plan, person, amount }) => ({
      command: "party.recordDues",
      input: { organization, office: plan.id, person: person.id, on, amount: `${amount}` }
    }))
  const total = paid.reduce((sum, { amount }) => sum + amount, 0)
  const part = Math.floor(total / 2_000) * 1_000
  const refund = (on: string, amount: number): ReadonlyArray<Act> =>
    byCounty(seed, `refund ${on}`, lead, on, [
      { command: "party.refundDues", input: { organization, period: 2025, on, amount: `${amount}` } }
    ])
  const first = branch.since > "2025-11-14" ? "2025-12-15" : "2025-11-14"
  return [
    ...byCounty(seed, "dues", lead, first, pay(first)),
    ...(course === "inFull" || course === "running"
      ? refund("2026-02-10", total)
      : refund("2026-03-12", part)),
    // After the ninety days that 1.6.3 is read to give: overdue until then.
    ...(course === "late" ? refund("2026-05-28", total - part) : []),
    ...(course === "running" ? byCounty(seed, "dues of 2026", lead, "2026-05-11", pay("2026-05-11")) : [])
  ]
}

/** 党费缴纳与拨返 of the city's Party organizations; some have recorded nothing. */
export const duesYear = (seed: string, branches: ReadonlyArray<Branch>): ReadonlyArray<Act> =>
  branches.flatMap((branch, place) => {
    const course = courses[place % courses.length]!
    return course === "none" || payersOf(branch).length === 0 ? [] : duesOf(seed, branch, course)
  })
