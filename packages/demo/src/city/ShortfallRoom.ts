import type { OfficePlan } from "./OfficePlan.ts"

/** Whether an office is in a Party organization all through the year. */
export const isInBranch = ({ story }: OfficePlan): boolean => story.organization !== "none"

export const isPartnership = ({ form }: OfficePlan): boolean => form === "partnership"

/** Whether nobody of an office leaves in the year, so that its supporting posts stay as they were. */
export const keepsPractitioners = ({ story }: OfficePlan): boolean =>
  !(story.year ?? []).some(({ does }) => does === "leave")
