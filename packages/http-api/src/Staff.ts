import { MembershipStage, PersonId, PlainDate, Post } from "@jiceng/core"
import { Schema } from "effect"

/** A person by name. `masked` tells that the actor may not read the office where the person works. */
export const NamedPerson = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  masked: Schema.Boolean
})

/** One person on the staff on the day. */
export const StaffMember = Schema.Struct({
  ...NamedPerson.fields,
  practitioner: Schema.Boolean,
  since: PlainDate,
  posts: Schema.Array(Schema.Struct({ post: Post, since: PlainDate })),
  /** The stage reached; only for those who decide on Party posts here. */
  stage: Schema.optionalKey(MembershipStage),
  /** Always masked: 341*************2X. */
  residentId: Schema.optionalKey(Schema.String),
  /** Always masked: 138****1234. */
  phone: Schema.optionalKey(Schema.String)
})
