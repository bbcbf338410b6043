import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import type { Actor } from "../access/Actor.ts"
import { over } from "../bundle/Bundle.test.fixture.ts"
import type { BundleRefused } from "../bundle/BundleErrors.ts"
import { registerBundleSchema } from "../bundle/BundleSchema.ts"
import { exportBundleText } from "../bundle/ExportBundle.ts"
import { importBundle } from "../bundle/ImportBundle.ts"
import { bundleText } from "../bundle/TextSource.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import { dongzhi } from "../kernel/DivisionCode.ts"
import { instantFromMillis } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { replay, type SealedReport } from "../norm/SealedReport.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  digest,
  factsOf,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { kindsOf } from "./Installed.ts"
import { meddle, provision, recordFireDrill, withLocal } from "./Local.test.fixture.ts"

const rulebook = Result.getOrThrow(withLocal())

const two = Effect.gen(function* () {
  const scene = yield* openScene({ rulebook })
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: dongzhi })
  return scene
})

const drill = ({ jiceng, on }: Scene, day: string, office = "of_1", actor: Actor = actors.guichi) =>
  on(jiceng.execute(recordFireDrill, { office, on: day }, { actor }))

const asked = { actor: actors.city, factsAt: today }

const drilled = ({ jiceng, on }: Scene, rulesAt: string = today) =>
  Effect.map(
    on(jiceng.assess({ kind: "all" }, { ...asked, rulesAt: rulesAt as PlainDate })),
    ({ findings }) => findings.filter(({ clause }) => clause === provision.id)
  )

describe("a county's own rule", () => {
  it.effect.each<readonly [string, ReadonlyArray<string>, string]>([
    ["none of two", [], "pending"],
    ["one of two", ["2026-02-01"], "pending"],
    ["two", ["2026-02-01", "2026-06-30"], "satisfied"],
    ["two and one of last year", ["2025-12-31", "2026-02-01"], "pending"],
    ["three", ["2026-01-01", "2026-02-01", "2026-06-30"], "satisfied"]
  ])("is judged by its own records: %s", ([, days, expected]) =>
    Effect.gen(function* () {
      const scene = yield* two
      for (const day of days) yield* drill(scene, day)
      const [found, ...others] = yield* drilled(scene)
      assert.strictEqual(found!.outcome, expected)
      assert.strictEqual(found!.evidence.length, days.length)
      assert.strictEqual(found!.subject.id, "of_1")
      assert.deepStrictEqual(others, [])
    })
  )

  it.effect("is in force from its own day on", () =>
    Effect.gen(function* () {
      const scene = yield* two
      assert.lengthOf(yield* drilled(scene, "2026-02-28"), 0)
      assert.lengthOf(yield* drilled(scene, "2026-03-01"), 1)
    })
  )

  it.effect("leaves every finding of the document as it is", () =>
    Effect.gen(function* () {
      const build = Effect.fnUntraced(function* (given: Rulebook) {
        const scene = yield* openScene({ rulebook: given })
        yield* addOffice(scene)
        yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
        yield* addBranch(scene)
        const { findings } = yield* scene.on(scene.jiceng.assess({ kind: "all" }, asked))
        return findings.filter(({ clause }) => clause !== provision.id)
      })
      assert.deepStrictEqual(yield* build(rulebook), yield* build(chisitong))
    })
  )

  it.effect("is sealed with its facts and replayed to the same bytes", () =>
    Effect.gen(function* () {
      const scene = yield* two
      yield* drill(scene, "2026-02-01")
      const { findings } = yield* scene.on(scene.jiceng.assess({ kind: "all" }, asked))
      const report = JSON.parse(
        JSON.stringify(yield* scene.on(scene.jiceng.seal({ kind: "all" }, asked)))
      ) as SealedReport
      assert.strictEqual(Result.getOrThrow(replay(digest, [rulebook], report)), canonicalJson(findings))
      assert.isTrue(Result.isFailure(replay(digest, [chisitong], report)))
    })
  )

  it.effect("is judged by what was known at an earlier moment", () =>
    Effect.gen(function* () {
      const scene = yield* two
      yield* drill(scene, "2026-02-01")
      const moment = instantFromMillis(scene.clock.now)
      scene.clock.now += 60_000
      yield* drill(scene, "2026-02-02")
      const then = yield* scene.on(
        scene.jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { ...asked, knownAt: moment })
      )
      const own = (findings: typeof then.findings) => findings.find(({ clause }) => clause === provision.id)!
      assert.strictEqual(own(then.findings).outcome, "pending")
      assert.strictEqual((yield* drilled(scene))[0]!.outcome, "satisfied")
    })
  )
})

describe("a county's own command", () => {
  it.effect("is for its own county alone", () =>
    Effect.gen(function* () {
      const scene = yield* two
      const refused = yield* Effect.flip(drill(scene, "2026-02-01", "of_2", actors.city))
      assert.deepStrictEqual(factsOf(refused), {
        _tag: "OtherCounty",
        command: "guichi.recordFireDrill",
        county: "341702",
        found: "341721"
      })
    })
  )

  it.effect("refuses in its own words, and asks who may", () =>
    Effect.gen(function* () {
      const scene = yield* two
      assert.strictEqual((yield* Effect.flip(drill(scene, tomorrow)))._tag, "FutureDay")
      assert.strictEqual((yield* Effect.flip(drill(scene, today, "of_9")))._tag, "UnknownReference")
      assert.strictEqual((yield* Effect.flip(drill(scene, today, "of_1", actors.dongzhi)))._tag, "Forbidden")
    })
  )

  it.effect("that writes the document's own records is a defect, and nothing is written", () =>
    Effect.gen(function* () {
      const scene = yield* two
      const before = scene.head()
      const end = yield* Effect.exit(
        scene.on(scene.jiceng.execute(meddle, { office: "of_1" }, { actor: actors.guichi }))
      )
      assert.strictEqual(end._tag, "Failure")
      assert.strictEqual(scene.head(), before)
    })
  )
})

describe("a bundle of a register with records of a county's own", () => {
  it.effect("holds them, and is refused by a register that doesn't know them", () =>
    Effect.gen(function* () {
      const scene = yield* two
      yield* drill(scene, "2026-02-01")
      const kinds = kindsOf(rulebook)
      const text = yield* over(scene, exportBundleText({ actor: actors.city, kinds }))
      const other = yield* openScene({ rulebook })
      const { records } = yield* over(other, importBundle(bundleText(text), { actor: actors.city, kinds }))
      assert.strictEqual(records, 7)
      assert.strictEqual(yield* over(other, exportBundleText({ actor: actors.city, kinds })), text)
      assert.deepStrictEqual(yield* drilled(other), yield* drilled(scene))
      const plain = yield* openScene()
      const refused = yield* Effect.flip(over(plain, importBundle(bundleText(text), { actor: actors.city })))
      assert.deepStrictEqual(
        (refused as BundleRefused).faults.map(({ path }) => path),
        ["$.records.guichiFireDrill"]
      )
      assert.include(JSON.stringify(registerBundleSchema({ kinds })), "guichiFireDrill")
    })
  )
})
