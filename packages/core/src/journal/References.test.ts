import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { recordId } from "./RecordId.ts"
import { referenceOf, referencesIn, refMark } from "./References.ts"

const OfficeId = recordId("of", "office").pipe(Schema.brand("OfficeId"))
const PersonId = recordId("pe", "person").pipe(Schema.brand("PersonId"))

interface Tree {
  readonly person?: string
  readonly under: ReadonlyArray<Tree>
}
const Tree: Schema.Codec<Tree> = Schema.Struct({
  person: Schema.optionalKey(PersonId),
  under: Schema.Array(Schema.suspend((): Schema.Codec<Tree> => Tree))
})

const seenIn = (schema: Schema.Top, body: unknown): ReadonlyArray<string> => {
  const seen: Array<string> = []
  referencesIn(schema.ast)(body, (ref, keys) => void seen.push(`${keys.join(".")} ${ref}`))
  return seen
}

describe("the references of a body", () => {
  it.each<readonly [string, Schema.Top, unknown, ReadonlyArray<string>]>([
    ["an id", OfficeId, "of_1", [" office/of_1"]],
    [
      "a field",
      Schema.Struct({ office: OfficeId, n: Schema.Number }),
      { office: "of_1", n: 1 },
      ["office office/of_1"]
    ],
    ["a field that may be absent", Schema.Struct({ office: Schema.optionalKey(OfficeId) }), {}, []],
    [
      "a field that may be absent and isn't",
      Schema.Struct({ office: Schema.optionalKey(OfficeId) }),
      { office: "of_1" },
      ["office office/of_1"]
    ],
    [
      "a list of objects",
      Schema.Struct({ staff: Schema.Array(Schema.Struct({ person: PersonId })) }),
      { staff: [{ person: "pe_1" }, { person: "pe_2" }] },
      ["staff.0.person person/pe_1", "staff.1.person person/pe_2"]
    ],
    [
      "a list that begins otherwise",
      Schema.TupleWithRest(Schema.Tuple([Schema.String]), [PersonId]),
      ["x", "pe_1"],
      ["1 person/pe_1"]
    ],
    ["a map", Schema.Record(Schema.String, PersonId), { head: "pe_1" }, ["head person/pe_1"]],
    ["one of two ids", Schema.Union([OfficeId, PersonId]), "pe_1", [" person/pe_1"]],
    [
      "a case, by what tells it apart",
      Schema.Union([
        Schema.Struct({ kind: Schema.Literal("office"), of: OfficeId }),
        Schema.Struct({ kind: Schema.Literal("person"), of: PersonId }),
        Schema.Struct({ kind: Schema.Literal("other"), of: Schema.String })
      ]),
      { kind: "person", of: "pe_1" },
      ["of person/pe_1"]
    ],
    [
      "a case that only has a text there",
      Schema.Union([
        Schema.Struct({ kind: Schema.Literal("office"), of: OfficeId }),
        Schema.Struct({ kind: Schema.Literal("other"), of: Schema.String })
      ]),
      { kind: "other", of: "of_1" },
      []
    ],
    [
      "a whole ref",
      Schema.Struct({ source: Schema.String.annotate(refMark) }),
      { source: "posting/ps_1" },
      ["source posting/ps_1"]
    ],
    ["an id of nothing", Schema.Struct({ own: recordId("xx") }), { own: "xx_1" }, []],
    [
      "what holds itself",
      Tree,
      { person: "pe_1", under: [{ under: [{ person: "pe_2", under: [] }] }] },
      ["person person/pe_1", "under.0.under.0.person person/pe_2"]
    ]
  ])("%s", (_, schema, body, expected) => {
    assert.deepStrictEqual(seenIn(schema, body), expected)
  })

  it("are found behind a further check and behind annotations", () => {
    const checked = OfficeId.check(Schema.isMaxLength(10, expectation("短的", "a short one"))).annotate({
      title: "x"
    })
    assert.strictEqual(referenceOf(checked.ast)?._tag, "id")
    assert.deepStrictEqual(seenIn(Schema.Struct({ a: checked }), { a: "of_1" }), ["a office/of_1"])
  })
})
