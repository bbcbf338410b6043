import { Result } from "effect"
import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type LegalServiceOffice, office as officeKind, type OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import { NotOnStaff } from "../office/StaffRefusals.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { NotAUnit } from "./HeadRefusals.ts"
import { type PartyOrganization, partyOrganization } from "./PartyOrganization.ts"

/** Who is to be named to something in a Party organization, by which unit office, from when. */
export interface Named {
  readonly organization: string
  readonly office: OfficeId
  readonly person: PersonId
  readonly from: PlainDate
}

/** The records that the act names, as they were found. */
export interface Found {
  readonly organization: PartyOrganization | undefined
  readonly office: LegalServiceOffice | undefined
  readonly roster: OfficeRoster | undefined
}

interface Known {
  readonly organization: PartyOrganization
  readonly office: LegalServiceOffice
  readonly roster: OfficeRoster
}

/** A Party organization that stands, or why it can't be acted on. */
export const standing = (
  organization: PartyOrganization | undefined,
  id: string
): Result.Result<PartyOrganization, UnknownReference> =>
  organization === undefined || organization.dissolvedOn !== undefined
    ? Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    : Result.succeed(organization)

/** Why somebody isn't on the staff of a unit. */
export type NoUnitStaff = UnknownReference | NotAUnit | FutureDay | NotOnStaff

/** Whoever is named to something in a Party organization is on the staff of an office that is a unit of it. */
export const onUnitStaff = (
  found: Found,
  { organization: id, office: officeId, person, from }: Named,
  today: PlainDate
): Result.Result<Known, NoUnitStaff> => {
  const stands = standing(found.organization, id)
  if (Result.isFailure(stands)) return Result.fail(stands.failure)
  const organization = stands.success
  const { office, roster } = found
  if (office === undefined || roster === undefined)
    return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(officeId) }))
  const isUnit = organization.units.some(
    (unit) =>
      unit.kind === "office" && unit.office === officeId && unit.to === undefined && holdsOn(unit, from)
  )
  if (!isUnit) return Result.fail(new NotAUnit({ path: "$.office", office: officeId, organization: id }))
  if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
  if (!roster.staff.some((staff) => staff.person === person && holdsOn(staff, from)))
    return Result.fail(new NotOnStaff({ path: "$.person", person, office: officeId, on: from }))
  return Result.succeed({ organization, office, roster })
}
