import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, type Facts, today, tomorrow } from "../../Scene.test.fixture.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { charterStage, versionAsOf } from "./CharterFlow.ts"
import { adopt, adoptedOn, articles, asCity, charterIn, withCharter } from "./Charter.test.fixture.ts"

const office = "of_1"
const version = adoptedOn
const notReady = (why: string, path = "$.version", of: string = version) => ({
  _tag: "CharterNotReady",
  path,
  office,
  version: of,
  why
})
const notOpen = (verb: string, state: string, open: ReadonlyArray<string>) => ({
  _tag: "VerbNotOpen",
  path: "$.version",
  ref: "charter/of_1",
  verb,
  state,
  open
})
const noOffice = { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }

describe("adopting a charter", () => {
  it.effect("keeps the whole text of each version, by the day", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      const amended = {
        office,
        adoptedOn: "2026-05-11",
        articles: [{ number: 1, heading: "总则", text: "本所章程" }]
      }
      const { value } = yield* scene.act("charter.adopt", amended)
      assert.deepStrictEqual<unknown>(value, { office, version: "2026-05-11" })
      const { versions } = charterIn(scene)
      assert.deepStrictEqual<unknown>(versions[0], { adoptedOn, articles })
      assert.deepStrictEqual<unknown>(versions[1], { adoptedOn: "2026-05-11", articles: amended.articles })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    ["an unknown office", { office: "of_9" }, noOffice],
    [
      "a day that hasn't come",
      { adoptedOn: tomorrow },
      { _tag: "FutureDay", path: "$.adoptedOn", found: tomorrow, latest: today }
    ],
    [
      "a day before the office",
      { adoptedOn: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.adoptedOn", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    ["the day of another version", {}, { _tag: "AlreadyExists", path: "$.adoptedOn", ref: "charter/of_1" }]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCharter()
      assert.deepStrictEqual(yield* refusal("charter.adopt", { ...adopt, ...change }), expected)
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<Facts>]>([
    ["no article", []],
    ["a number given twice", [articles[0]!, articles[0]!]],
    ["article 0", [{ number: 0, text: "总则" }]],
    ["a blank article", [{ number: 1, text: " " }]]
  ])("takes no text with %s", ([, text]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCharter("none")
      assert.strictEqual(
        (yield* refusal("charter.adopt", { ...adopt, articles: text }))["_tag"],
        "InvalidInput"
      )
    })
  )

  it.effect("a text beyond what a record holds is refused, and says how much it may hold", () =>
    Effect.gen(function* () {
      const { refusal, head, store } = yield* withCharter("none")
      const before = head()
      const text = "章".repeat(20_000)
      const long = Array.from({ length: 18 }, (_, place) => ({ number: place + 1, text }))
      const error = yield* refusal("charter.adopt", { ...adopt, articles: long })
      const { bodyBytes } = store.manifest.limits
      assert.deepInclude(error, { _tag: "CommitTooLarge", limit: "bodyBytes", allowed: bodyBytes })
      assert.strictEqual(head(), before)
      yield* withCharter({ articles: long.slice(0, 17) })
    })
  )
})

describe("submitting and approving a charter", () => {
  const on = "2026-05-20"

  it.effect("are recorded with their days, the approval by the city", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      yield* scene.act("charter.submit", { office, version, on: adoptedOn }, { actor: actors.director })
      yield* scene.act("charter.approve", { office, version, on: adoptedOn }, asCity)
      const [first] = charterIn(scene).versions
      assert.deepStrictEqual<unknown>([first?.submittedOn, first?.approvedOn], [adoptedOn, adoptedOn])
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    ["an unknown office", { office: "of_9" }, noOffice],
    ["no such version", { version: "2026-05-09" }, notReady("unknown", "$.version", "2026-05-09")],
    [
      "a version submitted already",
      { version: "2026-05-12" },
      notOpen("charter.submit", "submitted", ["charter.sendBack", "charter.approve"])
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before its adoption",
      { on: "2026-05-09" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-09", earliest: adoptedOn }
    ]
  ])("submitting is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCharter()
      yield* act("charter.adopt", { ...adopt, adoptedOn: "2026-05-12" })
      yield* act("charter.submit", { office, version: "2026-05-12", on })
      assert.deepStrictEqual(yield* refusal("charter.submit", { office, version, on, ...change }), expected)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "a version that wasn't submitted",
      { version: "2026-05-12" },
      notOpen("charter.approve", "adopted", ["charter.guide", "charter.submit"])
    ],
    ["a version approved already", { version: "2026-05-13" }, notOpen("charter.approve", "approved", [])],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before it was submitted",
      { on: "2026-05-19" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-19", earliest: on }
    ]
  ])("approving is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCharter()
      for (const other of ["2026-05-12", "2026-05-13"])
        yield* act("charter.adopt", { ...adopt, adoptedOn: other })
      for (const sent of [version, "2026-05-13"]) yield* act("charter.submit", { office, version: sent, on })
      yield* act("charter.approve", { office, version: "2026-05-13", on }, asCity)
      assert.deepStrictEqual(
        yield* refusal("charter.approve", { office, version, on, ...change }, asCity),
        expected
      )
    })
  )
})

describe("a charter that is sent back", () => {
  it.effect("is guided, amended and submitted again; it counts from its first submission", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      const on = (day: string) => ({ office, version, on: day })
      yield* scene.act("charter.guide", { ...on("2026-05-12"), note: "补写党建条款" })
      yield* scene.act("charter.submit", on("2026-05-20"))
      yield* scene.act("charter.sendBack", { ...on("2026-05-25"), reason: "第三条不全" }, asCity)
      const { refusal } = scene
      assert.deepStrictEqual(
        yield* refusal("charter.approve", on("2026-05-26"), asCity),
        notOpen("charter.approve", "returned", ["charter.guide", "charter.submit"])
      )
      const early = yield* refusal("charter.submit", on("2026-05-24"))
      assert.deepStrictEqual(early, {
        _tag: "DayTooEarly",
        path: "$.on",
        found: "2026-05-24",
        earliest: "2026-05-25"
      })
      yield* scene.act("charter.submit", on("2026-05-28"))
      yield* scene.act("charter.approve", on("2026-06-01"), asCity)
      const stages = ["2026-05-19", "2026-05-20", "2026-05-25", "2026-05-27", "2026-05-28", "2026-06-01"]
      assert.deepStrictEqual(
        stages.map((day) => charterStage(versionAsOf(charterIn(scene).versions[0]!, day as PlainDate))),
        ["adopted", "submitted", "returned", "returned", "submitted", "approved"]
      )
      const { articles: _, ...first } = charterIn(scene).versions[0]!
      assert.deepStrictEqual<unknown>(first, {
        adoptedOn,
        submittedOn: "2026-05-20",
        approvedOn: "2026-06-01",
        guidances: [{ on: "2026-05-12", note: "补写党建条款" }],
        returns: [{ on: "2026-05-25", reason: "第三条不全", resubmittedOn: "2026-05-28" }]
      })
    })
  )
})

describe("who acts on a charter", () => {
  it.effect.each<readonly [Parameters<typeof acts>[0], ReadonlyArray<string>]>([
    ["charter.adopt", ["dongzhi", "judicialOffice", "practitioner", "outsider"]],
    ["charter.submit", ["dongzhi", "judicialOffice", "practitioner", "outsider"]],
    ["charter.approve", ["guichi", "dongzhi", "judicialOffice", "director"]],
    ["charter.guide", ["dongzhi", "judicialOffice", "director"]],
    ["charter.sendBack", ["guichi", "dongzhi", "judicialOffice", "director"]],
    ["charter.mark", ["dongzhi", "judicialOffice", "director"]],
    ["charter.unmark", ["dongzhi", "judicialOffice", "director"]],
    ["charter.void", ["dongzhi", "judicialOffice", "director"]]
  ])("%s is nobody else's", ([name, others]) =>
    Effect.gen(function* () {
      const { refusal } = yield* withCharter()
      for (const one of others) {
        const actor = actors[one as keyof typeof actors]
        assert.strictEqual((yield* refusal(name, acts(name), { actor }))["_tag"], "Forbidden", one)
      }
    })
  )
})

const acts = (
  name:
    | "charter.adopt"
    | "charter.submit"
    | "charter.approve"
    | "charter.guide"
    | "charter.sendBack"
    | "charter.mark"
    | "charter.unmark"
    | "charter.void"
): Facts =>
  ({
    "charter.adopt": { ...adopt, adoptedOn: today },
    "charter.submit": { office, version, on: today },
    "charter.approve": { office, version, on: today },
    "charter.guide": { office, version, on: today, note: "某" },
    "charter.sendBack": { office, version, on: today, reason: "某" },
    "charter.mark": { office, version, item: "headAttendance", article: 1, by: "贵池区司法局", on: today },
    "charter.unmark": { office, version, item: "headAttendance", reason: "条号有误" },
    "charter.void": { office, version, reason: "误登" }
  })[name]
