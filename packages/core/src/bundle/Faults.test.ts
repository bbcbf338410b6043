import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { factsOf, openScene } from "../Scene.test.fixture.ts"
import { changed, type Document, exported, filled, imported, linesOf } from "./Bundle.test.fixture.ts"
import { bundleText } from "./TextSource.ts"

/** Imports a changed bundle into an empty register and tells its faults; nothing may have been written. */
const faultsOf = (change: (document: Document) => void) =>
  Effect.gen(function* () {
    const text = changed(yield* exported(yield* filled()), change)
    return yield* faultsIn(text)
  })

const faultsIn = Effect.fnUntraced(function* (text: string) {
  const empty = yield* openScene()
  const refusal = factsOf(yield* Effect.flip(imported(empty, text)))
  assert.strictEqual(refusal["_tag"], "BundleRefused")
  assert.strictEqual(empty.data.head.seq, 0)
  const lines = linesOf(refusal)
  assert.strictEqual(refusal["total"], lines.length)
  return lines
})

const person = "an id that is in $.records.person"

describe("a bundle is refused for", () => {
  it.effect.each<readonly [string, (document: Document) => void, ReadonlyArray<string>]>([
    ["another format", (d) => (d.format = "x"), ['$.format | "x" | "jiceng.register"']],
    ["a later version", (d) => (d.version = 2), ["$.version | 2 | 1"]],
    [
      "neither format nor version",
      (d) => {
        d.format = undefined
        d.version = undefined
      },
      ['$.format | (absent) | required: "jiceng.register"', "$.version | (absent) | required: 1"]
    ],
    ["an unknown key", (d) => Object.assign(d, { by: "x" }), ["$.by | string(1) | no such field"]],
    ["an unknown kind", (d) => (d.records["x"] = [{}]), ["$.records.x | array | no such field"]],
    [
      "a kind that is no list",
      (d) => Object.assign(d.records, { posting: {} }),
      ["$.records.posting | object | a list"]
    ],
    ["no records", (d) => Object.assign(d, { records: undefined }), ["$.records | (absent) | required: {}"]],
    ["records as a list", (d) => Object.assign(d, { records: [] }), ["$.records | array(0) | an object"]],
    [
      "an unknown key in a record",
      (d) => Object.assign(d.records["officeRoster"]![0]!, { note: 1 }),
      ["$.records.officeRoster[0].note | number | no such field"]
    ],
    [
      "a bad value",
      (d) => (d.records["office"]![1]!["county"] = 341702),
      ["$.records.office[1].county | 341702 | a division code of six digits, such as 341702"]
    ],
    [
      "a record without an id",
      (d) => delete d.records["posting"]![0]!["id"],
      ["$.records.posting[0].id | (absent) | required: an id that starts with ps_"]
    ],
    [
      "an id of another kind",
      (d) => (d.records["posting"]![0]!["id"] = "of_1"),
      ['$.records.posting[0].id | "of_1" | an id that starts with ps_']
    ],
    [
      "a body of a later version",
      (d) => (d.records["person"]![2]!["bodyVersion"] = 99),
      ["$.records.person[2].bodyVersion | 99 | a whole number, 1 to 1"]
    ],
    [
      "a record that is none",
      (d) => (d.records["posting"]![0] = 7 as never),
      ["$.records.posting[0] | number | an object"]
    ],
    [
      "a person who isn't there",
      (d) => d.records["person"]!.splice(1, 1),
      [
        `$.records.officeRoster[0].staff[1].person | "pe_b" | ${person}`,
        `$.records.officeRoster[0].stages[1].person | "pe_b" | ${person}`
      ]
    ],
    [
      "a roster without its office",
      (d) => d.records["office"]!.splice(1, 1),
      [
        '$.records.officeRoster[1].id | "of_2" | an id that is in $.records.office',
        '$.records.fundAccount[1].id | "of_2" | an id that is in $.records.office'
      ]
    ],
    [
      "a posting for something that isn't there",
      (d) => (d.records["posting"]![0]!["source"] = "feeReceipt/re_9"),
      ['$.records.posting[0].source | "re_9" | an id that is in $.records.feeReceipt']
    ],
    [
      "a posting for no record at all",
      (d) => (d.records["posting"]![0]!["source"] = "re_1"),
      ['$.records.posting[0].source | "re_1" | the kind/id of a record in this bundle']
    ],
    [
      "one id twice",
      (d) => d.records["person"]!.push({ ...d.records["person"]![0] }),
      ['$.records.person[3].id | "pe_a" | another id than at $.records.person[0].id']
    ],
    [
      "a person in two offices",
      (d) =>
        (d.records["officeRoster"]![1]!["staff"] as Array<unknown>).push(
          (d.records["officeRoster"]![0]!["staff"] as Array<unknown>)[0]
        ),
      [
        "$.records.officeRoster[1] | person.active | another than $.records.officeRoster[0] has",
        '$.records.officeRoster[1].staff[1].from | "2019-01-01" | a day after the end of $.records.officeRoster[0].staff[0]'
      ]
    ],
    [
      "two offices of one name",
      (d) => (d.records["office"]![1]!["name"] = d.records["office"]![0]!["name"]),
      ["$.records.office[1] | office.name | another than $.records.office[0] has"]
    ]
  ])("%s", ([, change, expected]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* faultsOf(change), expected)
    })
  )

  it.effect("all of it together", () =>
    Effect.gen(function* () {
      const lines = yield* faultsOf((document) => {
        Object.assign(document, { by: "x" })
        document.records["office"]![0]!["form"] = "lawFirm"
        document.records["person"]!.splice(2, 1)
        document.records["feeReceipt"]!.push({ ...document.records["feeReceipt"]![0] })
      })
      assert.deepStrictEqual(
        lines.map((line) => line.split(" |")[0]),
        [
          "$.records.office[0].form",
          "$.records.feeReceipt[2].id",
          "$.by",
          "$.records.officeRoster[1].staff[0].person"
        ]
      )
    })
  )

  it.effect("a key that stands twice in one object, wherever that is", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const twice = text
        .replace('"version":1', '"version":1,"version":1')
        .replace('"posting":[', '"posting":[],"posting":[')
        .replace('"staff":[{"person":"pe_c"', '"staff":[{"person":"pe_a","person":"pe_c"')
      assert.deepStrictEqual(yield* faultsIn(twice), [
        "$.version | 2× | each key once in an object",
        "$.records.officeRoster[1].staff[0].person | 2× | each key once in an object",
        "$.records.posting | 2× | each key once in an object"
      ])
    })
  )

  it.effect("a key that would be an object's prototype", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      assert.deepStrictEqual(yield* faultsIn(text.replace('{"id":"pe_a"', '{"__proto__":{},"id":"pe_a"')), [
        "$.records.person[0].__proto__ | object | no such field"
      ])
    })
  )

  it.effect.each<readonly [string, string]>([
    ["", "$ | string(0) | JSON text"],
    ['{"format":', "$ | string(10) | JSON text"],
    ["[]", "$ | array(0) | an object"],
    ["null", "$ | null | an object"]
  ])("the text %s", ([text, line]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* faultsIn(text), [line])
    })
  )

  it.effect("more faults than are listed, which are counted", () =>
    Effect.gen(function* () {
      const text = changed(yield* exported(yield* filled()), (document) => {
        document.records["person"] = Array.from({ length: 1_200 }, () => ({ id: "x" }))
      })
      const refusal = factsOf(yield* Effect.flip(imported(yield* openScene(), text)))
      assert.lengthOf(refusal["faults"] as ReadonlyArray<unknown>, 1_000)
      assert.isAbove(refusal["total"] as number, 2_400)
    })
  )

  it.effect("its size, before it is read", () =>
    Effect.gen(function* () {
      const source = bundleText(" ".repeat(64 * 1024 * 1024 + 1))
      const refusal = factsOf(yield* Effect.flip(imported(yield* openScene(), source)))
      assert.deepStrictEqual(refusal, { _tag: "BundleTooLarge", bytes: 67_108_865, allowed: 67_108_864 })
    })
  )

  it.effect("personal data is told by none of it", () =>
    Effect.gen(function* () {
      const lines = yield* faultsOf((document) => {
        Object.assign(document.records["person"]![0]!, {
          name: "王建国\u0000",
          phone: "13812345678x",
          身份证: "王建国"
        })
      })
      assert.isAbove(lines.length, 1)
      assert.notMatch(lines.join("\n"), /王建国|13812345678/u)
    })
  )
})
