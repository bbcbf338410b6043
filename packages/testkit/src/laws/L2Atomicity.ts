import type { Commit, Ref } from "@jiceng/core"
import { Effect } from "effect"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { note, slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing, pictureOf } from "../Picture.ts"
import { refused, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"

const seat = (name: string, holder: Ref) => ({ key: `seat/${name}`, holder })

/** Two notes, of which the first was written twice, and a slot that holds seat/1. */
const furnished = Effect.fnUntraced(function* (store: Store) {
  const writes = [writeNote("a", "one"), writeNote("b", "one"), write(slot, "s", { seat: "1" })]
  yield* store.commit(commitOf("furnish", { writes, take: [seat("1", "slot/s")] }))
  yield* store.commit(commitOf("again", { writes: [writeNote("a", "two", 1)] }))
})

/** Demands that the commit is refused so, that nothing of it can be seen, and that its key is still free. */
const refusedWhole = Effect.fnUntraced(function* (
  store: Store,
  commit: Commit,
  tag: "Conflict" | "ClaimTaken" | "ClaimNotHeld" | "CommitTooLarge" | "MalformedCommit"
) {
  const { writes, claims } = commit
  const sights = {
    refs: writes.slice(0, 20).map(({ ref }) => ref),
    claims: [...claims.take, ...claims.release].map(({ key }) => key),
    keys: [commit.key]
  }
  const refusal = yield* leavesNothing(store, sights, refused("the commit", store.commit(commit), tag))
  const next = (yield* store.read({ refs: [] })).head.seq + 1
  const other = commitOf(commit.key, { input: "the key is free", writes: [writeNote("later", "fine")] })
  yield* same("the place of the next commit under this key", (yield* store.commit(other)).seq, next)
  return refusal
})

/** Writes that are fine by themselves, on both sides of the one that isn't. */
const around = (...middle: Commit["writes"]): Commit["writes"] => [
  writeNote("new-1", "one"),
  writeNote("b", "two", 1),
  ...middle,
  writeNote("new-2", "one")
]

const factsAre = Effect.fnUntraced(function* (refusal: object, facts: Readonly<Record<string, unknown>>) {
  for (const [name, required] of Object.entries(facts)) {
    yield* same(`the refusal's ${name}`, (refusal as Record<string, unknown>)[name], required)
  }
})

const refusing = (
  id: `L2.${string}`,
  title: Law["title"],
  commit: Commit,
  tag: "Conflict" | "ClaimTaken" | "ClaimNotHeld" | "MalformedCommit",
  facts: Readonly<Record<string, unknown>>
): Law =>
  law(
    id,
    title,
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* furnished(store)
      yield* factsAre(yield* refusedWhole(store, commit, tag), facts)
    })
  )

/** L2: a commit happens whole or not at all. */
export const atomicity: ReadonlyArray<Law> = [
  law(
    "L2.accepted-commit-appears-whole",
    { zh: "成功的提交整体出现", en: "an accepted commit appears whole" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* furnished(store)
      const take = [seat("2", "note/new-1")]
      const release = [seat("1", "slot/s")]
      const writes = around(write(slot, "s", {}, 1))
      const receipt = yield* store.commit(
        commitOf("whole", { writes, take, release, guards: { "note/a": 2 } })
      )
      const sights = { claims: ["seat/1", "seat/2"], keys: ["whole"] }
      const { head, records, claims, journal, commits } = yield* pictureOf(store, sights)
      yield* same("the head", head.digest, receipt.digest)
      yield* same("the entry", journal.at(-1)?.digest, receipt.digest)
      yield* same("the claims", claims, take)
      yield* same("the commit under its key", commits, [receipt])
      const versions = Object.fromEntries(records.map(({ ref, version }) => [ref, version]))
      yield* same("the versions", versions, {
        "note/a": 2,
        "note/b": 2,
        "note/new-1": 1,
        "note/new-2": 1,
        "slot/s": 2
      })
    })
  ),
  refusing(
    "L2.stale-write-leaves-nothing",
    { zh: "有一项写入版本过时，整个提交不留痕迹", en: "one stale write: nothing of the commit is left" },
    commitOf("stale", { writes: around(writeNote("a", "three", 1)), take: [seat("2", "note/new-1")] }),
    "Conflict",
    { stale: ["note/a"] }
  ),
  refusing(
    "L2.creating-what-exists-leaves-nothing",
    { zh: "新建已有记录，整个提交不留痕迹", en: "creating what exists: nothing of the commit is left" },
    commitOf("create", { writes: around(writeNote("a", "three", 0)) }),
    "Conflict",
    { stale: ["note/a"] }
  ),
  refusing(
    "L2.replacing-what-is-absent-leaves-nothing",
    {
      zh: "改写不存在的记录，整个提交不留痕迹",
      en: "replacing what is absent: nothing of the commit is left"
    },
    commitOf("replace", { writes: around(writeNote("c", "two", 1)) }),
    "Conflict",
    { stale: ["note/c"] }
  ),
  refusing(
    "L2.guard-conflict-leaves-nothing",
    {
      zh: "所依据的记录已变，整个提交不留痕迹",
      en: "a guarded record moved on: nothing of the commit is left"
    },
    commitOf("guard", {
      writes: around(),
      guards: { "slot/s": 1, "note/a": 1 },
      take: [seat("2", "note/new-1")]
    }),
    "Conflict",
    { stale: ["note/a"] }
  ),
  refusing(
    "L2.guard-on-absence-leaves-nothing",
    {
      zh: "所依据的“不存在”已不成立，整个提交不留痕迹",
      en: "a record guarded as absent exists: nothing of the commit is left"
    },
    commitOf("absent", { writes: around(), guards: { "note/a": 0 } }),
    "Conflict",
    { stale: ["note/a"] }
  ),
  refusing(
    "L2.guard-on-presence-leaves-nothing",
    {
      zh: "所依据的记录不存在，整个提交不留痕迹",
      en: "a guarded record is absent: nothing of the commit is left"
    },
    commitOf("present", { writes: around(), guards: { "note/c": 1 } }),
    "Conflict",
    { stale: ["note/c"] }
  ),
  refusing(
    "L2.taken-claim-leaves-nothing",
    { zh: "独占键已被占用，整个提交不留痕迹", en: "a claim is taken: nothing of the commit is left" },
    commitOf("taken", { writes: around(), take: [seat("2", "note/new-1"), seat("1", "note/new-2")] }),
    "ClaimTaken",
    { claim: "seat/1", holder: "slot/s" }
  ),
  refusing(
    "L2.release-of-a-free-claim-leaves-nothing",
    {
      zh: "释放无人持有的独占键，整个提交不留痕迹",
      en: "releasing a claim that nobody holds: nothing of the commit is left"
    },
    commitOf("free", {
      writes: around(write(slot, "s", {}, 1)),
      release: [seat("1", "slot/s"), seat("3", "slot/s")]
    }),
    "ClaimNotHeld",
    { claim: "seat/3", holder: "slot/s" }
  ),
  refusing(
    "L2.release-by-another-leaves-nothing",
    {
      zh: "非持有人释放独占键，整个提交不留痕迹",
      en: "releasing what another holds: nothing of the commit is left"
    },
    commitOf("another", { writes: around(), release: [seat("1", "note/b")] }),
    "ClaimNotHeld",
    { claim: "seat/1", holder: "note/b" }
  ),
  refusing(
    "L2.writing-a-record-twice-leaves-nothing",
    {
      zh: "同一提交两次写入同一记录，整个提交不留痕迹",
      en: "one record written twice in a commit: nothing of it is left"
    },
    commitOf("twice", { writes: around(writeNote("b", "three", 2)) }),
    "MalformedCommit",
    { flaw: "writesTwice" }
  ),
  refusing(
    "L2.redacting-what-is-not-written-leaves-nothing",
    {
      zh: "删除未写入记录的旧内容，整个提交不留痕迹",
      en: "redacting a record that the commit doesn't write: nothing of it is left"
    },
    { ...commitOf("unwritten", { writes: [writeNote("new-1", "one")] }), redact: [note.ref("a")] },
    "MalformedCommit",
    { flaw: "redactsUnwritten" }
  ),
  law(
    "L2.too-many-writes-leave-nothing",
    {
      zh: "写入项数超限，整个提交不留痕迹",
      en: "more writes than the manifest allows: nothing of the commit is left"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* furnished(store)
      const allowed = store.manifest.limits.writes
      const one = write(note, "n", {})
      const writes = Array.from({ length: allowed + 1 }, (_, place) => ({
        ...one,
        ref: note.ref(`n-${place}`)
      }))
      const refusal = yield* refusedWhole(store, commitOf("many", { writes }), "CommitTooLarge")
      yield* factsAre(refusal, { limit: "writes", allowed, found: allowed + 1 })
    })
  )
]
