import { Schema } from "effect"

/** The store could not be asked at all: closed, unreachable, out of time. Nothing was written. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  operation: Schema.String,
  reason: Schema.String
}) {}

/** Records that were read or replaced have moved on since. `stale` names every one. */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  stale: Schema.Array(Schema.String)
}) {}

/** A unique key is held by somebody else. */
export class ClaimTaken extends Schema.TaggedError<ClaimTaken>()("ClaimTaken", {
  claim: Schema.String,
  holder: Schema.String
}) {}

/** A release named a holder that doesn't hold the claim: a defect of the writer. */
export class ClaimNotHeld extends Schema.TaggedError<ClaimNotHeld>()("ClaimNotHeld", {
  claim: Schema.String,
  holder: Schema.String
}) {}

/** The same key came back with another input. */
export class KeyReused extends Schema.TaggedError<KeyReused>()("KeyReused", { key: Schema.String }) {}

/** The acknowledgement was lost: the commit may or may not have happened. The same key sent again tells. */
export class OutcomeUnknown extends Schema.TaggedError<OutcomeUnknown>()("OutcomeUnknown", {
  key: Schema.String
}) {}

/** The clock runs more than five minutes ahead; one such commit would date every later entry. */
export class ClockAhead extends Schema.TaggedError<ClockAhead>()("ClockAhead", {
  clock: Schema.String,
  limit: Schema.String
}) {}

/** The commit is larger than the manifest allows. */
export class CommitTooLarge extends Schema.TaggedError<CommitTooLarge>()("CommitTooLarge", {
  limit: Schema.String,
  allowed: Schema.Finite,
  found: Schema.Finite
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
