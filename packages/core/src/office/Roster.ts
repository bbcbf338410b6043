import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "./Office.ts"
import { MembershipStage } from "../party/MembershipStage.ts"
import { PersonId } from "../practitioner/Person.ts"
import { crossesRightly } from "./CrossAppointments.ts"

/** 决策管理层: director 主任（负责人）, partner 合伙人, principalManager 主要管理人员. */
export const managementPosts = ["director", "partner", "principalManager"] as const
export const ManagementPost = Schema.Literals(managementPosts)
export type ManagementPost = typeof ManagementPost.Type

/** 职务: those of management, and the staff that every office has, financeStaff 财务管理人员 and partyAffairsStaff 党务工作人员. */
export const Post = Schema.Literals([...managementPosts, "financeStaff", "partyAffairsStaff"])
export type Post = typeof Post.Type

export const isManagementPost = (post: Post): post is ManagementPost =>
  (managementPosts as ReadonlyArray<Post>).includes(post)

const dated = { from: PlainDate, to: Schema.optionalKey(PlainDate) }

/** 人员在所: one person's time on the staff. Not all staff practise. */
export const StaffMembership = Schema.Struct({
  person: PersonId,
  /** 基层法律服务工作者. */
  practitioner: Schema.Boolean,
  /** 专职; absent while nobody has recorded it. */
  fullTime: Schema.optionalKey(Schema.Boolean),
  /** What was recorded of that by mistake. */
  fullTimeVoided: Schema.optionalKey(
    Schema.Array(Schema.Struct({ fullTime: Schema.Boolean, reason: RequiredText(200), on: PlainDate }))
  ),
  ...dated
})
export type StaffMembership = typeof StaffMembership.Type

/** 任职. */
export const PostHolding = Schema.Struct({ person: PersonId, post: Post, ...dated })
export type PostHolding = typeof PostHolding.Type

const developed = sensitive("partyMembership", {
  zh: "确定某人在某日所处的党员发展阶段",
  en: "to tell which stage of membership a person had reached on a day"
})
const misrecorded = sensitive("partyMembership", {
  zh: "说明登记有误的发展阶段为何作废",
  en: "to say why a stage recorded by mistake is void"
})

/** 党员发展阶段: the day on which a person reached a stage. `void` keeps what was recorded by mistake, with the reason. */
export const StageEntry = Schema.Struct({
  person: PersonId.pipe(developed),
  stage: MembershipStage,
  on: PlainDate.pipe(developed),
  voided: Schema.optionalKey(Schema.Struct({ reason: RequiredText(200).pipe(misrecorded), on: PlainDate }))
})
export type StageEntry = typeof StageEntry.Type

/** 选派的党建工作指导员. */
export const InstructorAppointment = Schema.Struct({
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "核查无党员的所是否已选派指导员（1.4.8）",
      en: "to check that an office without members was sent an instructor (1.4.8)"
    })
  ),
  appointedBy: Schema.Literals(["justiceAdministration", "superiorPartyOrganization"]),
  ...dated
})
export type InstructorAppointment = typeof InstructorAppointment.Type

/** 党组织班子一侧的职务. */
export const PartyPost = Schema.Literals(["partyHead", "partyLeader"])
export type PartyPost = typeof PartyPost.Type

/** 双向进入的方向: 党组织班子成员进入管理层, 管理层成员进入党组织班子. */
export const CrossDirection = Schema.Literals(["partyIntoManagement", "managementIntoParty"])
export type CrossDirection = typeof CrossDirection.Type

/**
 * 交叉任职: one appointment with its two entries, one on each side, of one person over one period. It holds both or
 * it isn't one: a one-sided entry can't be written down. The period is that of holding both posts; each post keeps
 * its own dates, and the pair ends with either.
 */
export const CrossAppointment = Schema.Struct({
  id: recordId("ca"),
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "核查双向进入、交叉任职（1.5.3）",
      en: "to check cross-appointment (1.5.3)"
    })
  ),
  direction: CrossDirection,
  partyEntry: Schema.Struct({ organization: recordId("po", "partyOrganization"), post: PartyPost }),
  managementEntry: Schema.Struct({ post: ManagementPost }),
  ...dated
})
export type CrossAppointment = typeof CrossAppointment.Type

const insured = sensitive("socialInsurance", {
  zh: "核查人员是否参加社会保险（3.2.4）",
  en: "to check that the staff is insured (3.2.4)"
})

/** 社会保险: how a person on the staff stands from a day on; a lawful ground for not being insured by the office is named. */
export const InsuranceEntry = Schema.Struct({
  person: PersonId,
  standing: Schema.Literals(["insured", "insuredElsewhere", "retired", "notInsured"]).pipe(insured),
  from: PlainDate,
  voided: Schema.optionalKey(Schema.Struct({ reason: RequiredText(200).pipe(insured), on: PlainDate }))
})
export type InsuranceEntry = typeof InsuranceEntry.Type

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
  instructors: Schema.Array(InstructorAppointment),
  crossAppointments: Schema.Array(CrossAppointment),
  insurances: Schema.Array(InsuranceEntry)
}).check(currentOnce, crossesRightly)
export type OfficeRoster = typeof OfficeRoster.Type

/** The claim that keeps a person out of two offices at once. */
export const activeClaim = (person: PersonId): string => `person.active:${person}`

export const officeRoster = recordKind("officeRoster", {
  version: 2,
  id: OfficeId,
  body: OfficeRoster,
  upcasts: { 1: (body) => ({ ...(body as object), crossAppointments: [], insurances: [] }) },
  claims: ({ staff }) => staff.filter(({ to }) => to === undefined).map(({ person }) => activeClaim(person))
})

/** A roster with nobody on it. */
export const emptyRoster: OfficeRoster = {
  staff: [],
  posts: [],
  stages: [],
  instructors: [],
  crossAppointments: [],
  insurances: []
}
