import { addDays, type PlainDate } from "@jiceng/core"
import { byOffice } from "../city/Entry.ts"
import type { OfficePlan, PlannedPerson } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { mover } from "../city/Transfer.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"
import { enteredOn, idsOf, isSteady, practitionersOn } from "./Present.ts"

/** 继续教育: the spring course of 2025, and half of what 2026 asks for; some have done all of it by June. */
const courses = {
  spring: "2025-05-20",
  entry: "线上必修课程",
  half: "2026-04-21",
  rest: "2026-06-09"
} as const

const attended = (
  seed: string,
  plan: OfficePlan,
  { id: person }: PlannedPerson,
  on: string,
  quantity: number
): ReadonlyArray<Act> =>
  byOffice(seed, `education ${person} ${on}`, plan, enteredOn(on), [
    {
      command: "training.recordAttendance",
      input: { person, office: plan.id, on, topic: "基层法律服务实务", unit: "creditHour", quantity }
    }
  ])

/** What practitioners of an office attended, in two years. */
export const educationOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  const { id } = plan
  const isEarly = isSteady(plan) && draw(seed, `education ${id}`).chance(0.25)
  const short = lacks(shortfalls, plan, "creditHoursShort") ? 32 : 40
  // Who moved to another office in the autumn had attended the course before.
  const moved = practitionersOn(plan, courses.spring).filter((one) => one.id === mover)
  const atYearsEnd = [...practitionersOn(plan, "2025-12-31"), ...moved]
  const last = atYearsEnd.flatMap((one, place) => {
    // Who joined after the course did the compulsory part after joining.
    const on = one.from <= courses.spring ? courses.spring : addDays(one.from as PlainDate, 14)
    return on > "2025-12-31" ? [] : attended(seed, plan, one, on, place === 0 ? short : 40)
  })
  const present = practitionersOn(plan, courses.half).flatMap((one) => [
    ...attended(seed, plan, one, courses.half, 20),
    ...(isEarly ? attended(seed, plan, one, courses.rest, 20) : [])
  ])
  return plan.story.opens === undefined ? [...last, ...present] : []
}

const studies = [
  ["2025-08-13", "学习贯彻习近平法治思想"],
  ["2025-12-03", "宪法宣传日学习"],
  ["2026-05-13", "学习党的创新理论"]
] as const

/** 政治理论学习、职业道德和执业纪律教育 of an office. */
export const studiesOf = (seed: string, plan: OfficePlan): ReadonlyArray<Act> => {
  const { id: office, story } = plan
  if (story.opens !== undefined) return []
  const held = studies.flatMap(([on, topic]) => {
    const people = idsOf(practitionersOn(plan, on))
    return people === undefined
      ? []
      : byOffice(seed, `study ${on}`, plan, on, [
          { command: "study.record", input: { office, on, topic, people } }
        ])
  })
  const on = "2026-03-18"
  const people = idsOf(practitionersOn(plan, on))
  const ethics =
    people === undefined
      ? []
      : byOffice(seed, "ethics", plan, on, [
          {
            command: "study.recordEthics",
            input: { office, on, topic: "诚信服务与收费纪律", people }
          }
        ])
  return [...held, ...ethics]
}
