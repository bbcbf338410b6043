import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import type { DecideContext } from "../journal/Command.ts"
import { emptyAccount } from "../fund/Fund.ts"
import { emptyFund } from "../fund/FundState.ts"
import { judgeState } from "../norm/JudgeOne.ts"
import { termsFor } from "../norm/Profile.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { type LegalServiceOffice, OfficeId } from "../office/Office.ts"
import { type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { PersonId } from "../practitioner/Person.ts"
import { noRecords } from "../register/Records.ts"
import { stageCodes } from "./MembershipStage.ts"
import { headMinStageBy, headStep, orderApplies, standingOn } from "./Headship.ts"
import {
  Attestation,
  type PartyOrganization,
  partyOrganization,
  PartyOrganizationId
} from "./PartyOrganization.ts"

/** What naming a head takes. */
export const AppointHead = Schema.Struct({
  organization: PartyOrganizationId,
  office: OfficeId,
  person: PersonId,
  from: PlainDate,
  attestation: Schema.optionalKey(Attestation)
})

/** The office whose staff the order of 1.3.3–1.3.5 looks at. */
export interface Lead {
  readonly id: OfficeId
  readonly office: LegalServiceOffice
  readonly roster: OfficeRoster
}

/** Whether this person is the head already, and naming them again would say nothing new. */
export const isHead = (
  { heads }: PartyOrganization,
  person: PersonId,
  office: OfficeId,
  attested: boolean
): boolean => {
  const current = heads.find(({ to }) => to === undefined)
  if (current?.person !== person || current.office !== office) return false
  return !attested || current.attestation !== undefined
}

export const appointHeadName = "party.appointHead"

type Input = typeof AppointHead.Type

/** The same act for somebody else: what would be lawful instead. */
const instead = ({ organization, from }: Input, person: PersonId, office: OfficeId) => ({
  command: appointHeadName,
  input: { organization, office, person, from }
})

/** Where no order applies, whoever is named is still a member of the stage that a head needs. */
const unfit = (
  organization: PartyOrganization,
  roster: OfficeRoster,
  input: Input,
  minStage: number
): Refused | undefined => {
  const { office, person, from } = input
  const { active, stages } = standingOn(roster, from)
  const stageOf = (member: PersonId): number => stages.get(member) ?? 0
  if (stageOf(person) >= minStage) return undefined
  const proof = {
    what: "headStage",
    operator: "atLeast" as const,
    observed: stageCodes[stageOf(person)] as string,
    required: stageCodes[minStage] as string,
    met: false
  }
  const lawful = [...active]
    .filter((member) => stageOf(member) >= minStage && !isHead(organization, member, office, false))
    .map((member) => instead(input, member, office))
  return refuse(appointHeadName, "1.3.3", [proof], lawful)
}

/** The order decides; the rule's own conditions on the state that the act would make are the proof. */
const outOfOrder = (
  organization: PartyOrganization,
  lead: Lead,
  input: Input,
  minStage: number,
  next: PartyOrganization,
  rulebook: Rulebook
): Refused | undefined => {
  const { id, office, roster } = lead
  const step = headStep(standingOn(roster, input.from), minStage)
  const attested = step.clause === "1.3.5"
  const isCandidate = input.office === id && step.candidates.includes(input.person)
  if (isCandidate && (!attested || input.attestation !== undefined)) return undefined
  const ref = partyOrganization.ref(input.organization)
  const state = {
    id,
    office,
    rosterRef: officeRoster.ref(id),
    roster,
    organization: { id: input.organization, ref, body: next },
    fund: emptyFund(emptyAccount),
    records: noRecords
  }
  const subject = { kind: "office" as const, id, name: office.name }
  const [proof] = judgeState(rulebook, [step.clause], { subject, state, county: office.county }, input.from)
  const lawful = step.candidates
    .filter((candidate) => !isHead(organization, candidate, id, attested))
    .map((candidate) => ({
      ...instead(input, candidate, id),
      ...(attested && { missing: ["attestation"] })
    }))
  return refuse(appointHeadName, step.clause, proof?.conditions ?? [], lawful)
}

/** Why the document forbids this head, or undefined. */
export const forbidden = (
  organization: PartyOrganization,
  roster: OfficeRoster,
  lead: Lead | undefined,
  input: Input,
  next: PartyOrganization,
  { rulebook }: DecideContext
): Refused | undefined => {
  const { from } = input
  // Whom an organization named before the document was in force is history, not an act against it.
  if (from < rulebook.since) return undefined
  const minStage = headMinStageBy(termsFor(rulebook, organization.county, from))
  const bound = lead !== undefined && orderApplies(organization, lead.id, standingOn(lead.roster, from), from)
  return bound
    ? outOfOrder(organization, lead, input, minStage, next, rulebook)
    : unfit(organization, roster, input, minStage)
}
