import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import { Fen } from "./Fen.ts"
import { PersonName } from "./PersonName.ts"
import { Phone } from "./Phone.ts"
import { ResidentId } from "./ResidentId.ts"
import { maskBy, sensitive, sensitiveKind, sensitivity, sensitivityOf } from "./Sensitive.ts"

const why = { zh: "核查", en: "to verify" }
const later = Schema.makeFilter((text: string) => text !== "", expectation("非空", "not empty"))

describe("sensitive", () => {
  it("is read back from pipe and from annotate", () => {
    assert.deepEqual(sensitivityOf(Schema.String.pipe(sensitive("penalty", why)).ast), {
      kind: "penalty",
      purpose: why
    })
    assert.strictEqual(
      sensitiveKind(Schema.Boolean.annotate({ ...sensitivity("partyMembership", why) }).ast),
      "partyMembership"
    )
    assert.strictEqual(sensitiveKind(Fen.ast), undefined)
  })

  it("marks the identifiers of people by themselves", () => {
    assert.deepEqual(
      [PersonName, ResidentId, Phone].map(({ ast }) => sensitiveKind(ast)),
      ["name", "residentId", "phone"]
    )
  })

  it("survives optional keys, further checks, annotations, unions and the JSON codec", () => {
    const record = Schema.Struct({
      optional: Schema.optionalKey(ResidentId),
      checked: ResidentId.check(later),
      titled: ResidentId.annotate({ title: "号码" }),
      nullable: Schema.NullOr(ResidentId),
      renamed: ResidentId.annotateKey({ description: "号码" })
    })
    for (const { ast } of [record, Schema.toCodecJson(record), Schema.toType(record)]) {
      assert.strictEqual(ast._tag, "Objects")
      if (ast._tag !== "Objects") continue
      for (const { name, type } of ast.propertySignatures)
        assert.strictEqual(sensitiveKind(type), "residentId", String(name))
    }
  })

  it("takes the last mark", () => {
    assert.deepEqual(sensitivityOf(PersonName.pipe(sensitive("name", why)).ast)?.purpose, why)
  })

  it("masks by kind, and hides even the length where that would tell", () => {
    assert.strictEqual(maskBy("name", "王芳"), "王*")
    assert.strictEqual(maskBy("residentId", "11010519491231002X"), "110*************2X")
    assert.strictEqual(maskBy("phone", "13800001234"), "138****1234")
    assert.strictEqual(maskBy("partyMembership", "full"), "***")
    assert.strictEqual(maskBy("penalty", "warning"), "***")
  })
})
