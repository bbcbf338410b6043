import { Schema } from "effect"
import { PersonName } from "../kernel/PersonName.ts"
import { Phone } from "../kernel/Phone.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { ResidentId } from "../kernel/ResidentId.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"

/** 人员编号. */
export const PersonId = recordId("pe", "person").pipe(Schema.brand("PersonId"))
export type PersonId = typeof PersonId.Type

/** 人员: identity and contact. The only record where the resident id and the phone stand. */
export const Person = Schema.Struct({
  name: PersonName,
  residentId: Schema.optionalKey(ResidentId),
  phone: Schema.optionalKey(Phone),
  /** The last day in the office that the person left most recently. */
  lastStaffDay: Schema.optionalKey(PlainDate)
})
export type Person = typeof Person.Type

export const person = recordKind("person", {
  version: 1,
  id: PersonId,
  body: Person,
  claims: (body, _id, hash) =>
    body.residentId === undefined ? [] : [`person.residentId:${hash("person.residentId", body.residentId)}`]
})
