import { type Commit, type CommitReceipt, OutcomeUnknown } from "@jiceng/core"
import { Effect } from "effect"
import type { Store } from "./Trial.ts"

/** What becomes of one commit on its way: nothing, lost before it was done, or lost after. */
export type Fate = "kept" | "lostBefore" | "lostAfter"

/** A store whose commits meet the given fates in turn; once they run out, all goes well. */
export const faulty = (store: Store, fates: Iterable<Fate>): Store => {
  const coming = [...fates]
  return {
    ...store,
    commit: (commit) =>
      Effect.suspend(() => {
        const unknown = new OutcomeUnknown({ key: commit.key })
        const fate = coming.shift() ?? "kept"
        if (fate === "lostBefore") return Effect.fail(unknown)
        const done = store.commit(commit)
        return fate === "lostAfter" ? Effect.andThen(done, Effect.fail(unknown)) : done
      })
  }
}

/** A store that does its first commit and loses the acknowledgement. */
export const lostAcknowledgement = (store: Store): Store => faulty(store, ["lostAfter"])

/** A store whose first commit never arrives, which its caller can't tell from a lost acknowledgement. */
export const lostRequest = (store: Store): Store => faulty(store, ["lostBefore"])

/** Sends a commit until its outcome is known, as an executor does. */
export const sendUntilKnown = (
  store: Store,
  commit: Commit
): Effect.Effect<CommitReceipt, Effect.Error<ReturnType<Store["commit"]>>> =>
  Effect.catchTag(store.commit(commit), "OutcomeUnknown", () => sendUntilKnown(store, commit))
