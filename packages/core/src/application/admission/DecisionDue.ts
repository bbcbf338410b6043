import type { DivisionCode } from "../../kernel/DivisionCode.ts"
import { valueFor } from "../../norm/Profile.ts"
import type { Rulebook } from "../../norm/Rulebook.ts"
import type { LastWorkingDay } from "../../duty/Obligation.ts"
import { addWorkingDays, type WorkingDays } from "../../duty/WorkCalendar.ts"
import { decisionWorkingDays } from "../parameters.ts"
import type { PracticeAdmission } from "./PracticeAdmission.ts"

/** The last day for the decision (138.12): so many working days after the day of acceptance; undefined before it. */
export const decisionDue = (
  rulebook: Rulebook,
  working: WorkingDays,
  county: DivisionCode,
  { state }: PracticeAdmission
): LastWorkingDay | undefined => {
  const acceptedOn =
    state.is === "accepted" ? state.since : "acceptedOn" in state ? state.acceptedOn : undefined
  if (acceptedOn === undefined) return undefined
  const days = Number(valueFor(rulebook, county, decisionWorkingDays, acceptedOn))
  return addWorkingDays(working, acceptedOn, days)
}
