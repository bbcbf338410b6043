import type { Consultation } from "../consultation/Consultation.ts"
import { inForceSince } from "../norm/Clause.ts"
import type { ConsultingOffice } from "./Counterpart.ts"
import { counterpartOn, isWithCounterpart } from "./Counterpart.ts"
import type { OfficeDecision } from "./OfficeDecision.ts"

/** What a decision says that a consultation is held against. */
export type Decided =
  | Pick<Extract<OfficeDecision, { conflictFound: boolean }>, "office" | "on" | "matter" | "conflictFound">
  | Pick<Exclude<OfficeDecision, { conflictFound: boolean }>, "office" | "on" | "matter">

/**
 * Whether the document asks for a consultation before this decision: it is in force, somebody is there to be consulted,
 * and where a conflict was looked for one was found.
 */
export const needsConsultation = (office: ConsultingOffice, decided: Decided): boolean =>
  decided.on >= inForceSince &&
  (decided.matter !== "conflictReview" || decided.conflictFound) &&
  counterpartOn(office, decided.on) !== undefined

/** 征求意见: a deliberation or an opinion asked for; being told of something isn't being asked. */
export const isAsking = ({ sort }: Pick<Consultation, "sort">): boolean => sort !== "notification"

/** Whether a consultation is of the decision's own office and matter: without that it can't be named at all. */
export const isOfSameMatter = (consulted: Consultation, { office, matter }: Decided): boolean =>
  consulted.office === office && consulted.matter === matter

/** Whether a consultation is what had to come before a decision. */
export const precedes = (office: ConsultingOffice, consulted: Consultation, decided: Decided): boolean =>
  consulted.voided === undefined &&
  isOfSameMatter(consulted, decided) &&
  isAsking(consulted) &&
  consulted.on <= decided.on &&
  isWithCounterpart(office, consulted)
