import { addDays, type MembershipStage, type PlainDate, toDayNumber } from "@jiceng/core"
import { at, isWorkday, nextWorkday, yearBegins } from "../Calendar.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"
import { mover } from "./Transfer.ts"
import { officeOf, type OfficePlan } from "./OfficePlan.ts"

/** The stages before membership through which people pass in an ordinary year. */
const next: Readonly<Partial<Record<MembershipStage, MembershipStage>>> = {
  applicant: "activist",
  activist: "developmentTarget"
}

/** People of whom no story is told and who come a stage nearer to membership. */
export const progress = (seed: string, plan: OfficePlan): ReadonlyArray<Act> =>
  plan.people.flatMap(({ id: person, seat, stage }): ReadonlyArray<Act> => {
    const { stages, opens } = plan.story
    const isTold = person === mover || opens !== undefined || stages[seat] !== undefined
    const reached = stage && next[stage.stage]
    const d = draw(seed, `progress ${person}`)
    if (reached === undefined || isTold || !d.chance(0.45)) return []
    const day = addDays(yearBegins, d.whole(20, 350))
    const on = isWorkday(day) ? day : nextWorkday(day)
    return [
      {
        at: at(toDayNumber(on), 16, d.whole(0, 59)),
        actor: demoActors[plan.county.slug].actor,
        command: "party.recordStage",
        input: { office: plan.id, person, stage: reached, on }
      }
    ]
  })

/** A stage that was entered for the wrong person, and voided two days later. */
export const voidedStage = (city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const { id: office, people } = officeOf(city, "of_qingyang-01")
  const wrong = people.find(({ stage }) => stage === undefined)
  if (wrong === undefined) return []
  const { actor } = demoActors.qingyang
  const entry = { office, person: wrong.id, stage: "activist" as const }
  const entered = toDayNumber("2025-09-10" as PlainDate)
  return [
    {
      at: at(entered, 11, 7),
      actor,
      command: "party.recordStage",
      input: { ...entry, on: "2025-09-08" }
    },
    {
      at: at(entered + 2, 11, 7),
      actor,
      command: "party.voidStage",
      input: { ...entry, reason: "误录：应为本所另一名工作人员" }
    }
  ]
}
