import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { childrenOf, pathStep } from "./IssuePath.ts"
import { ResidentId } from "./ResidentId.ts"
import { sensitiveKind } from "./Sensitive.ts"

class Person extends Schema.Class<Person>("Person")({ id: ResidentId }) {}

it("writes names, indices and odd keys as a JSON path", () => {
  assert.strictEqual(
    ["units", 0, "姓名", "odd key", "0", "__proto__"].map((key) => pathStep([], key)).join(""),
    '.units[0].姓名["odd key"]["0"].__proto__'
  )
})

it("masks keys that are personal data or look like it", () => {
  const byId = Schema.Record(ResidentId, Schema.String).ast
  assert.strictEqual(pathStep([byId], "11010519491231002X"), '["110*************2X"]')
  assert.strictEqual(pathStep([], "11010519491231002X"), '["110*************2X"]')
})

it.each([
  ["a class", Person],
  ["its codec", Schema.toCodecJson(Person)],
  ["a union", Schema.Union([Schema.String, Person])],
  ["something lazy", Schema.suspend(() => Person)],
  ["a record", Schema.Record(Schema.String, ResidentId)]
])("looks into %s", (_, schema) => {
  assert.isTrue(childrenOf(schema.ast, "id").some((ast) => sensitiveKind(ast) === "residentId"))
})

it("looks into lists and tuples", () => {
  assert.deepEqual(childrenOf(Schema.Array(ResidentId).ast, 3).map(sensitiveKind), ["residentId"])
  assert.deepEqual(childrenOf(Schema.Tuple([Schema.String, ResidentId]).ast, 1).map(sensitiveKind), [
    "residentId"
  ])
  assert.deepEqual(childrenOf(Schema.String.ast, "x"), [])
})
