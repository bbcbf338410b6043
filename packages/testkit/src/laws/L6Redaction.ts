import { Effect } from "effect"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { fold, journalOf, verified } from "../Journal.ts"
import { note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing } from "../Picture.ts"
import { refused, same } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { idsOf, walk } from "../Walk.ts"

const secret = "应当遗忘的姓名"

/** Two notes of which the first held the secret in two versions, then the commit that makes it forgotten. */
const redacted = Effect.fnUntraced(function* (store: Store) {
  yield* store.commit(
    commitOf("one", { writes: [write(note, "a", { title: secret, owner: secret }), writeNote("b", "one")] })
  )
  yield* store.commit(
    commitOf("two", { writes: [writeNote("b", "two", 1), write(note, "a", { title: secret }, 1)] })
  )
  const writes = [write(note, "a", { title: "已删除" }, 2)]
  return yield* store.commit(commitOf("forget", { writes, redact: ["note/a"] }))
})

/** The part of L6 that is about forgetting: L13 asks the rest. */
export const redaction: ReadonlyArray<Law> = [
  law(
    "L6.redacted-bodies-are-null",
    {
      zh: "遗忘之后，旧版正文与盐为空，新版与他人记录不受影响",
      en: "after redaction old bodies and salts are null; the new version and other records stay"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* redacted(store)
      const images = (yield* journalOf(store)).flatMap((entry) => entry.images)
      const told = images.map(({ ref, version, body, salt }) => [ref, version, body !== null, salt !== null])
      const required = [
        ["a", 1, false],
        ["b", 1, true],
        ["b", 2, true],
        ["a", 2, false],
        ["a", 3, true]
      ] as const
      yield* same(
        "images with body and salt",
        told,
        required.map(([id, version, kept]) => [note.ref(id), version, kept, kept])
      )
    })
  ),
  law(
    "L6.redaction-keeps-the-chain",
    {
      zh: "遗忘之后，链可验证，条目数与摘要不变",
      en: "after redaction the chain verifies, and entries keep their text and digest"
    },
    Effect.fnUntraced(function* (trial) {
      const store = yield* trial.open()
      const { seq } = yield* redacted(store)
      const before = (yield* journalOf(store)).map(({ text, digest }) => ({ text, digest }))
      yield* same("the head", (yield* verified(trial, store)).seq, seq)
      const writes = [write(note, "a", { title: "再次删除" }, 3)]
      yield* store.commit(commitOf("forget again", { writes, redact: ["note/a"] }))
      yield* verified(trial, store)
      const after = (yield* journalOf(store)).map(({ text, digest }) => ({ text, digest }))
      yield* same("the earlier entries", after.slice(0, -1), before)
    })
  ),
  law(
    "L6.redaction-keeps-the-present",
    {
      zh: "遗忘之后，现行记录可读可查，由日志重建亦同",
      en: "after redaction the present record is read, found and folded"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* redacted(store)
      const body = note.encode({ title: "已删除" })
      const { records } = yield* store.read({ refs: ["note/a"] })
      yield* same("the record", records, [{ ref: "note/a", version: 3, bodyVersion: 1, body }])
      yield* same("its fold", fold(yield* journalOf(store)).get("note/a"), records[0])
      for (const [field, value] of [
        ["title", secret],
        ["owner", secret]
      ] as const) {
        const rows = yield* walk(store, { kind: "note", equals: { field, value } }, 5)
        yield* same(`found by the old ${field}`, idsOf(rows), [])
      }
    })
  ),
  law(
    "L6.refused-redaction-forgets-nothing",
    { zh: "遗忘被拒时，什么都不丢", en: "a redaction that is refused forgets nothing" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("one", { writes: [write(note, "a", { title: secret })] }))
      yield* store.commit(commitOf("two", { writes: [write(note, "a", { title: secret }, 1)] }))
      const stale = commitOf("forget", { writes: [writeNote("a", "已删除", 1)], redact: ["note/a"] })
      yield* leavesNothing(store, {}, refused("the commit", store.commit(stale), "Conflict"))
    })
  )
]
