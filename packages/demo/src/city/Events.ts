import { type PlainDate, toDayNumber } from "@jiceng/core"
import { at, nextWorkday } from "../Calendar.ts"
import { demoActors } from "../DemoActors.ts"
import type { Act, Call } from "../Step.ts"
import { foundOwn, ownBranch } from "./Branches.ts"
import { enrol, instruct } from "./Enrolment.ts"
import { inSeat, type OfficePlan } from "./OfficePlan.ts"
import type { Event } from "./Story.ts"

/** The hour at which each sort of event is entered: what begins on a day before noon, what ends with it at closing. */
const hours = {
  join: 9,
  takePost: 10,
  found: 10,
  reachStage: 10,
  instruct: 14,
  nameHead: 15,
  endPost: 17,
  leave: 17
} as const satisfies Record<Event["does"], number>

const callsOf = (plan: OfficePlan, event: Event): ReadonlyArray<Call> => {
  const { id: office } = plan
  const { on } = event
  if (event.does === "found") return [foundOwn(plan, on)]
  if (event.does === "instruct") {
    return instruct(plan, plan.instructor ?? inSeat(plan, "instructor"), "superiorPartyOrganization")
  }
  const member = inSeat(plan, event.seat)
  const person = member.id
  switch (event.does) {
    case "join":
      return enrol(office, member, true)
    case "leave":
      return [{ command: "staff.leave", input: { office, person, on } }]
    case "takePost":
      return [{ command: "staff.assignPost", input: { office, person, post: "director", from: on } }]
    case "endPost":
      return [{ command: "staff.endPost", input: { office, person, post: "director", on } }]
    case "reachStage":
      return [{ command: "party.recordStage", input: { office, person, stage: event.stage, on } }]
    case "nameHead":
      return [
        { command: "party.appointHead", input: { organization: ownBranch(plan), office, person, from: on } }
      ]
  }
}

/** What happened in an office in the year, entered by its county: a stage on the next working day, the rest at once. */
export const eventsOf = (plan: OfficePlan): ReadonlyArray<Act> =>
  (plan.story.year ?? []).flatMap((event) => {
    const on = event.on as PlainDate
    const day = toDayNumber(event.does === "reachStage" ? nextWorkday(on) : on)
    const { actor } = demoActors[plan.county.slug]
    return callsOf(plan, event).map((call, place) => ({
      at: at(day, hours[event.does], plan.number * 2, place * 20),
      actor,
      ...call
    }))
  })
