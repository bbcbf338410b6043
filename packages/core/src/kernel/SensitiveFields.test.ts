import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { PersonName } from "./PersonName.ts"
import { Phone } from "./Phone.ts"
import { ResidentId } from "./ResidentId.ts"
import { sensitiveFields } from "./SensitiveFields.ts"

class Contact extends Schema.Class<Contact>("Contact")({ phone: Schema.optionalKey(Phone) }) {}

interface Unit {
  readonly head: string
  readonly units: ReadonlyArray<Unit>
}
const Unit: Schema.Codec<Unit> = Schema.Struct({
  head: PersonName,
  units: Schema.Array(Schema.suspend((): Schema.Codec<Unit> => Unit))
})

const paths = (schema: Schema.Top) => sensitiveFields(schema.ast).map(({ path, kind }) => `${path}: ${kind}`)

it("finds every marked place of a struct", () => {
  const office = Schema.Struct({
    name: Schema.String,
    staff: Schema.Array(Schema.Struct({ name: PersonName, id: Schema.NullOr(ResidentId) })),
    contact: Contact,
    byId: Schema.Record(ResidentId, Schema.Struct({ phone: Phone }))
  })
  assert.deepEqual(paths(office), [
    "staff[].name: name",
    "staff[].id: residentId",
    "contact.phone: phone",
    "byId.{key}: residentId",
    "byId.*.phone: phone"
  ])
})

it("ends on recursion and on schemas without personal data", () => {
  assert.deepEqual(paths(Unit)[0], "head: name")
  assert.deepEqual(paths(Schema.Struct({ a: Schema.String })), [])
})
