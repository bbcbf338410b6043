import { CrossAppointment, ManagementPost, OfficeId, PartyPost, PlainDate, Post } from "@jiceng/core"
import { Schema } from "effect"
import { NamedPerson } from "./Staff.ts"

const AtOffice = Schema.Struct({ id: OfficeId, name: Schema.String })

/** 任职: a post held on the day, on which side it stands, and whether its holder is on the staff of that office. */
export const PostHeld = Schema.Struct({
  side: Schema.Literals(["management", "staff", "party"]),
  post: Schema.Union([Post, PartyPost, Schema.Literals(["liaison", "partyBuildingInstructor"])]),
  person: NamedPerson,
  office: AtOffice,
  since: PlainDate,
  onStaff: Schema.Boolean
})

/** 交叉任职: what joins a post in management with one on the Party side, both of one person. */
export const CrossHeld = Schema.Struct({
  id: Schema.String,
  person: NamedPerson,
  direction: CrossAppointment.fields.direction,
  partyPost: PartyPost,
  managementPost: ManagementPost,
  since: PlainDate
})

/** Management and the Party organization side by side on the day. */
export const Posts = Schema.Struct({
  held: Schema.Array(PostHeld),
  crossAppointments: Schema.Array(CrossHeld)
})
