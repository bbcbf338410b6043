import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { feeRefund, fundAccount } from "../fund/Fund.ts"
import { office } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { person } from "../practitioner/Person.ts"
import {
  addMember,
  addOffice,
  bodyIn,
  factsOf,
  openScene,
  type Scene,
  today,
  writePast
} from "../Scene.test.fixture.ts"
import { every, holder, one, recordingRead } from "./Read.ts"
import type { RecordStore } from "./RecordStore.ts"

/** 梅村所 with 甲 on its staff, a receipt and three refunds of it. */
const withRefunds = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* scene.act("fund.recordReceipt", { id: "re_1", office: "of_1", on: today, amount: "600" })
  for (const amount of ["1", "2", "3"])
    yield* scene.act("fund.recordRefund", { receipt: "re_1", on: today, amount })
  return scene
})

const refunds = every(feeRefund, { equals: { field: "receipt", value: "re_1" } }, fundAccount.ref("of_1"))

/** Writes the fund's account once more, as it is: its version moves. */
const move = (scene: Scene) =>
  writePast(scene, fundAccount, "of_1", bodyIn(fundAccount, scene.data.rows.get("fundAccount/of_1")!.body))

describe("reading for a decision", () => {
  it.effect("answers each want and remembers the version of everything it saw, absence too", () =>
    Effect.gen(function* () {
      const { store, on } = yield* withRefunds
      const read = recordingRead(store, "guichi/k")
      const found = yield* on(
        read.all({
          office: one(office, "of_1"),
          nobody: one(person, "pe_9"),
          active: holder("person.active:pe_a"),
          free: holder("person.active:pe_9"),
          refunds
        })
      )
      assert.strictEqual(found.office?.county, "341702" as never)
      assert.deepStrictEqual(
        [found.nobody, found.active, found.free],
        [undefined, "officeRoster/of_1", undefined]
      )
      assert.deepStrictEqual(found.refunds.map(({ body }) => String(body.amount)).toSorted(), ["1", "2", "3"])
      assert.deepStrictEqual(
        [...read.seen].map(([ref, { version }]) => `${ref} ${version}`),
        ["office/of_1 1", "person/pe_9 0", "fundAccount/of_1 5"]
      )
      assert.deepStrictEqual([...read.claims], ["person.active:pe_a", "person.active:pe_9"])
      assert.isUndefined(read.known())
    })
  )

  it.effect("follows a find to its last page", () =>
    Effect.gen(function* () {
      const { store, on } = yield* withRefunds
      const { manifest } = store
      const narrow = { ...store, manifest: { ...manifest, limits: { ...manifest.limits, page: 1 } } }
      const found = yield* on(recordingRead(narrow, "").all({ refunds }))
      assert.lengthOf(found.refunds, 3)
    })
  )

  it.effect("reads what vouches for a find before the find, whatever order they are asked in", () =>
    Effect.gen(function* () {
      const { store, on } = yield* withRefunds
      const calls: Array<string> = []
      const spied: RecordStore["Service"] = {
        ...store,
        read: (request) =>
          Effect.tap(store.read(request), () => Effect.sync(() => calls.push(`read ${request.refs.join()}`))),
        find: (query, page) =>
          Effect.tap(store.find(query, page), () => Effect.sync(() => calls.push(`find ${query.kind}`)))
      }
      const read = recordingRead(spied, "")
      const found = yield* on(read.all({ refunds, account: one(fundAccount, "of_1") }))
      assert.deepStrictEqual(calls, ["read registerImport/ri_1,fundAccount/of_1", "find feeRefund"])
      assert.isDefined(found.account)
      assert.isDefined(read.seen.get("fundAccount/of_1")?.body)
    })
  )

  it.effect.each([
    ["a record read twice", one(fundAccount, "of_1")],
    ["a record that a find rests on", refunds]
  ] as const)("is a conflict when it changed between two readings: %s", ([, want]) =>
    Effect.gen(function* () {
      const scene = yield* withRefunds
      const read = recordingRead(scene.store, "")
      yield* scene.on(read.all({ want }))
      yield* move(scene)
      const conflict = yield* Effect.flip(scene.on(read.all({ account: one(fundAccount, "of_1") })))
      assert.deepStrictEqual(factsOf(conflict), { _tag: "Conflict", stale: ["fundAccount/of_1"] })
    })
  )

  it.effect(
    "keeps the version it saw first when a find rests on it later, so that the commit conflicts",
    () =>
      Effect.gen(function* () {
        const scene = yield* withRefunds
        const read = recordingRead(scene.store, "")
        yield* scene.on(read.all({ account: one(fundAccount, "of_1") }))
        yield* move(scene)
        yield* scene.on(read.all({ refunds }))
        assert.strictEqual(read.seen.get("fundAccount/of_1")?.version, 5)
      })
  )

  it.effect("sees the commit under the caller's key", () =>
    Effect.gen(function* () {
      const { act, store, on } = yield* withRefunds
      const { receipt } = yield* act("person.register", { name: "某乙" }, { key: "k" })
      const read = recordingRead(store, "guichi/k")
      yield* on(read.all({ office: one(office, "of_1") }))
      assert.strictEqual(read.known()?.seq, receipt.seq)
    })
  )

  it.effect("dies of a body that its schema refuses, naming the record and not the body", () =>
    Effect.gen(function* () {
      const { store, data, on } = yield* withRefunds
      data.rows.set("officeRoster/of_1", { ...data.rows.get("officeRoster/of_1")!, body: '{"staff":"某甲"}' })
      const exit = yield* Effect.exit(on(recordingRead(store, "").all({ roster: one(officeRoster, "of_1") })))
      assert.match(String(exit), /officeRoster\/of_1 can't be read/u)
      assert.notInclude(String(exit), "某甲")
    })
  )
})
