import { type Commit, instantFromMillis, seal } from "@jiceng/core"
import { Clock, Effect } from "effect"
import { broken, brokenCommit, type BrokenStore, type Inside } from "./BrokenStore.ts"
import { judged } from "./Tampering.ts"

const withClock = (commit: Commit, clock: string): Commit => ({
  ...commit,
  entry: { ...commit.entry, clock }
})

/** Sets the caller's clock back to the store's own, when it is this far ahead. */
const setsBack = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  isWrong: (aheadOfNow: boolean, aheadOfLimit: boolean) => boolean
): BrokenStore =>
  brokenCommit(name, fault, killedBy, (commit, store) =>
    Effect.gen(function* () {
      const millis = yield* Clock.currentTimeMillis
      const [now, limit] = [instantFromMillis(millis), instantFromMillis(millis + 300_000)]
      const { clock } = commit.entry
      return yield* store.commit(isWrong(clock > now, clock > limit) ? withClock(commit, now) : commit)
    })
  )

/** Faults of time and of forgetting: when an entry is said to be recorded, and what is left of old bodies. */
export const clockFaults: ReadonlyArray<BrokenStore> = [
  brokenCommit(
    "dates-by-the-caller",
    "an entry is dated by the caller's clock alone",
    ["L6.a-clock-behind-is-dated-by-the-head"],
    (commit, store, { data }) => {
      if (judged(data, commit)._tag === "Proceed") data.head = { ...data.head, recordedAt: "" }
      return store.commit(commit)
    }
  ),
  setsBack(
    "sets-the-clock-right",
    "a clock far ahead is set back without a word",
    ["L6.a-clock-ahead-is-refused"],
    (_, aheadOfLimit) => aheadOfLimit
  ),
  setsBack(
    "tolerates-no-clock",
    "a clock a little ahead is set back without a word",
    ["L6.a-clock-a-little-ahead-is-accepted"],
    (aheadOfNow, aheadOfLimit) => aheadOfNow && !aheadOfLimit
  ),
  brokenCommit("forgets-to-forget", "redaction is ignored", ["L6.redacted-bodies-are-null"], (commit) => ({
    ...commit,
    redact: []
  })),
  broken(
    "forgets-the-entry",
    "a redacted image is left out of its entry",
    ["L6.redaction-keeps-the-chain", "L6.redacted-bodies-are-null"],
    (store) => ({
      changes: (after, limit) =>
        Effect.map(store.changes(after, limit), (entries) =>
          entries.map((entry) => ({ ...entry, images: entry.images.filter(({ body }) => body !== null) }))
        )
    })
  ),
  brokenCommit(
    "forgets-the-present",
    "redaction forgets the version written with it too",
    ["L6.redaction-keeps-the-present"],
    (commit, store, { data }) =>
      Effect.tap(store.commit(commit), () => Effect.sync(() => forget(data.entries, commit)))
  ),
  brokenCommit(
    "forgets-before-it-commits",
    "bodies are forgotten before it is certain that the commit happens",
    ["L6.refused-redaction-forgets-nothing"],
    (commit, store, { data }) => {
      forget(data.entries, commit)
      return store.commit(commit)
    }
  ),
  brokenCommit(
    "reseals-after-forgetting",
    "an entry is sealed again when one of its bodies is forgotten",
    ["L6.redaction-keeps-the-chain"],
    (commit, store, { data, digest }) =>
      Effect.tap(store.commit(commit), () =>
        Effect.sync(() => {
          for (const [place, entry] of data.entries.entries()) {
            if (entry.images.every(({ body }) => body !== null)) continue
            const { text } = seal(digest, { ...entry, seq: entry.seq - 1 }, { ...commit, writes: [] })
            data.entries[place] = { ...entry, text, digest: digest.sha256(text) }
          }
        })
      )
  )
]

type Entries = Inside["data"]["entries"]

/** Forgets every stored version of what the commit redacts. */
const forget = (entries: Entries, { redact = [] }: Commit): void => {
  for (const [place, entry] of entries.entries()) {
    const images = entry.images.map((image) =>
      redact.includes(image.ref) ? { ...image, body: null, salt: null } : image
    )
    entries[place] = { ...entry, images }
  }
}
