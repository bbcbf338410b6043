import type { ComponentType } from "react"
import { SeatConditions } from "../committee/SeatConditions.tsx"

/** What some acts show beside their form while it is filled in, told by what has been filled in. */
export const besides: Readonly<Record<string, ComponentType<{ readonly input: unknown }>>> = {
  "committee.seat": SeatConditions,
  "committee.replace": SeatConditions
}
