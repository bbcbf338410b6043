import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { digest } from "../Cast.test.fixture.ts"
import { Digest } from "../journal/Digest.ts"
import { memoryData, memoryStore } from "../journal/MemoryStore.ts"
import type { Commit, RecordStore } from "../journal/RecordStore.ts"
import * as errors from "../journal/StoreErrors.ts"
import { fromPromises, type PromiseStore, toPromises } from "./index.ts"

type Store = RecordStore["Service"]

const commit: Commit = {
  key: "guichi/k-1",
  inputHash: "",
  writes: [],
  guards: [],
  claims: { take: [], release: [] },
  entry: { clock: "2026-06-30T09:00:00.000+08:00", actor: "guichi", command: "none", result: "{}" }
}

const memory = Effect.provideService(memoryStore(memoryData(digest, "chizhou")), Digest, digest)

const factsOf = (error: errors.CommitError): object => Object.fromEntries(Object.entries(error))

/** Every operation of a store, with its own error told apart from a success and from a defect. */
const operations = {
  read: (store: Store) => store.read({ refs: [] }),
  find: (store: Store) => store.find({ kind: "office" }, { limit: 1 }),
  changes: (store: Store) => store.changes(0, 1),
  commit: (store: Store) => store.commit(commit)
} as const satisfies Record<string, (store: Store) => Effect.Effect<unknown, errors.CommitError>>

type Operation = keyof typeof operations
const questions = ["read", "find", "changes"] as const

/** The error of each operation of a store that throws `thrown` from everything. */
const errorsOf = (thrown: unknown, when: "awaited" | "at once" = "awaited") => {
  const fail = (): Promise<never> => {
    if (when === "at once") throw thrown
    return Promise.reject(thrown)
  }
  const store = fromPromises({
    manifest: {} as PromiseStore["manifest"],
    read: fail,
    find: fail,
    changes: fail,
    commit: fail
  })
  return Effect.all(
    Object.fromEntries(
      (Object.keys(operations) as ReadonlyArray<Operation>).map((name) => [
        name,
        Effect.flip(operations[name](store) as Effect.Effect<unknown, errors.CommitError>)
      ])
    )
  ) as Effect.Effect<Record<Operation, errors.CommitError>>
}

const typedErrors = [
  new errors.StoreUnavailable({ operation: "commit", reason: "SQLITE_BUSY" }),
  new errors.Conflict({ stale: ["office/of_1"] }),
  new errors.ClaimTaken({ claim: "office.name:a", holder: "office/of_1" }),
  new errors.ClaimNotHeld({ claim: "office.name:a", holder: "office/of_1" }),
  new errors.KeyReused({ key: "k" }),
  new errors.OutcomeUnknown({ key: "k" }),
  new errors.ClockAhead({ clock: "2026-06-30T09:06:00.000+08:00", limit: "2026-06-30T09:05:00.000+08:00" }),
  new errors.CommitTooLarge({ limit: "writes", allowed: 1, found: 2 }),
  new errors.MalformedCommit({ flaw: "writesTwice" })
] as const satisfies ReadonlyArray<errors.CommitError>

describe("a typed error of the port", () => {
  it.effect.each(typedErrors.map((error) => [error._tag, error] as const))(
    "%s passes through commit: the class as it is, plain data as the class",
    ([, error]) =>
      Effect.gen(function* () {
        assert.strictEqual((yield* errorsOf(error)).commit, error)
        for (const plain of [
          factsOf(error),
          { ...factsOf(error), more: 1 },
          Object.assign(new Error("x"), error)
        ]) {
          const { commit: told } = yield* errorsOf(plain)
          assert.strictEqual(told.constructor, error.constructor)
          assert.deepStrictEqual(factsOf(told), factsOf(error))
        }
      })
  )

  it.effect("StoreUnavailable passes through every question, any other doesn't", () =>
    Effect.gen(function* () {
      for (const error of typedErrors) {
        const told = yield* errorsOf(error)
        for (const name of questions) {
          if (error._tag === "StoreUnavailable") assert.strictEqual(told[name], error)
          else assert.deepInclude(told[name], { _tag: "StoreUnavailable", operation: name })
        }
      }
    })
  )
})

describe("anything else that is thrown", () => {
  it.effect.each([
    ["an error with a code", Object.assign(new Error("user zhang"), { code: "ECONNRESET" }), "ECONNRESET"],
    ["an error", new RangeError("no row of zhang"), "RangeError"],
    ["an error whose code is a sentence", Object.assign(new Error("x"), { code: "no zhang here" }), "Error"],
    ["text", "zhang is missing", "unknown"],
    ["nothing", undefined, "unknown"],
    ["null", null, "unknown"],
    ["a tag without its facts", { _tag: "Conflict" }, "unknown"],
    ["a tag with other facts", { _tag: "Conflict", stale: "office/of_1" }, "unknown"],
    ["a tag that isn't the port's", { _tag: "FutureDay", path: "$.on" }, "unknown"]
  ] as const)("%s: a question is unavailable, the outcome of a commit unknown", ([, thrown, reason]) =>
    Effect.gen(function* () {
      for (const when of ["awaited", "at once"] as const) {
        const told = yield* errorsOf(thrown, when)
        for (const name of questions) {
          assert.deepStrictEqual(factsOf(told[name]), { _tag: "StoreUnavailable", operation: name, reason })
        }
        assert.deepStrictEqual(factsOf(told.commit), { _tag: "OutcomeUnknown", key: commit.key })
      }
    })
  )
})

describe("a store of async functions", () => {
  it.effect("answers what it is asked with, and to whom it belongs", () =>
    Effect.gen(function* () {
      /** Reads through `this`, as a class does. */
      class County implements PromiseStore {
        readonly #store: PromiseStore
        readonly manifest: PromiseStore["manifest"]
        constructor(store: PromiseStore) {
          this.#store = store
          this.manifest = store.manifest
        }
        read(...asked: Parameters<PromiseStore["read"]>) {
          return this.#store.read(...asked)
        }
        find(...asked: Parameters<PromiseStore["find"]>) {
          return this.#store.find(...asked)
        }
        commit(...asked: Parameters<PromiseStore["commit"]>) {
          return this.#store.commit(...asked)
        }
        changes(...asked: Parameters<PromiseStore["changes"]>) {
          return this.#store.changes(...asked)
        }
      }
      const plain = yield* memory
      const store = fromPromises(new County(toPromises(plain)))
      assert.strictEqual(store.manifest, plain.manifest)
      const receipt = yield* store.commit(commit)
      assert.strictEqual(receipt.seq, 1)
      assert.lengthOf(yield* store.changes(0, 10), 1)
      assert.deepStrictEqual(yield* store.read({ refs: [], commit: commit.key }), {
        head: { seq: 1, digest: receipt.digest, recordedAt: receipt.recordedAt },
        records: [],
        claims: [],
        commit: receipt
      })
      assert.deepStrictEqual(yield* store.find({ kind: "office" }, { limit: 1 }), { items: [] })
    })
  )

  it("made from a store throws its typed errors", async () => {
    const closed = toPromises(await Effect.runPromise(Effect.scoped(memory)))
    const asked = [
      closed.read({ refs: [] }),
      closed.find({ kind: "office" }, { limit: 1 }),
      closed.changes(0, 1),
      closed.commit(commit)
    ]
    for (const promise of asked) {
      const error: unknown = await promise.then(
        () => undefined,
        (thrown: unknown) => thrown
      )
      assert.instanceOf(error, errors.StoreUnavailable)
    }
  })
})
