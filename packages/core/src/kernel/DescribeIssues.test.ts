import { assert, describe, it } from "@effect/vitest"
import { Result, Schema, SchemaIssue } from "effect"
import { describeIssues } from "./DescribeIssues.ts"
import type { Issue } from "./Issue.ts"
import { Fen, PositiveFen } from "./Fen.ts"
import { Period } from "./Period.ts"
import { PersonName } from "./PersonName.ts"
import { PlainDate } from "./PlainDate.ts"
import { ResidentId } from "./ResidentId.ts"
import { sensitive } from "./Sensitive.ts"

const wrongId = "341702199001010010"
const why = { zh: "核查", en: "to verify" }

const faults = (
  schema: Schema.Codec<unknown, unknown>,
  input: unknown,
  reportInput = false
): ReadonlyArray<Issue> => {
  const options = { errors: "all", onExcessProperty: "error", reportInput } as const
  const result = Schema.decodeUnknownResult(schema)(input, options)
  if (Result.isSuccess(result)) return assert.fail("should not decode")
  return describeIssues(result.failure, reportInput ? {} : { input })
}
const lines = (schema: Schema.Codec<unknown, unknown>, input: unknown) =>
  faults(schema, input).map(({ path, found, expected }) => `${path} | ${found} | ${expected.en}`)

const Person = Schema.Struct({ name: PersonName, id: ResidentId, joined: Schema.optionalKey(PlainDate) })
const day = "a real calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31"

describe("describeIssues", () => {
  it("reports every fault of an input at once, with its path", () => {
    const office = Schema.Struct({
      units: Schema.Array(Schema.Struct({ office: Schema.Int, since: PlainDate }))
    })
    assert.deepEqual(
      lines(office, { units: [{ office: 1.5, since: "2026-02-30" }, { since: 20260101 }], extra: "secret" }),
      [
        "$.units[0].office | 1.5 | a whole number",
        `$.units[0].since | "2026-02-30" | ${day}`,
        "$.units[1].office | (absent) | required: a number, and a whole number",
        `$.units[1].since | 20260101 | ${day}`,
        "$.extra | string(6) | no such field"
      ].toSorted((a, b) => Number(b.includes("extra")) - Number(a.includes("extra")))
    )
  })

  it("speaks both languages", () => {
    assert.deepEqual(faults(Schema.Struct({ from: PlainDate }), { from: "x" })[0]?.expected, {
      zh: "真实存在的日期，写作 YYYY-MM-DD，1900-01-01 至 2199-12-31",
      en: day
    })
  })

  it.each([false, true])("never shows a sensitive value (input reported by the parser: %s)", (reported) => {
    const text = JSON.stringify(
      faults(Person, { name: " 王小芳", id: wrongId, joined: wrongId, [wrongId]: wrongId }, reported)
    )
    assert.notInclude(text, wrongId)
    assert.notInclude(text, "小芳")
    assert.include(text, "341*************10")
  })

  it("masks what a sensitive field holds, whatever its type", () => {
    assert.deepEqual(
      faults(Person, { name: 13800001234, id: [wrongId] }).map(({ found }) => found),
      ['"1**********"', "array(1)"]
    )
    const member = Schema.Struct({ member: Schema.Boolean.pipe(sensitive("partyMembership", why)) })
    assert.strictEqual(faults(member, { member: "full" })[0]?.found, '"***"')
  })

  it("keeps everything inside a sensitive structure hidden", () => {
    const docket = Schema.Struct({
      penalty: Schema.Struct({ kind: Schema.Literals(["a"]) }).pipe(sensitive("penalty", why))
    })
    assert.deepEqual(lines(docket, { penalty: { kind: "expelled" } }), ['$.penalty.kind | "***" | "a"'])
  })

  it("shows only the shape where a structure with personal data was expected", () => {
    assert.deepEqual(lines(Schema.Struct({ person: Person }), { person: wrongId }), [
      "$.person | string(18) | an object"
    ])
    assert.strictEqual(
      faults(Schema.Array(Schema.Union([Person, Schema.Number])), ["王小芳"])[0]?.found,
      "string(3)"
    )
  })

  it("hides the value when it stands alone", () => {
    assert.deepEqual(lines(Person, wrongId), ["$ | string(18) | an object"])
    assert.strictEqual(faults(ResidentId, 13800001234)[0]?.found, '"138******34"')
    assert.strictEqual(faults(Schema.NullOr(PersonName), " 王小芳")[0]?.found, '" ***"')
    assert.strictEqual(faults(Schema.NullOr(PersonName), 5)[0]?.found, '"*"')
  })

  it("does not let a loose message quote a sensitive value", () => {
    const quoting = PersonName.check(Schema.makeFilter((name: string) => `${name} is taken`))
    assert.deepEqual(lines(quoting, "王小芳"), ['$ | "王**" | a valid value'])
    const beside = Schema.Struct({ a: Schema.String }).check(
      Schema.makeFilter(({ a }: { readonly a: string }) => ({ path: ["a"], issue: `${a} is taken` }))
    )
    assert.deepEqual(lines(beside, { a: "x" }), ['$.a | "x" | x is taken'])
  })

  it("masks keys that are personal data", () => {
    const byId = Schema.Record(ResidentId, PlainDate)
    assert.notInclude(
      JSON.stringify(faults(byId, { "11010519491231002X": "x", [wrongId]: "2026-01-01" })),
      "9491231"
    )
  })

  it("says what money is on both sides of the encoding", () => {
    const en = 'an amount in whole fen, at most 18 digits, as text such as "123456"'
    assert.deepEqual(lines(Schema.Struct({ a: Fen, b: Fen, c: PositiveFen }), { a: 5, b: "-0", c: "0" }), [
      `$.a | 5 | ${en}`,
      `$.b | "-0" | ${en}`,
      '$.c | "0" | an amount of whole fen above zero'
    ])
    assert.deepEqual(lines(Schema.toCodecJson(Schema.Struct({ a: Fen })), { a: 5 }), [`$.a | 5 | ${en}`])
  })

  it("points a check of the whole at the field it names", () => {
    assert.deepEqual(
      lines(Schema.Struct({ term: Period }), { term: { from: "2026-02-02", to: "2026-02-01" } }),
      ['$.term.to | "2026-02-01" | a last day not before the first day']
    )
  })

  it("names the alternatives of a union", () => {
    const shape = Schema.TaggedUnion({ Circle: { r: Schema.Finite }, Square: { side: Schema.Finite } })
    assert.deepEqual(lines(shape, { _tag: "Line" }), ['$ | object | _tag: "Circle" or _tag: "Square"'])
    assert.deepEqual(lines(shape, { _tag: "Circle", r: "1" }), ['$.r | "1" | a number, and a finite number'])
    assert.deepEqual(lines(Schema.Literals(["a", "b"]), "c"), ['$ | "c" | "a" or "b"'])
    const either = Schema.Union([Schema.String.check(Schema.isMinLength(3)), PlainDate])
    assert.deepEqual(lines(either, "x"), [`$ | "x" | text, and a length of at least 3 or ${day}`])
    const exactlyOne = Schema.Union([Schema.String, PlainDate], { mode: "oneOf" })
    assert.deepEqual(lines(exactlyOne, "2026-01-01"), [
      '$ | "2026-01-01" | a value that fits exactly one case'
    ])
  })

  it("uses the message of a check that has no pair", () => {
    const odd = Schema.Number.check(Schema.makeFilter((n: number) => n % 2 === 1 || "must be odd"))
    assert.deepEqual(lines(odd, 2), ["$ | 2 | must be odd"])
    assert.deepEqual(lines(Schema.Number.check(Schema.makeFilter(() => false)), 2), ["$ | 2 | a valid value"])
  })

  it("describes classes and issues made by hand", () => {
    class Member extends Schema.Class<Member>("Member")({ person: Person }) {}
    assert.deepEqual(
      lines(Member, { person: { name: "王芳", id: wrongId } }).map((line) => line.slice(0, 39)),
      ['$.person.id | "341*************10" | an']
    )
    const issue = new SchemaIssue.Pointer(["id"], new SchemaIssue.InvalidValue({ message: "used" }))
    assert.deepEqual(describeIssues(issue, { ast: Person.ast, input: { id: wrongId } }), [
      { path: "$.id", found: '"341*************10"', expected: { zh: "有效的值", en: "a valid value" } }
    ])
    assert.strictEqual(describeIssues(issue)[0]?.found, "(not reported)")
    const forbidden = new SchemaIssue.Forbidden(undefined)
    assert.strictEqual(describeIssues(forbidden)[0]?.expected.en, "a value that decodes synchronously")
  })

  it("keeps `found` short", () => {
    for (const { found } of faults(Schema.Struct({ a: PlainDate }), { a: "x".repeat(10_000) })) {
      assert.isAtMost(Array.from(found).length, 60)
    }
  })
})
