import type { Consultation } from "../consultation/Consultation.ts"
import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import { isUnitOn, type PartyOrganization } from "../party/PartyOrganization.ts"

/** What tells whom an office consults: its roster, and the organization that it is a unit of. */
export interface ConsultingOffice {
  readonly id: OfficeId
  readonly roster: OfficeRoster
  readonly organization: { readonly id: string; readonly body: PartyOrganization } | undefined
}

/** 会商对象: the Party organization, own or joint; the instructor where there is none. */
export type Counterpart =
  | { readonly kind: "organization"; readonly organization: string }
  | { readonly kind: "instructor" }

/** Whom an office had to consult on a day; undefined where it had neither organization nor instructor. */
export const counterpartOn = (
  { id, roster, organization }: ConsultingOffice,
  day: PlainDate
): Counterpart | undefined => {
  if (organization !== undefined && isUnitOn(organization.body, id, day))
    return { kind: "organization", organization: organization.id }
  return roster.instructors.some((appointment) => holdsOn(appointment, day))
    ? { kind: "instructor" }
    : undefined
}

/**
 * Whether a consultation was held with whom the office had to consult on its day. An organization that it has left
 * since was the right one then: recording the consultation saw to that.
 */
export const isWithCounterpart = (
  office: ConsultingOffice,
  { organization, on }: Pick<Consultation, "organization" | "on">
): boolean => {
  const counterpart = counterpartOn(office, on)
  if (organization === undefined) return counterpart?.kind === "instructor"
  return organization === office.organization?.id
    ? counterpart?.kind === "organization"
    : counterpart?.kind !== "organization"
}
