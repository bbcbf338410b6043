import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { actors, factsOf, openScene, outcomesOf, type Scene, today } from "../Scene.test.fixture.ts"
import { officeRoster } from "../office/Roster.ts"
import { bundleKinds, type BundleProgress } from "./Bundle.ts"
import { changed, exported, filled, imported, over, parsed } from "./Bundle.test.fixture.ts"
import { checkBundle } from "./CheckBundle.ts"
import { exportBundle } from "./ExportBundle.ts"
import { bundleText } from "./TextSource.ts"

const findingsOf = ({ jiceng, on }: Scene) =>
  Effect.map(on(jiceng.assess({ kind: "all" }, { actor: actors.city })), ({ findings }) =>
    JSON.stringify(findings)
  )

describe("a register that is exported and imported", () => {
  it.effect("is the same to the byte, has the same findings, and the journal says what happened", () =>
    Effect.gen(function* () {
      const scene = yield* filled()
      const text = yield* exported(scene)
      const copy = yield* openScene()
      const done = yield* imported(copy, text)
      assert.strictEqual(yield* exported(copy), text)
      assert.strictEqual(yield* findingsOf(copy), yield* findingsOf(scene))
      const kinds = {
        person: 3,
        office: 2,
        officeRoster: 2,
        partyOrganization: 1,
        fundAccount: 2,
        feeReceipt: 2
      }
      const { bundle, ...summary } = done
      assert.deepStrictEqual(summary, {
        records: 19,
        kinds: { ...kinds, feeRefund: 1, feeVoid: 1, posting: 5 },
        chunks: 1,
        already: false
      })
      const entries = copy.data.entries.map(
        ({ text }) => JSON.parse(text) as { command: string; result: unknown }
      )
      assert.deepStrictEqual(
        entries.map(({ command, result }) => [command, result]),
        [
          ["register.import", { bundle, chunk: 0, of: 1 }],
          ["register.import", { bundle, chunk: 1, of: 1 }]
        ]
      )
      assert.deepStrictEqual(Object.fromEntries(copy.data.claims), Object.fromEntries(scene.data.claims))
      assert.notInclude(JSON.stringify(entries), "某甲")
    })
  )

  it.effect("goes on as before: commands work on it", () =>
    Effect.gen(function* () {
      const copy = yield* openScene()
      yield* imported(copy, yield* exported(yield* filled()))
      yield* copy.act("fund.recordRefund", { receipt: "re_1", on: today, amount: "750000" })
      const refusal = yield* copy.refusal("fund.recordRefund", { receipt: "re_1", on: today, amount: "1" })
      assert.strictEqual(refusal["_tag"], "RefundExceedsReceipt")
    })
  )

  it.effect("may be empty", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* openScene())
      assert.deepStrictEqual(parsed(text), {
        format: "jiceng.register",
        version: 1,
        records: Object.fromEntries(bundleKinds.map(({ kind }) => [kind, []]))
      })
      const copy = yield* openScene()
      assert.strictEqual((yield* imported(copy, text)).records, 0)
      assert.strictEqual(yield* exported(copy), text)
      yield* copy.act("person.register", { name: "某甲" }, { actor: actors.city })
    })
  )

  it.effect("may have its records, kinds and keys in any order, and leave out kinds without records", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const mixed = changed(text, (document) => {
        const reversed = Object.entries(document.records).toReversed()
        document.records = Object.fromEntries(
          reversed.map(([kind, records]) => [
            kind,
            records.toReversed().map((record) => Object.fromEntries(Object.entries(record).toReversed()))
          ])
        )
        delete document.records["registerImport"]
      })
      const copy = yield* openScene()
      yield* imported(copy, mixed)
      assert.strictEqual(yield* exported(copy), text)
    })
  )

  it.effect("may have bodies of earlier versions, which come in as the present one", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const earlier = changed(text, ({ records }) => {
        for (const roster of records["officeRoster"]!) {
          assert.strictEqual(roster["bodyVersion"], officeRoster.version)
          delete roster["bodyVersion"]
          delete roster["crossAppointments"]
          delete roster["insurances"]
        }
      })
      const copy = yield* openScene()
      yield* imported(copy, earlier)
      assert.strictEqual(copy.data.rows.get("officeRoster/of_1")!.bodyVersion, officeRoster.version)
      assert.strictEqual(yield* exported(copy), text)
    })
  )

  it.effect("may break a clause, which is a finding and no fault", () =>
    Effect.gen(function* () {
      const text = changed(yield* exported(yield* filled()), (document) => {
        const [head] = document.records["partyOrganization"]![0]!["heads"] as Array<{ person: string }>
        head!.person = "pe_b"
      })
      const copy = yield* openScene()
      yield* imported(copy, text)
      assert.strictEqual((yield* outcomesOf(copy, "of_1"))["1.3.3"], "violated")
    })
  )
})

describe("a check", () => {
  it.effect("says what is in a bundle and how far it has come, and writes nothing", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const empty = yield* openScene()
      const progress: Array<BundleProgress> = []
      const onProgress = (step: BundleProgress) => void progress.push(step)
      const summary = yield* over(empty, checkBundle(bundleText(text), { onProgress }))
      assert.strictEqual(summary.records, 19)
      assert.deepStrictEqual(progress.at(-1), { phase: "checking", records: 19 })
      assert.strictEqual(empty.data.head.seq, 0)
    })
  )
})

describe("an export", () => {
  it.effect("of a register that moves meanwhile fails at its end", () =>
    Effect.gen(function* () {
      const scene = yield* filled()
      let moved = false
      const store: Scene["store"] = {
        ...scene.store,
        find: (query, page) =>
          Effect.andThen(
            Effect.suspend(() => {
              if (moved) return Effect.void
              moved = true
              return Effect.orDie(scene.act("person.register", { name: "某乙" }, { actor: actors.city }))
            }),
            scene.store.find(query, page)
          )
      }
      const { seq } = scene.data.head
      const refused = yield* Effect.flip(
        over({ on: scene.on, store }, Stream.runDrain(exportBundle({ actor: actors.city })))
      )
      assert.deepStrictEqual(factsOf(refused), { _tag: "RegisterMoved", from: seq, to: seq + 1 })
    })
  )

  it.effect.each([
    ["a county", actors.guichi],
    ["an office's director", actors.director]
  ] as const)("and an import are refused to %s", ([, actor]) =>
    Effect.gen(function* () {
      const scene = yield* filled()
      const text = yield* exported(scene)
      const out = yield* Effect.flip(over(scene, Stream.runDrain(exportBundle({ actor }))))
      const into = yield* Effect.flip(imported(yield* openScene(), text, actor))
      assert.deepStrictEqual([out._tag, into._tag], ["Forbidden", "Forbidden"])
    })
  )
})
