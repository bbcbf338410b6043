import type { LegalServiceOffice, MembershipStage, Post } from "@jiceng/core"
import type { Identity } from "../people/Identity.ts"
import type { counties } from "./OfficeList.ts"
import type { StoryName } from "./Stories.ts"
import type { Seat, Story } from "./Story.ts"

/** One invented person and how they stand in their office. */
export interface PlannedPerson extends Identity {
  readonly id: string
  readonly seat: Seat
  readonly practitioner: boolean
  /** The first day on the staff. */
  readonly from: string
  readonly posts: ReadonlyArray<{ readonly post: Post; readonly from: string }>
  readonly stage?: { readonly stage: MembershipStage; readonly on: string }
}

/** One office with its people at the start of the year, those to come, and its story. */
export interface OfficePlan extends Pick<LegalServiceOffice, "name" | "locality" | "form"> {
  readonly id: string
  /** Number within the county, from 1. */
  readonly number: number
  readonly county: (typeof counties)[number]
  readonly uscc: string
  readonly since: string
  /** The story by its name. */
  readonly entry: StoryName
  readonly story: Story
  readonly people: ReadonlyArray<PlannedPerson>
  readonly newcomers: ReadonlyArray<PlannedPerson>
  /** 选派的党建工作指导员, from outside the office. */
  readonly instructor?: PlannedPerson
}

/** The person in a seat; a seat that a story names and nobody has is a defect of the city. */
export const inSeat = ({ id, people, newcomers }: OfficePlan, seat: Seat): PlannedPerson => {
  const found = [...people, ...newcomers].find((person) => person.seat === seat)
  if (found === undefined) throw new Error(`${id} has no ${seat}`)
  return found
}

/** An office of the city by its id. */
export const officeOf = (city: ReadonlyArray<OfficePlan>, id: string): OfficePlan => {
  const found = city.find((plan) => plan.id === id)
  if (found === undefined) throw new Error(`the city has no ${id}`)
  return found
}
