import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { changed, type Document, exported, filled, imported, linesOf } from "../bundle/Bundle.test.fixture.ts"
import { factsOf, openScene } from "../Scene.test.fixture.ts"

type Rows = Array<Record<string, unknown>>

/** The faults of the filled register (甲 and 乙 at the first office since 2019, 丙 at the second) after a change. */
const linesFor = (change: (records: Document["records"], staff: (office: number) => Rows) => void) =>
  Effect.gen(function* () {
    const text = changed(yield* exported(yield* filled()), ({ records }) =>
      change(records, (office) => records["officeRoster"]![office]!["staff"] as Rows)
    )
    const ended = yield* Effect.result(imported(yield* openScene(), text))
    return ended._tag === "Success" ? [] : linesOf(factsOf(ended.failure))
  })

const past = { person: "pe_c", practitioner: true, from: "2015-01-01" }
const lastDay = (records: Document["records"], day: string) => (records["person"]![2]!["lastStaffDay"] = day)

describe("a bundle's rosters", () => {
  it.effect.each<readonly [string, string, ReadonlyArray<string>]>([
    ["the day before", "2018-12-31", []],
    [
      "the first day in the other",
      "2019-01-01",
      [
        '$.records.officeRoster[1].staff[0].from | "2019-01-01" | a day after the end of $.records.officeRoster[0].staff[2]'
      ]
    ]
  ])("where somebody left one office %s", ([, to, expected]) =>
    Effect.gen(function* () {
      const lines = yield* linesFor((records, staff) => {
        staff(0).push({ ...past, to })
        lastDay(records, to)
      })
      assert.deepStrictEqual(lines, expected)
    })
  )

  it.effect.each<readonly [string, string | undefined, string, string]>([
    ["is missing", undefined, "(absent)", "2018-12-31, the last day on a staff"],
    ["is another", "2018-12-30", '"2018-12-30"', "2018-12-31, the last day on a staff"]
  ])("where a person's last day %s", ([, day, found, due]) =>
    Effect.gen(function* () {
      const lines = yield* linesFor((records, staff) => {
        staff(0).push({ ...past, to: "2018-12-31" })
        if (day !== undefined) lastDay(records, day)
      })
      assert.deepStrictEqual(lines, [`$.records.person[2].lastStaffDay | ${found} | ${due}`])
    })
  )

  it.effect("where a person has a last day and never left", () =>
    Effect.gen(function* () {
      const lines = yield* linesFor((records) => lastDay(records, "2018-12-31"))
      assert.deepStrictEqual(lines, [
        '$.records.person[2].lastStaffDay | "2018-12-31" | nothing: no time on a staff has ended'
      ])
    })
  )

  it.effect("where somebody has one post twice", () =>
    Effect.gen(function* () {
      const lines = yield* linesFor((records) => {
        const posts = records["officeRoster"]![0]!["posts"] as Rows
        posts.push({ ...posts[0], from: "2020-01-01" })
      })
      assert.deepStrictEqual(lines, [
        '$.records.officeRoster[0].posts[1].from | "2020-01-01" | a day after the end of $.records.officeRoster[0].posts[0]'
      ])
    })
  )

  it.effect.each<readonly [string, string, ReadonlyArray<string>]>([
    ["on the day it begins", "2019-01-01", []],
    [
      "the day before it begins",
      "2018-12-31",
      ['$.records.officeRoster[1].staff[0].to | "2018-12-31" | a last day not before 2019-01-01, the first']
    ]
  ])("where a time ends %s", ([, to, expected]) =>
    Effect.gen(function* () {
      const lines = yield* linesFor((records, staff) => {
        staff(1)[0]!["to"] = to
        lastDay(records, to)
      })
      assert.deepStrictEqual(lines, expected)
    })
  )
})
