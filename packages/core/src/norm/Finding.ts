import type { Ref } from "../journal/Ref.ts"
import type { Force } from "./Clause.ts"
import type { Condition } from "./Condition.ts"
import type { Hindrance } from "./Hindrance.ts"
import type { Citation } from "./LocalId.ts"
import type { Outcome } from "./Outcome.ts"

/** Who can be judged, in the order of a report: 法律服务所, 党组织, 惩戒委员会, 县区司法局, 市司法局. */
export const subjectKinds = ["office", "partyOrganization", "committee", "county", "city"] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Whom a finding is about. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly name: string
}

/** A lawful act that would put it right, as data: run it, or show it. `missing` names inputs that a person chooses. */
export interface Remedy {
  readonly command: string
  readonly input: Readonly<Record<string, unknown>>
  readonly missing?: ReadonlyArray<string>
  /** How many of the acts that are so marked have to be done; where it is absent, this one alone is enough. */
  readonly together?: number
}

/** What one rule says of one subject on one day, with its proof. */
export interface Finding {
  readonly clause: Citation
  readonly rule: string
  readonly revision: number
  readonly force: Force
  readonly subject: Subject
  readonly outcome: Outcome
  readonly conditions: ReadonlyArray<Condition>
  /** The records that the facts came from. */
  readonly evidence: ReadonlyArray<Ref>
  /** The smallest lawful changes that clear it, each a way by itself unless marked as needed together. */
  readonly remedies: ReadonlyArray<Remedy>
  /** Of a violation: why no act alone can clear it, and what comes next. */
  readonly hindrance?: Hindrance
}
