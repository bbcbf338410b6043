import { addDays, type PlainDate } from "@jiceng/core"
import { byCounty } from "../city/Entry.ts"
import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { move, mover } from "../city/Transfer.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"

const checked = "2025-07-25" as PlainDate

const insured = (
  seed: string,
  { id: office }: OfficePlan,
  person: string,
  from: string,
  not: boolean
): Call => {
  const unit = draw(seed, `insurance ${person}`).unit()
  const lawful = unit < 0.04 ? "retired" : unit < 0.1 ? "insuredElsewhere" : "insured"
  return {
    command: "staff.recordInsurance",
    input: { office, person, standing: not ? "notInsured" : lawful, from }
  }
}

/** 社会保险 of everybody on the staff as the county checked it; in some offices the last in the row isn't insured. */
export const insuranceOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const leaves = new Set(
    (plan.story.year ?? []).flatMap((event) => (event.does === "leave" ? [event.seat] : []))
  )
  const last = plan.people.findLast(({ id, seat }) => !leaves.has(seat) && id !== mover)
  const not = (person: PlannedPerson) => person === last && lacks(shortfalls, plan, "insurance")
  return [
    ...byCounty(
      seed,
      "insurance",
      plan,
      checked,
      plan.people.map((person) => insured(seed, plan, person.id, checked, not(person)))
    ),
    ...plan.newcomers.flatMap(({ id, from }) =>
      byCounty(seed, `insurance ${id}`, plan, addDays(from as PlainDate, 7), [
        insured(seed, plan, id, from, false)
      ])
    ),
    ...(plan.id === move.to
      ? byCounty(seed, `insurance ${mover}`, plan, addDays(move.joins as PlainDate, 7), [
          insured(seed, plan, mover, move.joins, false)
        ])
      : [])
  ]
}

/** In spring somebody gives up finances or the Party's affairs, and nobody has followed yet: 3.2.3 broken. */
export const postsGivenUp = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> =>
  (["financeStaff", "partyAffairsStaff"] as const).flatMap((post) => {
    const what = post === "financeStaff" ? "financePost" : "partyAffairsPost"
    const holder = plan.people.find(({ posts }) => posts.some((held) => held.post === post))
    return holder === undefined || !lacks(shortfalls, plan, what)
      ? []
      : byCounty(seed, `post ${post}`, plan, "2026-05-12", [
          { command: "staff.endPost", input: { office: plan.id, person: holder.id, post, on: "2026-05-12" } }
        ])
  })
