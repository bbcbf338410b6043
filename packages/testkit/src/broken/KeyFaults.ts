import { Effect } from "effect"
import { KeyReused, type MemoryData, memoryStore } from "@jiceng/core"
import { broken, brokenCommit, type BrokenStore, type Inside } from "./BrokenStore.ts"
import { forced } from "./Tampering.ts"

/** What was written under each key, for stores that compare the wrong thing. */
const written = new WeakMap<MemoryData, Map<string, string>>()

const writtenIn = ({ data }: Inside): Map<string, string> => {
  const texts = written.get(data) ?? new Map<string, string>()
  written.set(data, texts)
  return texts
}

/** Faults of keys: which commit is the same one, and for how long that is known. */
export const keyFaults: ReadonlyArray<BrokenStore> = [
  brokenCommit(
    "forgets-keys",
    "keys are not kept at all",
    [
      "L4.sent-again-at-once",
      "L5.lost-acknowledgement-is-resolved-by-the-key",
      "L5.any-faults-one-effect-each"
    ],
    (commit, store, { data }) => {
      data.commits.clear()
      return store.commit(commit)
    }
  ),
  brokenCommit(
    "commits-again-on-resend",
    "a known key is committed a second time",
    [
      "L4.sent-again-at-once",
      "L5.lost-acknowledgement-is-resolved-by-the-key",
      "L5.any-faults-one-effect-each",
      "L5.sent-again-while-on-its-way-on-one-store"
    ],
    (commit, _, { data }) =>
      data.commits.has(commit.key)
        ? forced(data, commit, { versions: true, guards: true, claims: true, key: true })
        : commit
  ),
  brokenCommit(
    "commits-everything-twice",
    "a driver sends every commit twice, the second time under a key of its own",
    ["L5.lost-request-is-resolved-by-the-key", "L6.seq-counts-from-one"],
    (commit, store, { data }) =>
      Effect.gen(function* () {
        const known = data.commits.has(commit.key)
        const receipt = yield* store.commit(commit)
        if (known) return receipt
        const claims = { take: [], release: [] }
        const again = forced(
          data,
          { ...commit, claims, key: `${commit.key} again` },
          { versions: true, guards: true }
        )
        return yield* Effect.as(store.commit(again), receipt)
      })
  ),
  brokenCommit(
    "keeps-the-last-key-only",
    "only the latest commit's key is kept",
    ["L4.sent-again-after-later-commits", "L5.resolved-after-others-moved-on"],
    (commit, store, { data }) => {
      for (const key of [...data.commits.keys()].slice(0, -1)) data.commits.delete(key)
      return store.commit(commit)
    }
  ),
  {
    name: "keeps-keys-in-memory",
    fault: "a store that is opened knows no key yet",
    killedBy: ["L4.sent-again-after-opening-again"],
    open: ({ data }) => {
      data.commits.clear()
      return memoryStore(data)
    }
  },
  brokenCommit(
    "compares-what-is-written",
    "the same key with another decision counts as another input",
    ["L4.decided-anew-under-the-same-key"],
    (commit, store, inside) => {
      const texts = writtenIn(inside)
      const text = JSON.stringify(commit.writes)
      if ((texts.get(commit.key) ?? text) !== text) return Effect.fail(new KeyReused({ key: commit.key }))
      return Effect.tap(store.commit(commit), () => Effect.sync(() => texts.set(commit.key, text)))
    }
  ),
  brokenCommit(
    "any-input-will-do",
    "a known key answers whatever the input",
    ["L4.other-input-is-refused", "L5.another-input-can-not-slip-in", "L4.one-key-two-inputs-across-stores"],
    (commit, store, { data }) => {
      const known = data.commits.get(commit.key)
      return known === undefined ? commit : store.commit({ ...commit, inputHash: known.inputHash })
    }
  ),
  brokenCommit(
    "takes-the-input-for-the-key",
    "the same input under another key counts as sent again",
    ["L4.other-key-is-another-effect"],
    (commit, _, { data }) => {
      const known = [...data.commits].find(([, receipt]) => receipt.inputHash === commit.inputHash)
      return known === undefined ? commit : { ...commit, key: known[0] }
    }
  ),
  broken(
    "reads-no-keys",
    "a read by key finds nothing",
    ["L4.a-read-finds-the-receipt", "L0.reopen-sees-everything"],
    (store) => ({
      read: ({ refs, claims }) => store.read({ refs, ...(claims && { claims }) })
    })
  )
]
