import { assert, describe, it } from "@effect/vitest"
import { InvalidInput, Refused, StoreUnavailable } from "@jiceng/core"
import { Schema } from "effect"
import { errorBodies, errorBody, statusOf } from "./ErrorBody.ts"
import { InternalError, UnknownRoute } from "./HttpErrors.ts"

const tags = Object.keys(errorBodies) as ReadonlyArray<keyof typeof errorBodies>

describe("the body of an error", () => {
  it("has its own facts, its words, and nothing else", () => {
    const issue = { path: "$.on", found: "x", expected: { zh: "日期", en: "a day" } }
    assert.deepStrictEqual(errorBody(new InvalidInput({ command: "fund.recordReceipt", issues: [issue] })), {
      _tag: "InvalidInput",
      command: "fund.recordReceipt",
      issues: [issue],
      zh: "$.on：发现 x，应为日期",
      en: "$.on: found x, expected a day"
    })
  })

  it("survives the wire", () => {
    const refused = new Refused({
      command: "party.appointHead",
      clause: "1.3.3",
      conditions: [
        { what: "headIsDirector", operator: "equal", observed: false, required: true, met: false },
        { what: "headStage", operator: "atLeast", observed: null, required: 5, met: null }
      ],
      lawful: [{ command: "party.appointHead", input: { person: "pe_a" }, missing: ["attestation"] }]
    })
    const body = errorBody(refused)
    const codec = Schema.toCodecJson(errorBodies.Refused)
    const wire = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(body))) as unknown
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(wire), body)
  })

  it("carries nothing that an error object was given besides its facts", () => {
    const error = Object.assign(new StoreUnavailable({ operation: "read", reason: "closed" }), {
      cause: new Error("select * from person"),
      sql: "select"
    })
    assert.hasAllKeys(errorBody(error), ["_tag", "operation", "reason", "zh", "en"])
  })

  it("says what only HTTP can say in both languages", () => {
    for (const error of [new UnknownRoute({ method: "GET" }), new InternalError({ reference: "1f" })]) {
      const { zh, en } = errorBody(error)
      assert.match(zh, /\p{Script=Han}/u)
      assert.isNotEmpty(en)
    }
  })
})

describe("the status of an error", () => {
  it("is one that its kind has", () => {
    const kinds = new Map<number, ReadonlyArray<string>>()
    for (const tag of tags) kinds.set(statusOf(tag), [...(kinds.get(statusOf(tag)) ?? []), tag])
    assert.sameMembers(kinds.get(400) as Array<string>, ["InvalidInput"])
    assert.sameMembers(kinds.get(401) as Array<string>, ["Unauthenticated"])
    assert.sameMembers(kinds.get(403) as Array<string>, ["Forbidden"])
    assert.sameMembers(kinds.get(404) as Array<string>, ["UnknownReference", "UnknownRoute"])
    assert.includeMembers(kinds.get(409) as Array<string>, [
      "Conflict",
      "KeyReused",
      "TooBusy",
      "AlreadyExists"
    ])
    assert.includeMembers(kinds.get(503) as Array<string>, [
      "ClockAhead",
      "StoreUnavailable",
      "OutcomeUnknown"
    ])
    assert.deepStrictEqual(kinds.get(500), ["InternalError"])
    assert.include(kinds.get(422)!, "Refused")
  })

  it("is in 4xx or 5xx for every one, and the tag is the schema's own", () => {
    for (const tag of tags) {
      assert.isTrue(statusOf(tag) >= 400 && statusOf(tag) < 600, tag)
      assert.strictEqual(errorBodies[tag].fields._tag.schema.literal, tag)
    }
  })
})
