import type { Actor, PlainDate } from "@jiceng/core"
import { inSeat, type OfficePlan } from "../city/OfficePlan.ts"
import type { Seat } from "../city/Story.ts"
import { demoActors, postHolder } from "../DemoActors.ts"

/** Who enters an office's money on a day: its director, else its principal manager, else its county. */
export const recorderOf = (plan: OfficePlan, day: PlainDate): Actor => {
  let director: Seat | undefined = "director"
  for (const event of plan.story.year ?? []) {
    const ends = event.does === "leave" || event.does === "endPost"
    if (ends && event.seat === director && event.on < day) director = undefined
    if (event.does === "takePost" && event.on <= day) director = event.seat
  }
  if (director !== undefined) return postHolder(inSeat(plan, director).id, plan.id, "director")
  return plan.form === "publicInstitution"
    ? postHolder(inSeat(plan, "manager1").id, plan.id, "principalManager")
    : demoActors[plan.county.slug].actor
}
