import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect } from "effect"
import {
  actors,
  addOffice,
  countingEntropy,
  endOf,
  factsOf,
  openScene,
  quickClock,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import type { Commit, RecordStore } from "./RecordStore.ts"
import type { SealedText } from "./Seal.ts"
import { ClaimNotHeld, Conflict, StoreUnavailable } from "./StoreErrors.ts"

type Store = RecordStore["Service"]
const receipt = { office: "of_1", on: today, amount: "1000000" }
const spending = { office: "of_1", on: today, amount: "30000", purpose: "主题党日活动" }

const withOffice = Effect.fnUntraced(function* (wrap?: (store: Store) => Store) {
  const scene = yield* openScene(wrap === undefined ? {} : { wrap })
  yield* addOffice(scene)
  return scene
})
const entries = ({ data }: Scene) => data.entries.map(({ text }) => JSON.parse(text) as SealedText)

describe("a key makes one effect", () => {
  it.effect("the same key and input again is answered from the first receipt", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const first = yield* scene.act("fund.recordReceipt", receipt, { key: "k" })
      yield* scene.act("fund.recordReceipt", receipt)
      const again = yield* scene.act(
        "fund.recordReceipt",
        { amount: "1000000", on: today, office: "of_1" },
        { key: "k" }
      )
      assert.deepStrictEqual(again, first)
      assert.strictEqual(first.key, "k")
      assert.strictEqual(scene.data.head.seq, 3)
    })
  )

  it.effect("also when deciding again would refuse, in another process too", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      yield* scene.act("fund.recordReceipt", receipt)
      const first = yield* scene.act("fund.spend", spending, { key: "k" })
      assert.strictEqual((yield* scene.refusal("fund.spend", spending))["_tag"], "SpendingExceedsBalance")
      const other = yield* openScene({ data: scene.data })
      assert.deepStrictEqual(yield* other.act("fund.spend", spending, { key: "k" }), first)
      assert.strictEqual(scene.data.head.seq, 3)
    })
  )

  it.effect.each([
    ["another input, which would be lawful", "fund.recordReceipt", { ...receipt, amount: "1" }],
    ["another input, which would be refused", "fund.recordReceipt", { ...receipt, office: "of_9" }],
    ["another command", "fund.settleLevy", { office: "of_1" }]
  ] as const)("the same key with %s is refused by the caller's key", ([, name, input]) =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      yield* scene.act("fund.recordReceipt", receipt, { key: "k" })
      const before = scene.head()
      assert.deepStrictEqual(yield* scene.refusal(name, input, { key: "k" }), { _tag: "KeyReused", key: "k" })
      assert.strictEqual(scene.head(), before)
    })
  )

  it.effect("of one actor says nothing of another's", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const guichi = yield* scene.act("fund.recordReceipt", receipt, { key: "k" })
      const director = yield* scene.act("fund.recordReceipt", receipt, { key: "k", actor: actors.director })
      assert.notStrictEqual(director.receipt.seq, guichi.receipt.seq)
      // An actor whose id ends where another's key begins.
      const colon = { ...actors.guichi, id: "guichi:k" }
      yield* scene.act("fund.recordReceipt", receipt, { key: "2", actor: colon })
      yield* scene.act("fund.recordReceipt", receipt, { key: "k:2" })
      assert.strictEqual(scene.data.head.seq, 5)
    })
  )

  it.effect("is free again after a refusal", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const refused = yield* scene.refusal("fund.spend", spending, { key: "k" })
      assert.strictEqual(refused["_tag"], "SpendingExceedsBalance")
      yield* scene.act("fund.recordReceipt", receipt)
      yield* scene.act("fund.spend", spending, { key: "k" })
    })
  )

  it.effect("is drawn where none is given, and told", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const first = yield* scene.act("fund.recordReceipt", receipt)
      assert.match(first.key, /^[0-9a-f]{8}-/u)
      assert.deepStrictEqual(yield* scene.act("fund.recordReceipt", receipt, { key: first.key }), first)
    })
  )

  it.effect.each([
    ["1 character", "k", "done"],
    ["200 characters", "k".repeat(200), "done"],
    ["none", "", "InvalidInput"],
    ["201 characters", "k".repeat(201), "InvalidInput"],
    ["a space", "k 1", "InvalidInput"],
    ["a line break", "k\n", "InvalidInput"],
    ["NUL", "k\u0000", "InvalidInput"],
    ["a Chinese character", "键", "InvalidInput"]
  ] as const)("has 1 to 200 printable characters: %s", ([, key, end]) =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const before = scene.head()
      assert.strictEqual(yield* endOf(scene.act("fund.recordReceipt", receipt, { key })), end)
      if (end !== "done") assert.strictEqual(scene.head(), before)
    })
  )
})

describe("a journal entry", () => {
  it.effect("names actor, command, scoped key and result, and no personal data", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      const done = yield* scene.act("fund.recordReceipt", receipt, { key: "k" })
      const { actor, command, key, result, changes } = entries(scene)[1]!
      assert.deepStrictEqual([actor, command, key], ["guichi", "fund.recordReceipt", "guichi/k"])
      assert.deepStrictEqual(result, { receipt: done.value.receipt, levy: "30000", levyTotal: "30000" })
      assert.deepStrictEqual(
        changes.map(([ref]) => ref.split("/")[0]),
        ["fundAccount", "feeReceipt", "posting"]
      )
      const { seq, recordedAt, digest } = scene.data.entries[1]!
      assert.deepStrictEqual(done.receipt, { seq, recordedAt, digest })
    })
  )

  it.effect("is never dated before the one before, though the clock goes back", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice()
      scene.clock.now -= 60_000
      const { receipt: late } = yield* scene.act("fund.recordReceipt", receipt)
      assert.strictEqual(late.recordedAt, `${today}T09:00:00.000+08:00`)
    })
  )

  it.effect.each([
    ["5 minutes", 300_000, "done"],
    ["5 minutes and a millisecond", 300_001, "ClockAhead"]
  ] as const)("is refused from a clock more than five minutes ahead of the store's: %s", ([, ahead, end]) =>
    Effect.gen(function* () {
      const scene = yield* withOffice((store) => ({
        ...store,
        commit: (commit) => Effect.provideService(store.commit(commit), Clock.Clock, quickClock())
      }))
      scene.clock.now += ahead
      assert.strictEqual(yield* endOf(scene.act("fund.recordReceipt", receipt)), end)
    })
  )
})

describe("deciding again", () => {
  it.effect("draws the same ids and decides from what is there by then", () =>
    Effect.gen(function* () {
      const commits: Array<Commit> = []
      const entropy = countingEntropy()
      const drawn: Array<string> = []
      const scene = yield* openScene({
        entropy: { ...entropy, uuid: (millis) => drawn[drawn.push(entropy.uuid(millis)) - 1]! },
        wrap: (store) => ({
          ...store,
          commit: (commit) => {
            commits.push(commit)
            const conflict = commits.length > 1 && commits.length < 5
            return conflict
              ? Effect.fail(new Conflict({ stale: ["fundAccount/of_1"] }))
              : store.commit(commit)
          }
        })
      })
      yield* addOffice(scene)
      const before = drawn.length
      const { value } = yield* scene.act("fund.recordReceipt", receipt, { key: "k" })
      assert.strictEqual(drawn.length - before, 2)
      const refs = commits.slice(1).map(({ writes }) => writes.map(({ ref }) => ref))
      assert.lengthOf(refs, 4)
      for (const each of refs) assert.deepStrictEqual(each, refs[0])
      assert.isTrue(refs[0]?.some((ref) => ref === `feeReceipt/${value.receipt}`))
    })
  )

  it.effect("ends in TooBusy at the deadline, with nothing written", () =>
    Effect.gen(function* () {
      const scene = yield* withOffice((store) => ({
        ...store,
        commit: (commit) =>
          commit.entry.command === "fund.spend" || commit.entry.command === "fund.recordReceipt"
            ? Effect.fail(new Conflict({ stale: ["fundAccount/of_1"] }))
            : store.commit(commit)
      }))
      const before = scene.head()
      const refused = yield* scene.refusal("fund.recordReceipt", receipt)
      assert.deepStrictEqual(refused, {
        _tag: "TooBusy",
        command: "fund.recordReceipt",
        stale: ["fundAccount/of_1"]
      })
      assert.strictEqual(scene.head(), before)
    })
  )
})

describe("what isn't the caller's to mend", () => {
  it.effect("an unreachable store is told, before and at the commit", () =>
    Effect.gen(function* () {
      const gone = new StoreUnavailable({ operation: "test", reason: "closed" })
      const { data } = yield* withOffice()
      const reading = yield* openScene({
        data,
        wrap: (store) => ({ ...store, read: () => Effect.fail(gone) })
      })
      const writing = yield* openScene({
        data,
        wrap: (store) => ({ ...store, commit: () => Effect.fail(gone) })
      })
      for (const scene of [reading, writing])
        assert.deepStrictEqual(yield* scene.refusal("fund.recordReceipt", receipt), factsOf(gone))
    })
  )

  it.effect("releasing a claim that isn't held is a defect", () =>
    Effect.gen(function* () {
      const { data } = yield* withOffice()
      const broken = new ClaimNotHeld({ claim: "c", holder: "office/of_1" })
      const scene = yield* openScene({
        data,
        wrap: (store) => ({ ...store, commit: () => Effect.fail(broken) })
      })
      const exit = yield* Effect.exit(scene.act("fund.recordReceipt", receipt))
      assert.isTrue(exit._tag === "Failure" && exit.cause.reasons.every(({ _tag }) => _tag === "Die"))
    })
  )
})
