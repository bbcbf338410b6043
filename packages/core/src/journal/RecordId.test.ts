import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { recordId } from "./RecordId.ts"
import { idOf, kindOf, refOf } from "./Ref.ts"

const reads = (id: unknown) => Result.isSuccess(Schema.decodeUnknownResult(recordId("of"))(id))

describe("the id of a record", () => {
  it.each([
    ["a prefix and one character", "of_1", true],
    ["a prefix and a UUID", "of_019f160a-4680-7000-8000-0000017d7842", true],
    ["64 characters after the prefix", `of_${"a".repeat(64)}`, true],
    ["65 characters after the prefix", `of_${"a".repeat(65)}`, false],
    ["nothing after the prefix", "of_", false],
    ["another prefix", "pe_1", false],
    ["a hyphen in front", "of_-1", false],
    ["capitals", "of_A", false],
    ["a slash", "of_a/b", false],
    ["a dot", "of_..", false],
    ["a line break at the end", "of_1\n", false],
    ["a Chinese character", "of_梅", false],
    ["a number", 1, false]
  ])("%s", (_, id, expected) => {
    assert.strictEqual(reads(id), expected)
  })
})

describe("a ref", () => {
  it.each([
    ["office", "of_1", "office/of_1"],
    ["note", "a/b", "note/a/b"],
    ["note", "", "note/"]
  ])("of %s and %j is %s, and comes apart again", (kind, id, ref) => {
    assert.strictEqual(refOf(kind, id), ref)
    assert.deepStrictEqual([kindOf(refOf(kind, id)), idOf(refOf(kind, id))], [kind, id])
  })
})
