import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Fen } from "./Fen.ts"
import { masked } from "./Masked.ts"
import { PersonName } from "./PersonName.ts"
import { Phone } from "./Phone.ts"
import { ResidentId } from "./ResidentId.ts"
import { sensitive } from "./Sensitive.ts"

const why = { zh: "核查", en: "to verify" }
const Staff = Schema.Struct({
  name: PersonName,
  residentId: Schema.optionalKey(ResidentId),
  phones: Schema.Array(Phone),
  posts: Schema.Array(Schema.Struct({ post: Schema.String, on: Schema.String })).pipe(
    sensitive("partyPost", why)
  ),
  penalties: Schema.Int.pipe(sensitive("penalty", why)),
  fees: Fen,
  note: Schema.NullOr(Schema.String)
})
const staff = Schema.decodeUnknownSync(Schema.toCodecJson(Staff))({
  name: "欧阳小芳",
  residentId: "11010519491231002X",
  phones: ["13800001234", "0566-2021234"],
  posts: [{ post: "head", on: "2026-01-01" }],
  penalties: 0,
  fees: "12",
  note: "on leave"
})

describe("masked", () => {
  it("masks every marked place by its kind and leaves the rest", () => {
    assert.deepStrictEqual<unknown>(masked(Staff, staff), {
      name: "欧***",
      residentId: "110*************2X",
      phones: ["138****1234", "056*****1234"],
      posts: [{ post: "***", on: "***" }],
      penalties: "***",
      fees: 12n,
      note: "on leave"
    })
  })

  it("masks a body and its JSON alike, and neither adds nor drops a key", () => {
    const json = Schema.encodeSync(Schema.toCodecJson(Staff))(staff)
    assert.deepStrictEqual<unknown>(masked(Schema.toCodecJson(Staff), json), {
      ...masked(Staff, staff),
      fees: "12"
    })
    const { residentId, ...without } = staff
    assert.isDefined(residentId)
    assert.notProperty(masked(Staff, { ...without, note: null }), "residentId")
    assert.isNull(masked(Staff, { ...staff, note: null }).note)
  })

  it("hides whole what the schema doesn't know", () => {
    const more = { ...staff, spouse: "王芳", children: { names: ["王小芳"] } }
    assert.deepInclude(masked(Staff, more) as object, { spouse: "***", children: "***" })
  })

  it("masks keys that are personal data, and keeps both of two that look alike then", () => {
    const ByName = Schema.Record(PersonName, Schema.String)
    const byName = Schema.decodeUnknownSync(ByName)({ 王芳: "a", 王丽: "b" })
    assert.deepStrictEqual<unknown>(masked(ByName, byName), { "王*": "a", "王* (2)": "b" })
  })

  it("masks through unions, recursion and single values", () => {
    interface Unit {
      readonly head: string
      readonly units: ReadonlyArray<Unit>
    }
    const Unit: Schema.Codec<Unit> = Schema.Struct({
      head: PersonName,
      units: Schema.Array(Schema.suspend((): Schema.Codec<Unit> => Unit))
    })
    assert.deepStrictEqual(masked(Unit, { head: "王芳", units: [{ head: "李明明", units: [] }] }), {
      head: "王*",
      units: [{ head: "李**", units: [] }]
    })
    const Reached = Schema.Union([Schema.Struct({ phone: Phone }), Schema.Struct({ name: PersonName })])
    assert.deepStrictEqual<unknown>(masked(Reached, Reached.make({ name: PersonName.make("王芳") })), {
      name: "王*"
    })
    assert.strictEqual(masked(Phone, Phone.make("13800001234")), "138****1234")
  })
})
