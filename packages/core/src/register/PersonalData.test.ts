import { assert, describe, it } from "@effect/vitest"
import { Result, Schema, type SchemaAST } from "effect"
import { readFileSync } from "node:fs"
import type { BodySchema } from "../journal/RecordKind.ts"
import { masked } from "../kernel/Masked.ts"
import { PersonName } from "../kernel/PersonName.ts"
import { Phone } from "../kernel/Phone.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { ResidentId } from "../kernel/ResidentId.ts"
import { sensitivityOf } from "../kernel/Sensitive.ts"
import { sensitiveFields } from "../kernel/SensitiveFields.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { MembershipStage, membershipStages } from "../party/MembershipStage.ts"
import { PersonId } from "../practitioner/Person.ts"
import { recordKindWords } from "../words/RecordWords.ts"
import { recordKinds } from "./kinds.ts"

/** Fields whose names are those of personal data, and what they hold instead. */
const others: Readonly<Record<string, string>> = {
  "office.name": "an office's name",
  "office.locality.name": "a township or street",
  "partyOrganization.name": "a Party organization's name",
  "partyOrganization.units[].name": "a judicial office's name",
  "organizationalLife.units[].name": "a judicial office's name",
  "partyLeadership.entries[].name": "an organ's name",
  "partyFunding.from.name": "an organ's name",
  "officeSurvey.surveys[].premises.address": "an office's premises",
  "committee.name": "a committee's name",
  "committee.seats[].person": "a member of a public committee, who heads a department"
}

/** What a field is called that holds personal data, and what everything under such a name does. */
const personal =
  /^(?:.*name|.*residentid|.*idnumber|.*phone|mobile|telephone|tel|e?mail|wechat|.*stage|degree|school|birth.*|gender|sex|ethnicity|.*address|photo|health|spouse|relatives?)$/iu
const personalUnder = /educat|insur|penalt|illness/iu
/** Beside or under such a name, who is meant tells of a post in the Party or of membership. */
const ofParty = /party|stage|head|leader|liaison|instructor|secretar|member/iu

/** A field's path, its schema, and the names of the fields beside it. */
type Leaf = readonly [path: string, ast: SchemaAST.AST, beside: ReadonlyArray<string>]

/** Every field of a schema that isn't marked, nor inside of one that is. */
const unmarked = (
  ast: SchemaAST.AST,
  path: string,
  beside: ReadonlyArray<string> = []
): ReadonlyArray<Leaf> => {
  if (sensitivityOf(ast) !== undefined) return []
  const own: ReadonlyArray<Leaf> = [[path, ast, beside]]
  if (ast._tag === "Objects") {
    const names = ast.propertySignatures.map(({ name }) => String(name))
    return [
      ...own,
      ...ast.propertySignatures.flatMap(({ name, type }) => unmarked(type, `${path}.${String(name)}`, names)),
      ...ast.indexSignatures.flatMap(({ type }) => unmarked(type, `${path}.*`))
    ]
  }
  if (ast._tag === "Arrays") {
    return [...own, ...[...ast.elements, ...ast.rest].flatMap((item) => unmarked(item, `${path}[]`, beside))]
  }
  return ast._tag === "Union"
    ? [...own, ...ast.types.flatMap((member) => unmarked(member, path, beside))]
    : own
}

const isStage = (value: unknown): boolean => membershipStages.some((stage) => stage === value)

/** Why a field must hold personal data, as far as its name and its schema tell. */
const suspicion = ([path, ast, beside]: Leaf): string | undefined => {
  const [, ...steps] = path.replaceAll("[]", "").split(".")
  const field = steps.at(-1) ?? ""
  const accepts = Schema.is(Schema.make<Schema.Top>(ast))
  const only = (sample: string) => accepts(sample) && !accepts("甲") && !accepts("of_1")
  if (["Objects", "Arrays", "Boolean"].includes(ast._tag)) return undefined
  if (ast._tag === "Literal" && isStage(ast.literal) && ast.literal !== "full") return "a membership stage"
  if (only("34170219900101123X")) return "a resident id"
  if (only("13956601234")) return "a telephone number"
  if (only("pe_1")) {
    const told = [...steps.slice(0, -1), ...beside].find((name) => ofParty.test(name))
    return told && `who is meant by ${told}`
  }
  if (only("2026-01-01")) return undefined
  if (personal.test(field)) return `named ${field}`
  const under = steps.find((step) => personalUnder.test(step))
  return under && `under ${under}`
}

const suspicions = (kind: string, body: BodySchema): ReadonlyArray<string> => {
  const found = unmarked(body.ast, kind).flatMap((leaf) => {
    const why = suspicion(leaf)
    return why === undefined ? [] : [`${leaf[0]}: ${why}`]
  })
  return [...new Set(found)]
}

describe("personal data in records", () => {
  it.each(recordKinds.map((kind) => [kind.kind, kind] as const))("%s marks all of it", (name, { body }) => {
    const found = suspicions(name, body).filter((one) => !Object.hasOwn(others, one.split(": ")[0]!))
    assert.deepStrictEqual(
      found,
      [],
      "mark the field with sensitive(kind, purpose), or say what it holds instead"
    )
  })

  it("what is named like personal data and is none stands in a record still", () => {
    const found = recordKinds.flatMap(({ kind, body }) =>
      suspicions(kind, body).map((one) => one.split(": ")[0]!)
    )
    assert.includeMembers(found, Object.keys(others))
  })

  it("each kind that holds any has a name in both languages", () => {
    const holding = recordKinds.filter(({ body }) => sensitiveFields(body.ast).length > 0)
    for (const { kind } of holding) assert.match(recordKindWords[kind]?.zh ?? "", /^\p{Script=Han}+$/u, kind)
  })

  it("each purpose is said in both languages, in a line", () => {
    const fields = recordKinds.flatMap(({ kind, body }) =>
      sensitiveFields(body.ast).map((field) => ({ ...field, path: `${kind}.${field.path}` }))
    )
    assert.isAtLeast(fields.length, 10)
    for (const { path, purpose } of fields) {
      assert.match(purpose.zh, /^[^\n]{2,60}$/u, path)
      assert.match(purpose.zh, /\p{Script=Han}/u, path)
      assert.match(purpose.en, /^to [^\n]{2,140}$/u, path)
    }
  })
})

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8")) as {
    readonly body: string
    readonly bodyVersion: number
  }

/** The leaves of a value at a path of `sensitiveFields`. */
const at = (value: unknown, steps: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, steps))
  const [step, ...rest] = steps
  if (typeof value !== "object" || value === null)
    return value === undefined || step !== undefined ? [] : [value]
  if (step !== undefined) return at((value as Record<string, unknown>)[step], rest)
  return Object.values(value).flatMap((inner) => at(inner, []))
}

describe("a stored body, masked", () => {
  it.each(recordKinds.map((kind) => [kind.kind, kind] as const))(
    "%s shows nothing that is marked, and all of the rest",
    (_, kind) => {
      const body: unknown = Result.getOrThrow(kind.decode(fixture(`${kind.kind}.v${kind.version}`)))
      const shown: unknown = masked(kind.body, body)
      const fields = sensitiveFields(kind.body.ast)
      if (fields.length === 0) assert.deepStrictEqual(shown, body)
      for (const { path } of fields) {
        const steps = path.replaceAll("[]", "").split(".")
        const [before, after] = [at(body, steps), at(shown, steps)]
        assert.strictEqual(after.length, before.length, path)
        for (const [place, value] of before.entries()) assert.notStrictEqual(after[place], value, path)
        for (const value of after) assert.include(String(value), "*", path)
      }
    }
  )
})

describe("the check itself", () => {
  it.each<readonly [string, BodySchema, ReadonlyArray<string>]>([
    ["a name as text", Schema.Struct({ fullName: RequiredText(20) }), ["x.fullName: named fullName"]],
    [
      "a nested optional one",
      Schema.Struct({ staff: Schema.Array(Schema.Struct({ name: Schema.optionalKey(Schema.String) })) }),
      ["x.staff[].name: named name"]
    ],
    [
      "an id number under another name",
      Schema.Struct({ code: Schema.String.check(Schema.isPattern(/^[0-9]{17}[0-9X]$/u)) }),
      ["x.code: a resident id"]
    ],
    [
      "a phone under another name",
      Schema.Struct({ line: Schema.String.check(Schema.isPattern(/^1[0-9]{10}$/u)) }),
      ["x.line: a telephone number"]
    ],
    [
      "stages of its own",
      Schema.Struct({ reached: Schema.Literals(["probationary", "none"]) }),
      ["x.reached: a membership stage"]
    ],
    [
      "a stage in a key's values",
      Schema.Record(Schema.String, Schema.Literal("activist")),
      ["x.*: a membership stage"]
    ],
    [
      "education",
      Schema.Struct({ education: Schema.Literals(["bachelor"]) }),
      ["x.education: under education"]
    ],
    [
      "insurance",
      Schema.Struct({ insurance: Schema.NullOr(Schema.String) }),
      ["x.insurance: under insurance"]
    ],
    [
      "who leads",
      Schema.Struct({ leaders: Schema.Array(Schema.Struct({ person: PersonId })) }),
      ["x.leaders[].person: who is meant by leaders"]
    ],
    [
      "who holds a post of the Party beside another",
      Schema.Struct({ person: PersonId, partyEntry: Schema.Struct({ post: Schema.Literal("head") }) }),
      ["x.person: who is meant by partyEntry"]
    ],
    [
      "how somebody is insured, and not since when",
      Schema.Struct({
        insurances: Schema.Array(Schema.Struct({ standing: Schema.Literals(["none"]), from: PlainDate }))
      }),
      ["x.insurances[].standing: under insurances"]
    ],
    [
      "what is marked, and what is none",
      Schema.Struct({
        name: PersonName,
        grade: MembershipStage,
        phone: Schema.optionalKey(Phone),
        ids: Schema.Array(ResidentId),
        person: PersonId,
        reason: RequiredText(20),
        form: Schema.Literals(["full", "short"])
      }),
      []
    ]
  ])("sees %s", (_, body, found) => {
    assert.deepStrictEqual(suspicions("x", body), found)
  })
})
