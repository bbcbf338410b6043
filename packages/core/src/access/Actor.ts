import { Schema } from "effect"
import { DivisionCode } from "../kernel/DivisionCode.ts"

/** Which tier an actor speaks for: 市司法局, 县区司法局, 司法所, 基层法律服务所. */
export const Tier = Schema.Literals(["city", "county", "judicialOffice", "office"])
export type Tier = typeof Tier.Type

/**
 * Who is acting. An identity adapter makes it from a credential; what the actor may do follows from the facts in
 * it, never from the adapter.
 */
export const Actor = Schema.Struct({
  /** Stable and opaque, no personal data: it stands in the journal. */
  id: Schema.String.check(Schema.isPattern(/^[0-9A-Za-z][0-9A-Za-z:._-]{0,99}$/u)),
  tier: Tier,
  /** The division whose authority the actor speaks for; absent for an office's own people. */
  jurisdiction: Schema.optionalKey(DivisionCode),
  /** Posts held in offices on the day, as the identity source knows them. */
  posts: Schema.Array(Schema.Struct({ office: Schema.String, post: Schema.String }))
})
export type Actor = typeof Actor.Type
