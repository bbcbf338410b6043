import { Context, type Effect, type Redacted, Schema } from "effect"
import type { Actor } from "./Actor.ts"
import { messageOf } from "../words/Explain.ts"

/** The credential isn't one that this deployment knows. Says nothing of why: that would help a guesser. */
export class Unauthenticated extends Schema.TaggedError<Unauthenticated>()("Unauthenticated", {}) {
  override get message(): string {
    return messageOf(this)
  }
}

/**
 * The identity port: turns a credential into an actor. It tells who somebody is and which posts and jurisdiction
 * they have, and never decides what they may do.
 */
export class Identity extends Context.Service<
  Identity,
  { readonly actorOf: (credential: Redacted.Redacted) => Effect.Effect<Actor, Unauthenticated> }
>()("@jiceng/core/Identity") {}
