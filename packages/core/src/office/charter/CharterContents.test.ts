import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Remedy } from "../../norm/Finding.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { CommandName } from "../../register/commands.ts"
import {
  actors,
  type Facts,
  findingsOf,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import type { OfficeId } from "../Office.ts"
import { adopt, adoptedOn, articles, charterIn, withCharter } from "./Charter.test.fixture.ts"
import { versionOn } from "./Charter.ts"
import { articlesStating } from "./CharterContents.ts"
import { itemsByClause } from "./CharterItems.ts"

const office = "of_1"
const version = adoptedOn
const clauses = Object.keys(itemsByClause)

const ofCharter = (scene: Scene, day: string = today) =>
  Effect.map(outcomesOf(scene, office, day), (all) => clauses.map((clause) => all[clause]))

const seven = (outcome: string) => Array.from({ length: 7 }, () => outcome)

describe("what a charter is found to state", () => {
  it.effect("isn't known until one was adopted; then the seven items by their words", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      assert.deepStrictEqual<unknown>(yield* ofCharter(scene, "2026-05-09"), [
        ...seven("undetermined"),
        "undetermined",
        "undetermined"
      ])
      assert.deepStrictEqual<unknown>(yield* ofCharter(scene, adoptedOn), [
        ...seven("satisfied"),
        "violated",
        "violated"
      ])
    })
  )

  it.effect("rests on the charter, submitted or not", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      const evidence = Effect.map(findingsOf(scene, office), (findings) =>
        findings.filter(({ clause }) => clauses.includes(clause)).map((finding) => finding.evidence)
      )
      const each = clauses.map(() => ["charter/of_1"])
      assert.deepStrictEqual<unknown>(yield* evidence, each)
      yield* scene.act("charter.submit", { office, version, on: today })
      assert.deepStrictEqual<unknown>(yield* evidence, each)
    })
  )

  it.effect("is that of the version in force on the day", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      yield* scene.act("charter.adopt", { ...adopt, adoptedOn: "2026-06-01", articles: articles.slice(1) })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-05-31"))["1.5.1a"], "satisfied")
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-01"))["1.5.1a"], "violated")
      yield* scene.act("charter.void", { office, version: "2026-06-01", reason: "误登" })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-01"))["1.5.1a"], "satisfied")
      yield* scene.act("charter.void", { office, version, reason: "误登" })
      assert.strictEqual((yield* outcomesOf(scene, office))["1.5.1a"], "undetermined")
    })
  )
})

describe("a reviewer's mark", () => {
  const mark = {
    office,
    version,
    item: "managementRelations",
    article: 3,
    by: "贵池区司法局",
    on: "2026-06-10"
  }

  it.effect("counts from its day on, for that version alone, until it is taken back", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      yield* scene.act("charter.mark", mark)
      assert.strictEqual((yield* outcomesOf(scene, office))["1.5.2"], "violated")
      yield* scene.act("charter.mark", { ...mark, item: "concurrentPost", article: 4 })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-09"))["1.5.2"], "violated")
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-10"))["1.5.2"], "satisfied")
      yield* scene.act("charter.adopt", { ...adopt, adoptedOn: "2026-06-20" })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-19"))["1.5.2"], "satisfied")
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-20"))["1.5.2"], "violated")
      yield* scene.act("charter.unmark", { office, version, item: "concurrentPost", reason: "条号有误" })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-19"))["1.5.2"], "violated")
      assert.deepStrictEqual<unknown>(charterIn(scene).marks[1]?.voided, { reason: "条号有误", on: today })
      yield* scene.act("charter.mark", { ...mark, item: "concurrentPost", article: 5 })
      assert.strictEqual((yield* outcomesOf(scene, office, "2026-06-19"))["1.5.2"], "satisfied")
    })
  )

  it.effect("tells the article, unless the words themselves do", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      yield* scene.act("charter.mark", mark)
      yield* scene.act("charter.mark", { ...mark, item: "coreValues", article: 1 })
      const stating = (day: string) => {
        const charter = charterIn(scene)
        return articlesStating(charter, versionOn(charter, day as PlainDate)!, day as PlainDate)
      }
      const byWords = [1, 2, 3, 4, 5, 6, 7]
      assert.deepStrictEqual([...stating("2026-06-09").values()], byWords)
      assert.deepStrictEqual([...stating("2026-06-10").values()], [...byWords, 3])
      assert.strictEqual(stating("2026-06-10").get("managementRelations"), 3)
    })
  )

  it.effect("stands for words put otherwise", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter({ articles: [{ number: 1, text: "本所践行核心价值观" }] })
      assert.strictEqual((yield* outcomesOf(scene, office))["1.5.1g"], "violated")
      yield* scene.act("charter.mark", { ...mark, item: "coreValues", article: 1 })
      assert.strictEqual((yield* outcomesOf(scene, office))["1.5.1g"], "satisfied")
    })
  )

  it.effect("goes with a version that is voided, and isn't of the one adopted in its place", () =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      yield* scene.act("charter.mark", mark)
      yield* scene.act("charter.void", { office, version, reason: "误登" })
      assert.deepStrictEqual<unknown>(charterIn(scene).marks[0]?.voided, { reason: "误登", on: today })
      yield* scene.act("charter.adopt", { ...adopt, articles: articles.slice(0, 1) })
      yield* scene.act("charter.mark", { ...mark, article: 1 })
      assert.lengthOf(charterIn(scene).versions, 2)
    })
  )

  const notReady = (why: string, path: string, of: string = version) => ({
    _tag: "CharterNotReady",
    path,
    office,
    version: of,
    why
  })
  it.effect.each<readonly [string, CommandName, Facts, Facts]>([
    [
      "an unknown office",
      "charter.mark",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "no such version",
      "charter.mark",
      { version: "2026-05-09" },
      notReady("unknown", "$.version", "2026-05-09")
    ],
    ["no such article", "charter.mark", { article: 8 }, notReady("noArticle", "$.article")],
    ["an item marked already", "charter.mark", { item: "headAttendance" }, notReady("marked", "$.item")],
    [
      "a day that hasn't come",
      "charter.mark",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a day before the adoption",
      "charter.mark",
      { on: "2026-05-09" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-09", earliest: adoptedOn }
    ],
    ["an item that isn't marked", "charter.unmark", { item: "coreValues" }, notReady("notMarked", "$.item")]
  ])("is refused for %s", ([, name, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withCharter()
      yield* act("charter.mark", { ...mark, item: "headAttendance" })
      const input = name === "charter.mark" ? mark : { office, version, reason: "条号有误" }
      assert.deepStrictEqual(yield* refusal(name, { ...input, ...change }), expected)
    })
  )
})

describe("what a finding offers is accepted, with what people choose, and clears it", () => {
  const remediesOf = ({ jiceng, on }: Scene, clause: string, day: string) =>
    Effect.orDie(
      Effect.map(
        on(
          jiceng.assess(
            { kind: "office", office: office as OfficeId },
            { actor: actors.city, factsAt: day as PlainDate }
          )
        ),
        ({ findings }): ReadonlyArray<Remedy> =>
          findings.find((finding) => finding.clause === clause)?.remedies ?? []
      )
    )
  const chosen: Facts = { articles, article: 1, by: "贵池区司法局" }
  const run = ({ act }: Scene, { command, input, missing = [] }: Remedy) =>
    act(command as CommandName, {
      ...input,
      ...Object.fromEntries(missing.map((name) => [name, chosen[name]]))
    })

  it.effect.each<readonly [string, string, ReadonlyArray<string>]>([
    ["1.5.1a", today, ["charter.adopt", "charter.mark"]],
    ["1.5.1f", today, ["charter.adopt", "charter.mark"]],
    // A version that was adopted that day can't be followed by another.
    ["1.5.1g", adoptedOn, ["charter.mark"]]
  ])("%s on %s, each way by itself", ([clause, day, expected]) =>
    Effect.gen(function* () {
      for (let way = 0; way < expected.length; way++) {
        const scene = yield* withCharter({ articles: [{ number: 1, text: "本所章程" }] })
        const remedies = yield* remediesOf(scene, clause, day)
        assert.deepStrictEqual<ReadonlyArray<string>>(
          remedies.map(({ command }) => command),
          expected
        )
        yield* run(scene, remedies[way]!)
        assert.strictEqual((yield* outcomesOf(scene, office, day))[clause], "satisfied")
      }
    })
  )

  it.effect.each(["1.5.2", "1.5.9"] as const)("%s, a mark for each item that is lacking", (clause) =>
    Effect.gen(function* () {
      const scene = yield* withCharter()
      const remedies = yield* remediesOf(scene, clause, today)
      assert.deepStrictEqual(
        remedies.map(({ input }) => input["item"]),
        [...itemsByClause[clause]]
      )
      for (const remedy of remedies) yield* run(scene, remedy)
      assert.strictEqual((yield* outcomesOf(scene, office))[clause], "satisfied")
      assert.deepStrictEqual(yield* remediesOf(scene, clause, today), [])
    })
  )
})
