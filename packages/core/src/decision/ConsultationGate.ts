import type { Consultation } from "../consultation/Consultation.ts"
import type { DecideContext } from "../journal/Command.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { Condition } from "../norm/Condition.ts"
import { valueFor } from "../norm/Profile.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import { counterpartOn, type ConsultingOffice, isWithCounterpart } from "./Counterpart.ts"
import type { consultationFaults } from "./DecisionRefusals.ts"
import { isUnitOn, type PartyOrganization } from "../party/PartyOrganization.ts"
import { type Decided, isAsking, needsConsultation } from "./PriorConsultation.ts"
import { consultationEnforced } from "./parameters.ts"

export const decideName = "office.decide"

/** A consultation that a decision names, with the organization that it was held with. */
export interface Named {
  readonly body: Consultation
  readonly organization: PartyOrganization | undefined
}

/** What keeps a decision from naming a consultation, whatever the day and the county. */
export const unfitness = (
  office: ConsultingOffice,
  { body, organization }: Named,
  { office: id, matter }: Decided
): (typeof consultationFaults)[number] | undefined => {
  if (body.office !== id) return "otherOffice"
  if (body.matter !== matter) return "otherMatter"
  if (body.voided !== undefined) return "voided"
  const isUnit = organization === undefined || isUnitOn(organization, id, body.on)
  return isUnit && isWithCounterpart(office, body) ? undefined : "otherCounterpart"
}

const line = (
  what: string,
  operator: Condition["operator"],
  observed: string | boolean,
  required: string | boolean,
  met: boolean
): Condition => ({ what, operator, observed, required, met })

const proof = (named: Named | undefined, { on }: Decided): ReadonlyArray<Condition> =>
  named === undefined
    ? [line("consultationNamed", "equal", false, true, false)]
    : [
        line("consultationNamed", "equal", true, true, true),
        line("consultationSort", "equal", named.body.sort, "deliberation|opinion", isAsking(named.body)),
        line("decidedOn", "atLeast", on, named.body.on, on >= named.body.on)
      ]

/** Why the document forbids this decision (1.5.5), or undefined: nobody was asked before it who had to be. */
export const unconsulted = (
  office: ConsultingOffice,
  county: DivisionCode,
  named: Named | undefined,
  decided: Decided,
  { rulebook }: DecideContext
): Refused | undefined => {
  const { on, matter } = decided
  const isEnforced = Number(valueFor(rulebook, county, consultationEnforced, on)) === 1
  if (!isEnforced || !needsConsultation(office, decided)) return undefined
  const conditions = proof(named, decided)
  if (conditions.every(({ met }) => met === true)) return undefined
  const counterpart = counterpartOn(office, on)
  const input = {
    office: office.id,
    ...(counterpart?.kind === "organization" && { organization: counterpart.organization }),
    sort: "opinion",
    asks: "management",
    on,
    matter
  }
  return refuse(decideName, "1.5.5", conditions, [
    { command: "consultation.record", input, missing: ["topic", "outcome"] }
  ])
}
