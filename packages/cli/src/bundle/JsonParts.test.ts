import { type BundlePart, bundleText } from "@jiceng/core"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import fc from "fast-check"
import { JsonParts } from "./JsonParts.ts"

const utf8 = new TextEncoder()

/** Reads a text in pieces of so many bytes. */
const inPieces = (text: string, size: number): ReadonlyArray<BundlePart> => {
  const bytes = utf8.encode(text)
  const reader = new JsonParts()
  const parts: Array<BundlePart> = []
  for (let from = 0; from < bytes.length; from += size)
    parts.push(...reader.read(bytes.subarray(from, from + size)))
  return [...parts, ...reader.end()]
}

const inMemory = (text: string): ReadonlyArray<BundlePart> =>
  Effect.runSync(Stream.runCollect(bundleText(text).parts)) as ReadonlyArray<BundlePart>

const document = `{"format":"jiceng.register","version":1,"records":{
"person":[{"id":"pe_1","name":"王\\u5e73\\n","odd":[null,true,false,-1.5e3,{"a":{}},[]]},7,"x",null],
"office":[],"none":{"a":1}},"more":[1,2]}`

describe("the parts of a bundle's text", () => {
  it.each([1, 2, 3, 7, 64, 100_000])("are the same in pieces of %d bytes as in memory", (size) => {
    assert.deepStrictEqual(inPieces(document, size), inMemory(document))
  })

  it("are the same in memory and in pieces for any document", () => {
    const records = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue()))
    )
    const any = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({ format: fc.jsonValue({ maxDepth: 0 }), records }, { requiredKeys: [] })
    )
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (value, size) => {
        const text = JSON.stringify(value)
        assert.deepStrictEqual(inPieces(text, size), inMemory(text))
      })
    )
  })

  it("keep a key that would be an object's prototype", () => {
    const text = '{"records":{"person":[{"__proto__":1}]}}'
    assert.deepStrictEqual(inPieces(text, 5), inMemory(text))
  })

  it.each([
    ['{"version":1,"version":2}', ["$.version"]],
    ['{"records":{"person":[{"a":1,"a":2}]}}', ["$.records.person[0].a"]],
    [
      '{"records":{"person":[{"b":[{"a":1,"a":{"c":1,"c":1}}]}]}}',
      ["$.records.person[0].b[0].a", "$.records.person[0].b[0].a.c"]
    ],
    ['{"records":{"person":[1],"person":[2]}}', ["$.records.person"]],
    ['{"records":{"person":[1]},"records":{"person":[{"a":[[]]}]}}', ["$.records"]],
    ['{"records":{"person":[{"a":1},{"a":1}]}}', []]
  ])("tell each key that stands twice in %s", (text, paths) => {
    const told = (parts: ReadonlyArray<BundlePart>) =>
      parts.flatMap((part) => (part._tag === "Fault" ? [part.fault.path] : []))
    assert.deepStrictEqual(told(inPieces(text, 4)), paths)
    assert.deepStrictEqual(told(inMemory(text)), paths)
  })

  it("drop what stands under a key that was there already, and go on behind it", () => {
    const parts = inPieces('{"records":{"person":[1],"person":[2],"office":[3]}}', 4)
    assert.deepStrictEqual(
      parts.flatMap((part) => (part._tag === "Record" ? [`${part.kind} ${String(part.value)}`] : [])),
      ["person 1", "office 3"]
    )
  })

  it.each([
    "",
    "{",
    "[1,]",
    "[1 2]",
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    "{1:2}",
    "{]",
    "[}",
    "{} {}",
    "tru",
    '"a',
    '{"records":{"person":[{"id":"pe_1"',
    "\u0000",
    "[01]"
  ])("end with a fault where the text breaks off or is no JSON: %j", (text) => {
    assert.throws(() => JSON.parse(text) as unknown)
    const last = inPieces(text, 3).at(-1)
    assert.isTrue(last?._tag === "Fault" && last.ends === true, JSON.stringify(last))
  })

  it.each([33, 100_000])("end where %d lists stand in each other", (levels) => {
    const text = `${"[".repeat(levels)}${"]".repeat(levels)}`
    for (const parts of [inPieces(text, 1_000), inMemory(text)]) {
      const [fault, ...rest] = parts.filter((part) => part._tag === "Fault")
      assert.strictEqual(fault?.fault.expected.en, "at most 32 levels")
      assert.lengthOf(rest, 0)
    }
  })

  it("take 32 lists in each other", () => {
    const text = `${"[".repeat(32)}${"]".repeat(32)}`
    assert.deepStrictEqual(inPieces(text, 5), inMemory(text))
    assert.strictEqual(inMemory(text)[0]?._tag, "Value")
  })
})
