import { Result } from "effect"
import type { DecideContext } from "../../journal/Command.ts"
import { DayTooEarly } from "../../journal/Refusals.ts"
import { addDays, type PlainDate } from "../../kernel/PlainDate.ts"
import type { Refused } from "../../norm/Refused.ts"
import type { LegalServiceOffice } from "../../office/Office.ts"
import type { OfficeRoster } from "../../office/Roster.ts"
import { lastOf, skipsAhead, standingEntries } from "../../party/StageOrder.ts"
import { isMember, relationRefusal } from "../Relation.ts"
import type { PracticeAdmission, PracticeAdmissionId } from "./PracticeAdmission.ts"

interface Relating {
  readonly admission: PracticeAdmissionId
  readonly body: PracticeAdmission
  readonly office: LegalServiceOffice
  readonly on: PlainDate
  /** Whether the applicant is on the office's staff already, and the relation therefore here. */
  readonly isHere: boolean
}

/**
 * The roster with the membership that comes to it with the applicant (1.3.8). A member from elsewhere brings a valid
 * letter; whoever the register knows as a member can't be admitted as none.
 */
export const related = (
  roster: OfficeRoster,
  { admission, body, office, on, isHere }: Relating,
  { rulebook }: Pick<DecideContext, "rulebook">
): Result.Result<OfficeRoster, Refused | DayTooEarly> => {
  const { person, relation } = body
  const entries = standingEntries(roster, person)
  if (relation.is === "notMember" && !isMember(entries)) return Result.succeed(roster)
  if (!isHere) {
    const refusal = relationRefusal(rulebook, relation.is === "member" ? relation.letter : undefined, {
      command: "admission.grant",
      clause: "1.3.8",
      county: office.county,
      day: on,
      lawful: [{ command: "admission.supply", input: { admission }, missing: ["on", "relation"] }]
    })
    if (refusal) return Result.fail(refusal)
  }
  if (relation.is === "notMember" || entries.some(({ stage }) => stage === relation.stage))
    return Result.succeed(roster)
  const { stage, reachedOn } = relation
  const skipped = skipsAhead(entries, { office: body.office, person, stage, on: reachedOn })
  if (skipped) return Result.fail(skipped)
  const last = lastOf(entries)
  if (last !== undefined && reachedOn <= last.on)
    return Result.fail(
      new DayTooEarly({ path: "$.admission", found: reachedOn, earliest: addDays(last.on, 1) })
    )
  return Result.succeed({ ...roster, stages: [...roster.stages, { person, stage, on: reachedOn }] })
}
