import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** The store could not be asked at all: closed, unreachable, out of time. Nothing was written. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  operation: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Records that were read or replaced have moved on since. `stale` names every one. */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  stale: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** A unique key is held by somebody else. */
export class ClaimTaken extends Schema.TaggedError<ClaimTaken>()("ClaimTaken", {
  claim: Schema.String,
  holder: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** A release named a holder that doesn't hold the claim: a defect of the writer. */
export class ClaimNotHeld extends Schema.TaggedError<ClaimNotHeld>()("ClaimNotHeld", {
  claim: Schema.String,
  holder: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The same key came back with another input. */
export class KeyReused extends Schema.TaggedError<KeyReused>()("KeyReused", { key: Schema.String }) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The acknowledgement was lost: the commit may or may not have happened. The same key sent again tells. */
export class OutcomeUnknown extends Schema.TaggedError<OutcomeUnknown>()("OutcomeUnknown", {
  key: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The clock runs more than five minutes ahead; one such commit would date every later entry. */
export class ClockAhead extends Schema.TaggedError<ClockAhead>()("ClockAhead", {
  clock: Schema.String,
  limit: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The commit is larger than the manifest allows. */
export class CommitTooLarge extends Schema.TaggedError<CommitTooLarge>()("CommitTooLarge", {
  limit: Schema.String,
  allowed: Schema.Finite,
  found: Schema.Finite
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The commit contradicts itself: a defect of the writer, and nothing was written. */
export class MalformedCommit extends Schema.TaggedError<MalformedCommit>()("MalformedCommit", {
  flaw: Schema.Literals(["writesTwice", "redactsUnwritten", "resultNotJson"])
}) {}

/** Everything that a commit can answer with besides its receipt. */
export type CommitError =
  | StoreUnavailable
  | Conflict
  | ClaimTaken
  | ClaimNotHeld
  | KeyReused
  | OutcomeUnknown
  | ClockAhead
  | CommitTooLarge
  | MalformedCommit
