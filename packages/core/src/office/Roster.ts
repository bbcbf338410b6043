import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { MembershipStage } from "../party/MembershipStage.ts"
import { PersonId } from "../practitioner/Person.ts"

/** 职务: director 主任（负责人）, partner 合伙人, principalManager 主要管理人员. */
export const Post = Schema.Literals(["director", "partner", "principalManager"])
export type Post = typeof Post.Type

const dated = { from: PlainDate, to: Schema.optionalKey(PlainDate) }

/** 人员在所: one person's time on the staff. Not all staff practise. */
export const StaffMembership = Schema.Struct({
  person: PersonId,
  /** 基层法律服务工作者. */
  practitioner: Schema.Boolean,
  ...dated
})
export type StaffMembership = typeof StaffMembership.Type

/** 任职. */
export const PostHolding = Schema.Struct({ person: PersonId, post: Post, ...dated })
export type PostHolding = typeof PostHolding.Type

/** 党员发展阶段: the day on which a person reached a stage. `void` keeps what was recorded by mistake, with the reason. */
export const StageEntry = Schema.Struct({
  person: PersonId,
  stage: MembershipStage,
  on: PlainDate,
  voided: Schema.optionalKey(Schema.Struct({ reason: RequiredText(200), on: PlainDate }))
})
export type StageEntry = typeof StageEntry.Type

/** 选派的党建工作指导员. */
export const InstructorAppointment = Schema.Struct({
  person: PersonId,
  appointedBy: Schema.Literals(["justiceAdministration", "superiorPartyOrganization"]),
  ...dated
})
export type InstructorAppointment = typeof InstructorAppointment.Type

const currentOnce = Schema.makeFilter(
  (roster: { readonly staff: ReadonlyArray<StaffMembership> }) => {
    const current = roster.staff.filter(({ to }) => to === undefined).map(({ person }) => person)
    return new Set(current).size === current.length
  },
  { expected: "each person at most once among the current staff" }
)

/** 人员名册: every staff membership, post, Party stage and instructor of one office, dated. Its version is the lock of count rules. */
export const OfficeRoster = Schema.Struct({
  staff: Schema.Array(StaffMembership),
  posts: Schema.Array(PostHolding),
  stages: Schema.Array(StageEntry),
  instructors: Schema.Array(InstructorAppointment)
}).check(currentOnce)
export type OfficeRoster = typeof OfficeRoster.Type

/** The claim that keeps a person out of two offices at once. */
export const activeClaim = (person: PersonId): string => `person.active:${person}`

export const officeRoster = recordKind("officeRoster", {
  version: 1,
  body: OfficeRoster,
  claims: ({ staff }) => staff.filter(({ to }) => to === undefined).map(({ person }) => activeClaim(person))
})

/** A roster with nobody on it. */
export const emptyRoster: OfficeRoster = { staff: [], posts: [], stages: [], instructors: [] }
