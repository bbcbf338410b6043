import { idOf, kindOf, type Ref } from "../journal/Ref.ts"
import { DayTooEarly, UnknownReference } from "../journal/Refusals.ts"
import { contains, type DivisionCode } from "../kernel/DivisionCode.ts"
import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import { emptyRoster, type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { NotOnStaff } from "../office/StaffRefusals.ts"
import { person } from "../practitioner/Person.ts"

/** The records that an input names, as a decision saw them. */
export type Known = ReadonlyMap<Ref, unknown>

interface Naming {
  /** What the input names, and where. */
  readonly named: ReadonlyMap<Ref, string>
  readonly found: Known
}

/** What an input names and isn't there, or lies outside the division whose act it is. */
export const missing = ({
  named,
  found,
  division
}: Naming & { readonly division: DivisionCode | undefined }): UnknownReference | undefined => {
  for (const [ref, path] of named) {
    const other = found.get(ref) as { readonly county?: DivisionCode } | undefined
    const isInside = division === undefined || other?.county === undefined || contains(division, other.county)
    if (other === undefined || !isInside) return new UnknownReference({ path, ref })
  }
  return undefined
}

interface InOffice extends Naming {
  /** The office whose act it is, or about which it is; with one, its people are meant. */
  readonly office: string | undefined
  /** Where the day stands, and the day. */
  readonly path: string
  readonly on: PlainDate
}

/** Why an act can't be of an office and its people: the office hadn't begun, or somebody wasn't on its staff that day. */
export const unfit = ({ named, found, office, path, on }: InOffice): DayTooEarly | NotOnStaff | undefined => {
  if (office === undefined) return undefined
  const { since } = found.get(officeKind.ref(office)) as LegalServiceOffice
  if (on < since) return new DayTooEarly({ path, found: on, earliest: since })
  const { staff } = (found.get(officeRoster.ref(office)) as OfficeRoster | undefined) ?? emptyRoster
  for (const [ref, place] of named) {
    const id = idOf(ref)
    if (kindOf(ref) !== person.kind) continue
    if (!staff.some((member) => member.person === id && holdsOn(member, on)))
      return new NotOnStaff({ path: place, person: id, office, on })
  }
  return undefined
}
