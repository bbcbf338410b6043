import { DivisionCode, InstructorAppointment, LegalServiceOffice, OfficeId, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { CharterStanding } from "./CharterStanding.ts"
import { Finding } from "./Finding.ts"
import { Fund } from "./Fund.ts"
import { HeadCandidates, Organization } from "./Organization.ts"
import { Posts } from "./Posts.ts"
import { NamedPerson, StaffMember } from "./Staff.ts"

/** By the rules, the facts and the knowledge of which day. */
export const OfficeQuery = Schema.Struct(days)

const { name, locality, form, uscc, since } = LegalServiceOffice.fields

/** One office on one day: who works there, how its Party organization and fund stand, and every finding. */
export const OfficeDetail = Schema.Struct({
  ...basis,
  office: Schema.Struct({
    id: OfficeId,
    name,
    county: Schema.Struct({ code: DivisionCode, name: Bilingual }),
    locality,
    form,
    uscc,
    since
  }),
  staff: Schema.Array(StaffMember),
  instructors: Schema.Array(
    Schema.Struct({
      ...NamedPerson.fields,
      appointedBy: InstructorAppointment.fields.appointedBy,
      since: PlainDate
    })
  ),
  organization: Schema.optionalKey(Organization),
  posts: Posts,
  /** Absent where the document doesn't bind the choice to this office's staff. */
  candidates: Schema.optionalKey(HeadCandidates),
  charter: CharterStanding,
  fund: Fund,
  findings: Schema.Array(Finding)
})
