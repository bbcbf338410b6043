import { Schema } from "effect"
import { Attachment } from "../attachment/Attachment.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import type { ClauseId } from "../norm/Clause.ts"
import type { Remedy } from "../norm/Finding.ts"
import { valueFor } from "../norm/Profile.ts"
import { refuse, type Refused } from "../norm/Refused.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import type { StageEntry } from "../office/Roster.ts"
import { memberFrom, stageCode } from "../party/MembershipStage.ts"
import { relationLetterDays } from "./parameters.ts"

const ofMembership = sensitive("partyMembership", {
  zh: "办理执业、转所时同步接转组织关系（1.3.8、1.3.9）",
  en: "to move the Party membership relation together with the practice (1.3.8, 1.3.9)"
})

/** 组织关系介绍信: from which Party organization to which, and since when it is valid. */
const letter = Schema.Struct({
  fromOrganization: RequiredText(120),
  toOrganization: RequiredText(120),
  issuedOn: PlainDate,
  paper: Schema.optionalKey(Attachment)
})
export type RelationLetter = typeof letter.Type

export const RelationLetter = letter.pipe(ofMembership)

/** 组织关系: whether who applies is a member of the Party, at which stage, and the letter that moves the relation. */
export const Relation = Schema.Union([
  Schema.Struct({ is: Schema.Literal("notMember") }),
  Schema.Struct({
    is: Schema.Literal("member"),
    stage: Schema.Literals(["probationary", "full"]),
    reachedOn: PlainDate,
    letter: Schema.optionalKey(letter)
  })
]).pipe(ofMembership)
export type Relation = typeof Relation.Type

/** Whether standing entries make somebody a member of the Party, full or probationary. */
export const isMember = (entries: ReadonlyArray<StageEntry>): boolean =>
  entries.some(({ stage }) => stageCode(stage) >= memberFrom)

/** What a letter is asked for: by which command, under which clause, for whose county, on which day. */
interface Presented {
  readonly command: string
  readonly clause: ClauseId
  readonly county: DivisionCode
  readonly day: PlainDate
  readonly lawful: ReadonlyArray<Remedy>
}

/** Why a member's act can't be done with this letter: there is none, it isn't issued yet, or it is no longer valid. */
export const relationRefusal = (
  rulebook: Rulebook,
  found: RelationLetter | undefined,
  { command, clause, county, day, lawful }: Presented
): Refused | undefined => {
  if (found === undefined) {
    const none = {
      what: "relationLetter",
      operator: "equal",
      observed: false,
      required: true,
      met: false
    } as const
    return refuse(command, clause, [none], lawful)
  }
  const last = addDays(found.issuedOn, Number(valueFor(rulebook, county, relationLetterDays, day)))
  if (found.issuedOn <= day && day <= last) return undefined
  const early = found.issuedOn > day
  const proof = {
    what: early ? "relationLetterIssued" : "relationLetterLastDay",
    operator: "atLeast",
    observed: early ? day : last,
    required: early ? found.issuedOn : day,
    met: false
  } as const
  return refuse(command, clause, [proof], lawful)
}
