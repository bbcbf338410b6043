import { assert, describe, it } from "@effect/vitest"
import { Effect, Scope } from "effect"
import { actors, digest } from "../Cast.test.fixture.ts"
import { Digest } from "../journal/Digest.ts"
import { memoryData, memoryStore } from "../journal/MemoryStore.ts"
import { StoreUnavailable } from "../journal/StoreErrors.ts"
import { nodeServices } from "../node/index.ts"
import { createJiceng, fromPromises, type PromiseStore, toPromises } from "./index.ts"
import { addOffice, office, open, rejection } from "./Promises.test.fixture.ts"

const scope = { kind: "office", office: "of_1" } as const
const received = { office: "of_1", on: "2026-06-03", amount: "100050" }

/** A store of async functions over new data, some of them replaced. */
const storeWith = (replaced: Partial<PromiseStore>) => {
  const memory = memoryStore(memoryData(digest, "chizhou"))
  return Effect.map(memory, (store) => fromPromises({ ...toPromises(store), ...replaced }))
}

/** A store whose owner closes it, not the SDK. */
const opened = Effect.provideService(
  memoryStore(memoryData(digest, "chizhou")),
  Scope.Scope,
  Scope.makeUnsafe()
)

describe("today", () => {
  it.each([
    ["2026-06-30T23:59:59.999+08:00", "2026-06-30"],
    ["2026-06-30T16:00:00.000Z", "2026-07-01"]
  ])("at %s is %s in China", async (instant, day) => {
    const { jiceng } = await open({ clock: () => Date.parse(instant) })
    assert.strictEqual(await jiceng.today(), day)
  })
})

describe("an actor", () => {
  it("acts for itself only", async () => {
    const { jiceng, clerk } = await open()
    await addOffice(clerk)
    const answer = await jiceng.as(actors.dongzhi).fund.recordReceipt(received)
    assert(!answer.ok && answer.error._tag === "Forbidden")
    assert.strictEqual(answer.error.permission, "fund.write")
  })

  it("that isn't one is a mistake of the program", async () => {
    const { jiceng } = await open()
    const misspelt = { id: "guichi", tier: "county", jurisdicton: "341702", posts: [] } as const
    assert.throws(() => jiceng.as(misspelt), "$.jurisdicton")
  })
})

describe("the store", () => {
  it("that can't be asked rejects every act and question", async () => {
    const down = () => Promise.reject(new Error("connect ECONNREFUSED"))
    const { clerk } = await open({ store: storeWith({ read: down, changes: down }) })
    for (const asked of [clerk.office.register(office), clerk.assess({ kind: "all" }), clerk.seal(scope)]) {
      assert.instanceOf(await rejection(asked), StoreUnavailable)
    }
  })

  it("whose commit throws leaves the outcome unknown; the same key then tells", async () => {
    let lost = true
    const data = memoryData(digest, "chizhou")
    const store = Effect.map(memoryStore(data), (memory) => {
      const working = toPromises(memory)
      const commit: PromiseStore["commit"] = async (asked) => {
        const receipt = await working.commit(asked)
        if (lost) throw new Error("socket hang up")
        return receipt
      }
      return fromPromises({ ...working, commit })
    })
    // Retries end by the clock: each look at it is a second later, inside what a commit's clock may be ahead.
    let now = Date.now()
    const { clerk } = await open({ store, clock: () => (now += 1000) })
    const answer = await clerk.office.register(office, { key: "k-1" })
    assert(!answer.ok && answer.error._tag === "OutcomeUnknown")
    assert.strictEqual(answer.error.key, "k-1")
    assert.lengthOf(data.entries, 1)
    lost = false
    const again = await clerk.office.register(office, { key: "k-1" })
    assert(again.ok)
    assert.strictEqual(again.receipt.seq, 1)
    assert.lengthOf(data.entries, 1)
  })

  it("that can't be opened rejects, and what was opened before is closed", async () => {
    const closed: Array<string> = []
    const store = Effect.acquireRelease(Effect.void, () =>
      Effect.sync(() => void closed.push("closed"))
    ).pipe(Effect.andThen(Effect.fail(new StoreUnavailable({ operation: "open", reason: "EACCES" }))))
    assert.instanceOf(await rejection(open({ store })), StoreUnavailable)
    assert.deepStrictEqual(closed, ["closed"])
  })

  it("that has a defect rejects with it", async () => {
    const { clerk } = await open({ store: storeWith({ read: () => Promise.resolve(undefined as never) }) })
    assert.instanceOf(await rejection(clerk.office.register(office)), TypeError)
  })

  it("is closed after what is under way; nothing is asked afterwards", async () => {
    let goOn = (): void => undefined
    const gate = new Promise<void>((resolve) => (goOn = resolve))
    const store = Effect.map(memoryStore(memoryData(digest, "chizhou")), (memory) => {
      const working = toPromises(memory)
      return fromPromises({ ...working, commit: (asked) => gate.then(() => working.commit(asked)) })
    })
    const { jiceng, clerk } = await open({ store })
    const underWay = clerk.office.register(office)
    const closing = jiceng.close()
    goOn()
    assert.isTrue((await underWay).ok)
    await closing
    const error = await rejection(clerk.assess({ kind: "all" }))
    assert(error instanceof StoreUnavailable)
    assert.deepStrictEqual([error.operation, error.reason], ["assess", "closed"])
    await jiceng.close()
  })

  it("may be one that is open already; time and services are those of Node.js", async () => {
    const store = fromPromises(
      toPromises(await Effect.runPromise(Effect.provideService(opened, Digest, digest)))
    )
    const jiceng = await createJiceng({ store, ...nodeServices("a key") })
    const answer = await jiceng.as(actors.city).office.register(office)
    assert(answer.ok)
    assert.isTrue(Math.abs(Date.parse(answer.receipt.recordedAt) - Date.now()) < 60_000)
    assert.strictEqual(jiceng.rulebook.id, "chisitong-2020-2")
    await jiceng.close()
    assert.lengthOf(await toPromises(store).changes(0, 10), 1)
  })
})
