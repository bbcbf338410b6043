import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import { dongzhi, guichi } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  digest,
  openScene,
  outcomesOf,
  type Scene
} from "../Scene.test.fixture.ts"
import type { CountyProfile, Setting } from "../norm/Profile.ts"
import { type Rulebook, rulebookName } from "../norm/Rulebook.ts"
import { replay, type SealedReport } from "../norm/SealedReport.ts"
import { withProfiles } from "./WithProfiles.ts"

const day = (text: string) => text as PlainDate

const setting = (parameter: string, value: number | string, since = "2026-06-01"): Setting => ({
  parameter,
  value,
  since: day(since),
  ground: "贵司〔2026〕1号"
})

const profile = (settings: ReadonlyArray<Setting>, more: Partial<CountyProfile> = {}): CountyProfile => ({
  namespace: "guichi",
  county: guichi,
  settings,
  ...more
})

const as = (...settings: ReadonlyArray<Setting>): Rulebook =>
  Result.getOrThrow(withProfiles(chisitong, [profile(settings)]))

const faults = (...profiles: ReadonlyArray<CountyProfile>) =>
  Result.match(withProfiles(chisitong, profiles), {
    onSuccess: () => [],
    onFailure: ({ issues }) => issues.map(({ path, found }) => `${path} ${found}`)
  })

describe("a profile", () => {
  it.each<readonly [string, CountyProfile, ReadonlyArray<string>]>([
    ["the least that may be set", profile([setting("minArea", 50)]), []],
    ["below it", profile([setting("minArea", 49)]), ["$[0].settings[0].value 49"]],
    ["the most that may be set", profile([setting("minArea", 100)]), []],
    ["above it", profile([setting("minArea", 101)]), ["$[0].settings[0].value 101"]],
    ["no whole number", profile([setting("minArea", 60.5)]), ["$[0].settings[0].value 60.5"]],
    ["text for a number", profile([setting("minArea", "60")]), ['$[0].settings[0].value "60"']],
    [
      "what the text settles",
      profile([setting("minFullMembers", 2)]),
      ['$[0].settings[0].parameter "minFullMembers"']
    ],
    ["what isn't there", profile([setting("minHeight", 2)]), ['$[0].settings[0].parameter "minHeight"']],
    ["the first day of the text", profile([setting("minArea", 60, "2020-01-16")]), []],
    [
      "the day before it",
      profile([setting("minArea", 60, "2020-01-15")]),
      ['$[0].settings[0].since "2020-01-15"']
    ],
    ["no day", profile([setting("minArea", 60, "2026-02-30")]), ['$[0].settings[0].since "2026-02-30"']],
    ["two days", profile([setting("minArea", 60), setting("minArea", 70, "2026-06-02")]), []],
    [
      "a day twice",
      profile([setting("minArea", 60), setting("minArea", 70)]),
      ['$[0].settings[1].since "2026-06-01"']
    ],
    ["no ground", profile([{ ...setting("minArea", 60), ground: " " }]), ['$[0].settings[0].ground " "']],
    ["a name that is none", profile([], { namespace: "贵池" }), ['$[0].namespace "贵池"']]
  ])("%s", (_, given, expected) => {
    assert.deepStrictEqual(faults(given), expected)
  })

  it("tells all faults at once, and each county and each name has one", () => {
    const found = faults(
      profile([setting("minArea", 40), setting("levyRate", "0.01")]),
      profile([], { county: dongzhi }),
      profile([], { namespace: "other" })
    )
    assert.deepStrictEqual(found, [
      "$[0].settings[0].value 40",
      '$[0].settings[1].parameter "levyRate"',
      '$[1].namespace "guichi"',
      `$[2].county "${guichi}"`
    ])
  })

  it("of each open parameter it is said what may be set, the text's own value among it", () => {
    const open = chisitong.parameters.filter((parameter) => parameter.open)
    assert.isAbove(open.length, 5)
    for (const { id, allowed, values } of open) {
      assert.isDefined(allowed, id)
      for (const { value } of values) assert.deepStrictEqual(faults(profile([setting(id, value)])), [])
    }
  })

  it("is part of the rulebook's hash", () => {
    const hashes = [chisitong, as(), as(setting("minArea", 60)), as(setting("minArea", 61))].map(
      (rulebook) => rulebookName(digest, rulebook).hash
    )
    assert.strictEqual(new Set(hashes).size, 4)
  })
})

/** An office of so many square metres in each of two counties. */
const premises = Effect.fnUntraced(function* (rulebook: Rulebook, area: number) {
  const scene = yield* openScene({ rulebook })
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: dongzhi })
  for (const [office, actor] of [
    ["of_1", actors.guichi],
    ["of_2", actors.dongzhi]
  ] as const)
    yield* scene.act(
      "office.survey",
      { office, on: "2026-01-05", by: "司法局", premises: { independent: true, areaSquareMetres: area } },
      { actor }
    )
  return scene
})

const areaRule = ({ findings }: { readonly findings: SealedReportFindings }) =>
  Object.fromEntries(
    findings.filter(({ clause }) => clause === "3.1.3").map(({ subject, outcome }) => [subject.id, outcome])
  )
type SealedReportFindings = ReadonlyArray<{
  readonly clause: string
  readonly subject: { readonly id: string }
  readonly outcome: string
}>

const judged = ({ jiceng, on }: Scene, factsAt: string, rulesAt: string = factsAt) =>
  Effect.map(
    on(jiceng.assess({ kind: "all" }, { actor: actors.city, factsAt: day(factsAt), rulesAt: day(rulesAt) })),
    areaRule
  )

describe("a county that sets a parameter", () => {
  it.effect.each<readonly [number, string]>([
    [59, "violated"],
    [60, "advised"],
    [100, "satisfied"]
  ])("%i square metres, with a floor of 60: %s", ([area, expected]) =>
    Effect.gen(function* () {
      const scene = yield* premises(as(setting("minArea", 60)), area)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["3.1.3"], expected)
    })
  )

  it.effect("sets it for itself alone, and from its day on", () =>
    Effect.gen(function* () {
      const scene = yield* premises(as(setting("minArea", 60)), 59)
      assert.deepStrictEqual(yield* judged(scene, "2026-05-31"), { of_1: "advised", of_2: "advised" })
      assert.deepStrictEqual(yield* judged(scene, "2026-06-01"), { of_1: "violated", of_2: "advised" })
    })
  )

  it.effect("by the rules of a day, whatever the day of the facts", () =>
    Effect.gen(function* () {
      const scene = yield* premises(as(setting("minArea", 60)), 59)
      assert.deepStrictEqual((yield* judged(scene, "2026-02-01", "2026-06-01"))["of_1"], "violated")
      assert.deepStrictEqual((yield* judged(scene, "2026-06-30", "2026-05-31"))["of_1"], "advised")
    })
  )

  it.effect("may set it again: the latest day counts", () =>
    Effect.gen(function* () {
      const scene = yield* premises(as(setting("minArea", 60, "2026-06-10"), setting("minArea", 55)), 59)
      assert.deepStrictEqual((yield* judged(scene, "2026-06-09"))["of_1"], "advised")
      assert.deepStrictEqual((yield* judged(scene, "2026-06-10"))["of_1"], "violated")
    })
  )

  it.effect("is sealed with what it set: the same bytes again, and none by the text alone", () =>
    Effect.gen(function* () {
      const rulebook = as(setting("minArea", 60))
      const { jiceng, on } = yield* premises(rulebook, 59)
      const asked = { actor: actors.city, factsAt: day("2026-06-30") }
      const report = yield* on(jiceng.seal({ kind: "all" }, asked))
      const { findings } = yield* on(jiceng.assess({ kind: "all" }, asked))
      const file = JSON.parse(JSON.stringify(report)) as SealedReport
      assert.strictEqual(
        Result.getOrThrow(replay(digest, [chisitong, rulebook], file)),
        canonicalJson(findings)
      )
      assert.deepStrictEqual(areaRule({ findings }), { of_1: "violated", of_2: "advised" })
      assert.isTrue(Result.isFailure(replay(digest, [chisitong], file)))
    })
  )
})

describe("a county that lets a probationary member be head", () => {
  const named = Effect.fnUntraced(function* (rulebook: Rulebook) {
    const scene = yield* openScene({ rulebook })
    yield* addOffice(scene)
    yield* addMember(scene, { id: "pe_a", post: "director", stage: "probationary" })
    yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
    yield* addBranch(scene)
    const ended = yield* Effect.result(
      scene.act(
        "party.appointHead",
        { organization: "po_1", office: "of_1", person: "pe_a", from: "2026-06-20" },
        { actor: actors.city }
      )
    )
    return { ended, outcomes: yield* outcomesOf(scene, "of_1") }
  })

  it.effect("has its director named, and is in order", () =>
    Effect.gen(function* () {
      const { ended, outcomes } = yield* named(as(setting("headMinStage", 4)))
      assert.isTrue(Result.isSuccess(ended))
      assert.strictEqual(outcomes["1.3.3"], "satisfied")
    })
  )

  it.effect("does so from its day on: before, the act is refused", () =>
    Effect.gen(function* () {
      const { ended } = yield* named(as(setting("headMinStage", 4, "2026-06-21")))
      assert.isTrue(Result.isFailure(ended))
    })
  )
})
