import { applicationStateWords, DivisionCode, OfficeId, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { NamedPerson } from "./Staff.ts"

/** Which days, whose, and filed when; without `from` and `to` at any time up to the day. */
export const ApplicationQuery = Schema.Struct({
  ...days,
  county: Schema.optionalKey(DivisionCode),
  office: Schema.optionalKey(OfficeId),
  from: Schema.optionalKey(PlainDate),
  to: Schema.optionalKey(PlainDate)
})
export type ApplicationQuery = typeof ApplicationQuery.Type

const NamedOffice = Schema.Struct({ id: OfficeId, name: Schema.String })

/** 申请: one application with how far it has come and what who asks may do to it now. */
export const Application = Schema.Struct({
  id: Schema.String,
  kind: Schema.Literals(["practiceAdmission", "officeTransfer"]),
  kindWords: Bilingual,
  office: NamedOffice,
  /** Of a change of office: the one that is left. */
  formerOffice: Schema.optionalKey(NamedOffice),
  person: NamedPerson,
  filedOn: PlainDate,
  state: Schema.Literals(
    Object.keys(applicationStateWords) as ReadonlyArray<keyof typeof applicationStateWords>
  ),
  stateWords: Bilingual,
  /** Since when it is so. */
  since: PlainDate,
  /** Whether it waits for somebody. */
  isRunning: Schema.Boolean,
  /** Why it was sent back, refused, withdrawn or voided. */
  reason: Schema.optionalKey(Schema.String),
  numbers: Schema.Array(Bilingual),
  /** The last day for the decision, from its acceptance on. */
  due: Schema.optionalKey(
    Schema.Struct({ on: PlainDate, provisional: Schema.Boolean, isLate: Schema.Boolean })
  ),
  /** The commands that are open now to who asks. */
  open: Schema.Array(Schema.Struct({ command: Schema.String, words: Bilingual }))
})

/** 申请, those that wait first, the latest filed first. */
export const ApplicationList = Schema.Struct({
  ...basis,
  counties: Schema.Array(Schema.Struct({ code: DivisionCode, name: Bilingual })),
  applications: Schema.Array(Application)
})
