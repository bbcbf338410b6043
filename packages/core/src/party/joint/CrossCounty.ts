import type { DivisionCode } from "../../kernel/DivisionCode.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { Remedy } from "../../norm/Finding.ts"
import { valueFor } from "../../norm/Profile.ts"
import { type Refused, refuse } from "../../norm/Refused.ts"
import type { Rulebook } from "../../norm/Rulebook.ts"
import { crossCounty, crossCountyReadings } from "../parameters.ts"
import { spanOf } from "./JointBranch.ts"

/** Whether a county's reading forbids joint branches across counties on a day. */
const isForbidden = (rulebook: Rulebook, county: DivisionCode, day: PlainDate): boolean =>
  day >= rulebook.since &&
  crossCountyReadings[Number(valueFor(rulebook, county, crossCounty, day))] === "forbid"

/** A joint branch with the counties of its offices, as an act would make it from a day on. */
export interface Joining {
  readonly command: string
  readonly county: DivisionCode
  readonly offices: ReadonlyArray<DivisionCode>
  readonly day: PlainDate
  readonly lawful: ReadonlyArray<Remedy>
}

/** Why a joint branch may not take these offices (1.4.3): they are of several counties and the profile forbids it. */
export const forbiddenSpan = (
  rulebook: Rulebook,
  { command, county, offices, day, lawful }: Joining
): Refused | undefined => {
  const span = spanOf(county, offices)
  if (span === "oneCounty" || !isForbidden(rulebook, county, day)) return undefined
  const proof = {
    what: "branchSpan",
    operator: "atLeast" as const,
    observed: span,
    required: "oneCounty",
    met: false
  }
  return refuse(command, "1.4.3", [proof], lawful)
}
