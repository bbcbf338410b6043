import { Effect, Fiber } from "effect"
import fc from "fast-check"
import { commitOf, write, writeNote } from "../CommitOf.ts"
import { type Fate, faulty, lostAcknowledgement, lostRequest, sendUntilKnown } from "../Faults.ts"
import { journalOf, verified } from "../Journal.ts"
import { counter, slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing } from "../Picture.ts"
import { forAll } from "../Property.ts"
import { race } from "../Race.ts"
import { holds, refused, same } from "../Requirement.ts"
import { bothWays, deal } from "./BothWays.ts"

const enters = commitOf("enter", {
  writes: [write(slot, "s", { seat: "1" }), writeNote("a", "one")],
  take: [{ key: "seat/1", holder: "slot/s" }]
})

const faults: ReadonlyArray<Law> = [
  law(
    "L5.lost-acknowledgement-is-resolved-by-the-key",
    {
      zh: "提交后失去确认，同键重发得首次回执，只生效一次",
      en: "acknowledgement lost after the commit: the same key gets the first receipt, one effect"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const unknown = yield* refused(
        "the commit",
        lostAcknowledgement(store).commit(enters),
        "OutcomeUnknown"
      )
      yield* same("the key in doubt", unknown.key, "enter")
      const { commit } = yield* store.read({ refs: [], commit: "enter" })
      const receipt = yield* leavesNothing(
        store,
        { claims: ["seat/1"], keys: ["enter"] },
        store.commit(enters)
      )
      yield* same("the receipt read by key", commit, receipt)
      yield* same(
        "entries",
        (yield* journalOf(store)).map(({ digest }) => digest),
        [receipt.digest]
      )
    })
  ),
  law(
    "L5.lost-request-is-resolved-by-the-key",
    {
      zh: "提交前即失败，同键重发照常生效，只生效一次",
      en: "lost before the commit: the same key does it, one effect"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* refused("the commit", lostRequest(store).commit(enters), "OutcomeUnknown")
      yield* same(
        "the commit under its key",
        (yield* store.read({ refs: [], commit: "enter" })).commit,
        undefined
      )
      const receipt = yield* store.commit(enters)
      yield* same(
        "entries",
        (yield* journalOf(store)).map(({ digest }) => digest),
        [receipt.digest]
      )
    })
  ),
  law(
    "L5.resolved-after-others-moved-on",
    {
      zh: "失去确认期间他人已改写，重发仍得首次回执，不覆盖他人",
      en: "others wrote while the outcome was unknown: the first receipt, and their writes stay"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* refused("the commit", lostAcknowledgement(store).commit(enters), "OutcomeUnknown")
      const release = [{ key: "seat/1", holder: "slot/s" as const }]
      const writes = [write(slot, "s", {}, 1), writeNote("a", "two", 1)]
      yield* store.commit(commitOf("others", { writes, release }))
      const receipt = yield* leavesNothing(store, { claims: ["seat/1"] }, store.commit(enters))
      yield* same("the receipt's place", receipt.seq, 1)
    })
  ),
  law(
    "L5.another-input-can-not-slip-in",
    { zh: "结果不明的键不得换输入", en: "a key whose outcome is unknown takes no other input" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* refused("the commit", lostAcknowledgement(store).commit(enters), "OutcomeUnknown")
      const other = commitOf("enter", { input: "other", writes: [writeNote("b", "one")] })
      yield* leavesNothing(
        store,
        { refs: ["note/b"] },
        refused("the commit", store.commit(other), "KeyReused")
      )
    })
  ),
  law(
    "L5.any-faults-one-effect-each",
    {
      zh: "任意失联次序下，每条命令恰好生效一次",
      en: "whatever is lost and when, every command takes effect exactly once"
    },
    ({ open, digest }) =>
      forAll(
        fc.array(fc.constantFrom<Fate>("kept", "lostBefore", "lostAfter"), { maxLength: 20 }),
        Effect.fnUntraced(function* (fates, tenant) {
          const store = yield* open(tenant)
          const unreliable = faulty(store, fates)
          const commands = 6
          for (let version = 0; version < commands; version++) {
            const writes = [write(counter, "c", { fen: BigInt(version + 1) }, version)]
            const { seq } = yield* sendUntilKnown(unreliable, commitOf(`add-${version}`, { writes }))
            yield* same("the receipt's place", seq, version + 1)
          }
          yield* same("entries", (yield* verified({ digest, tenant }, store)).seq, commands)
          const { records } = yield* store.read({ refs: ["counter/c"] })
          yield* same("the sum", records[0]?.body, counter.encode({ fen: BigInt(commands) }))
        })
      )
  )
]

const overlapping: ReadonlyArray<Law> = [
  ...bothWays(
    "L5.sent-again-while-on-its-way",
    { zh: "前一次尚在途中即重发，只生效一次", en: "sent again while still on its way: one effect" },
    Effect.fnUntraced(function* (stores) {
      for (let version = 0; version < 10; version++) {
        const commit = commitOf(`k-${version}`, { writes: [writeNote("a", `${version}`, version)] })
        const senders = (["lostAfter", "lostBefore", "lostAfter", "kept"] as const).map((fate, place) =>
          sendUntilKnown(faulty(deal(stores, place), [fate]), commit)
        )
        const { winners, losers } = yield* race(senders)
        yield* same("senders who failed", losers, [])
        for (const receipt of winners) yield* same("the receipt", receipt, winners[0])
        yield* same("entries", (yield* journalOf(deal(stores, 1))).length, version + 1)
      }
    })
  ),
  ...bothWays(
    "L5.interrupted-commit-is-whole-or-absent",
    {
      zh: "提交中途被中断，或整体生效或全无，同键重发即明",
      en: "an interrupted commit happened whole or not at all, and the same key tells"
    },
    Effect.fnUntraced(function* (stores, trial) {
      for (let pause = 0; pause < 12; pause++) {
        const take = [{ key: `seat/${pause}`, holder: `note/n-${pause}` as const }]
        const writes = [writeNote("a", `${pause}`, pause), writeNote(`n-${pause}`, "one")]
        const commit = commitOf(`k-${pause}`, { writes, take })
        const fiber = yield* Effect.forkChild(deal(stores, 0).commit(commit))
        for (let turn = 0; turn < pause; turn++) yield* Effect.yieldNow
        yield* Fiber.interrupt(fiber)
        const refs = writes.map(({ ref }) => ref)
        const seen = yield* deal(stores, 1).read({ refs, claims: [`seat/${pause}`], commit: commit.key })
        const parts = [
          seen.head.seq > pause,
          seen.commit !== undefined,
          seen.claims.length === 1,
          seen.records.length === 2,
          seen.records.some(({ version }) => version === pause + 1)
        ]
        yield* holds("all or nothing is there", new Set(parts).size === 1, parts, "all of it or nothing")
        const receipt = yield* deal(stores, 1).commit(commit)
        yield* same("the receipt's place", receipt.seq, pause + 1)
        if (seen.commit !== undefined) yield* same("the receipt", receipt, seen.commit)
      }
      yield* verified(trial, deal(stores, 0))
    })
  )
]

/** L5: a lost answer is reported as unknown, the same key resolves it, and there is one effect. */
export const unknownOutcome: ReadonlyArray<Law> = [...faults, ...overlapping]
