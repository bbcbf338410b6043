import { assert, it } from "@effect/vitest"
import { Effect, Random } from "effect"
import fc from "fast-check"
import { fundAccount } from "../fund/Fund.ts"
import {
  addOffice,
  bodyIn,
  interleaved,
  openScene,
  quickClock,
  type Scene,
  today,
  writePast
} from "../Scene.test.fixture.ts"
import type { Commit, RecordStore } from "./RecordStore.ts"
import type { SealedText } from "./Seal.ts"
import { OutcomeUnknown, StoreUnavailable } from "./StoreErrors.ts"

/**
 * What can happen to a commit: nothing; it never arrives; its acknowledgement is lost; it arrives when the next one
 * has been answered; another writer comes first; the store can't be reached; it takes two seconds.
 */
const faults = ["none", "lostBefore", "lostAfter", "late", "rival", "unavailable", "slow"] as const
type Fault = (typeof faults)[number]
type Store = RecordStore["Service"]

/** Lets each commit suffer the next fault of a schedule; after its end nothing fails. */
const faulty = (schedule: ReadonlyArray<Fault>, rival: () => Effect.Effect<unknown>) => (store: Store) => {
  const left = [...schedule]
  let late: Commit | undefined
  const unknown = (commit: Commit) => Effect.fail(new OutcomeUnknown({ key: commit.key }))
  const unavailable = Effect.fail(new StoreUnavailable({ operation: "commit", reason: "test" }))
  const suffer = (commit: Commit, fault: Fault): ReturnType<Store["commit"]> => {
    switch (fault) {
      case "none":
        return store.commit(commit)
      case "lostBefore":
        return unknown(commit)
      case "lostAfter":
        return Effect.andThen(store.commit(commit), unknown(commit))
      case "late":
        late ??= commit
        return unknown(commit)
      case "rival":
        return Effect.andThen(rival(), store.commit(commit))
      case "unavailable":
        return unavailable
      case "slow":
        return Effect.andThen(Effect.sleep(2_000), store.commit(commit))
    }
  }
  const arrive = Effect.suspend(() => {
    const arriving = late
    late = undefined
    return arriving === undefined ? Effect.void : Effect.ignore(store.commit(arriving))
  })
  return {
    store: {
      ...store,
      commit: (commit: Commit) =>
        Effect.suspend(() => {
          const fault = left.shift() ?? "none"
          const before = late
          const answer = Effect.exit(suffer(commit, fault))
          return Effect.flatMap(answer, (exit) =>
            before === undefined ? exit : Effect.andThen(arrive, exit)
          )
        })
    },
    arrive
  }
}

const entriesOf = ({ data }: Scene, key: string) =>
  data.entries
    .map(({ text }) => JSON.parse(text) as SealedText)
    .filter((entry) => entry.key === `guichi/${key}`)

/** Sends until it is done, as a caller would who keeps the key; every failure on the way keeps its word. */
const sendUntilDone = Effect.fnUntraced(function* (scene: Scene, key: string, amount: string) {
  const input = { office: "of_1", on: today, amount }
  let unknown = false
  for (let sends = 1; sends <= 40; sends++) {
    const end = yield* Effect.result(scene.act("fund.recordReceipt", input, { key }))
    if (end._tag === "Success") return end.success
    const { failure } = end
    if (failure._tag === "OutcomeUnknown") assert.strictEqual(failure.key, key)
    else assert.include(["StoreUnavailable", "TooBusy"], failure._tag)
    unknown ||= failure._tag === "OutcomeUnknown"
    const written = entriesOf(scene, key).length
    if (!unknown) assert.strictEqual(written, 0, `${failure._tag} says that nothing was written`)
  }
  return yield* Effect.die(new Error(`${key} never came to an end`))
})

const follow = Effect.fnUntraced(function* (schedule: ReadonlyArray<Fault>, seed: number) {
  const clock = quickClock()
  const plain = yield* openScene({ clock })
  yield* addOffice(plain)
  const account = () => bodyIn(fundAccount, plain.data.rows.get("fundAccount/of_1")!.body)
  const { store, arrive } = faulty(schedule, () => writePast(plain, fundAccount, "of_1", account()))(
    plain.store
  )
  // Two processes over one database; within each, commands of one office wait for each other.
  const scenes = [
    yield* openScene({ clock, data: plain.data, wrap: () => interleaved(store) }),
    yield* openScene({ clock, data: plain.data, wrap: () => interleaved(store) })
  ]
  const keys = ["k0", "k1", "k2"]
  const sends = keys.map((key, place) =>
    sendUntilDone(scenes[place % 2]!, key, String(10n ** BigInt(place + 3)))
  )
  const done = yield* Effect.all(sends, { concurrency: "unbounded" }).pipe(Random.withSeed(seed))
  yield* plain.on(arrive)
  for (const [place, key] of keys.entries()) {
    const entries = entriesOf(plain, key)
    assert.lengthOf(entries, 1, `${key} has one effect`)
    const { value, receipt } = done[place]!
    const { seq, result } = entries[0]!
    const told = { receipt: value.receipt, levy: String(value.levy), levyTotal: String(value.levyTotal) }
    assert.deepStrictEqual({ seq: receipt.seq, result: told }, { seq, result })
    assert.deepStrictEqual(yield* sendUntilDone(plain, key, String(10n ** BigInt(place + 3))), done[place])
  }
  assert.strictEqual<bigint>(account().levyPosted, 3_330n)
  assert.strictEqual(plain.data.byKind.get("feeReceipt")?.size, 3)
}, Effect.scoped)

it("whatever befalls its commits, a command sent again with its key has one effect and one answer", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...faults), { maxLength: 24 }),
      fc.integer(),
      (schedule, seed) => Effect.runPromise(follow(schedule, seed))
    ),
    { numRuns: 150 }
  ))

it.effect(
  "an outcome that stays unknown is told at the deadline with the caller's key, and resolved by it",
  () =>
    Effect.gen(function* () {
      const clock = quickClock()
      const plain = yield* openScene({ clock })
      yield* addOffice(plain)
      // The acknowledgement of the first is lost, and then nothing gets through for far more than five seconds.
      const outage: ReadonlyArray<Fault> = [
        "lostAfter",
        ...Array.from({ length: 100 }, (): ReadonlyArray<Fault> => ["lostBefore", "unavailable"]).flat()
      ]
      const { store } = faulty(outage, () => Effect.void)(plain.store)
      const scene = yield* openScene({ clock, data: plain.data, wrap: () => store })
      const input = { office: "of_1", on: today, amount: "1000000" }
      const started = clock.now
      assert.deepStrictEqual(yield* scene.refusal("fund.recordReceipt", input, { key: "k" }), {
        _tag: "OutcomeUnknown",
        key: "k"
      })
      assert.isAtLeast(clock.now - started, 5_000)
      const { receipt } = yield* plain.act("fund.recordReceipt", input, { key: "k" })
      assert.strictEqual(receipt.seq, 2)
      assert.strictEqual(plain.data.head.seq, 2)
    })
)
