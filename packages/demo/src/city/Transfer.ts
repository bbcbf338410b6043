import { type PlainDate, toDayNumber } from "@jiceng/core"
import { at } from "../Calendar.ts"
import { demoActors } from "../DemoActors.ts"
import type { Act, Call } from "../Step.ts"
import { officeOf, type OfficePlan } from "./OfficePlan.ts"

/** The practitioner who moves to another office of the county. */
export const mover = "pe_guichi-04-5"
export const move = {
  from: "of_guichi-04",
  to: "of_guichi-09",
  leaves: "2025-10-31",
  joins: "2025-11-03"
} as const

/** 转所: leaves one office, joins another on the next working day; the stage is entered there again. */
export const transfer = (city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const person = mover
  const stage = officeOf(city, move.from).people.find(({ id }) => id === person)?.stage
  const { actor } = demoActors.guichi
  const onDay = (day: string, place: number, call: Call): Act => ({
    at: at(toDayNumber(day as PlainDate), 11, 5, place * 30),
    actor,
    ...call
  })
  return [
    onDay(move.leaves, 0, {
      command: "staff.leave",
      input: { office: move.from, person, on: move.leaves }
    }),
    onDay(move.joins, 0, {
      command: "staff.join",
      input: { office: move.to, person, practitioner: true, fullTime: true, from: move.joins }
    }),
    ...(stage === undefined
      ? []
      : [
          onDay(move.joins, 1, { command: "party.recordStage", input: { office: move.to, person, ...stage } })
        ])
  ]
}
