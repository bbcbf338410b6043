import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { sensitive } from "../../kernel/Sensitive.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 述职评议编号. */
export const DutyReviewId = recordId("dr", "dutyReview").pipe(Schema.brand("DutyReviewId"))
export type DutyReviewId = typeof DutyReviewId.Type

const report = {
  organization: PartyOrganizationId,
  /** 述职的党组织书记. */
  person: PersonId.pipe(
    sensitive("partyPost", {
      zh: "记载向上级党组织述职的书记（1.6.1）",
      en: "to record which Party secretary reported to the superior organization (1.6.1)"
    })
  ),
  reportedOn: PlainDate,
  /** 述职报告摘要. */
  summary: RequiredText(2000)
}

const voided = Schema.optionalKey(Voided)

/** 述职评议: the secretary has reported to the superior Party organization (述职), which then appraises it (评议). */
export const DutyReview = Schema.Union([
  Schema.Struct({ state: Schema.Literal("reported"), ...report, voided }),
  Schema.Struct({
    state: Schema.Literal("appraised"),
    ...report,
    appraisedOn: PlainDate,
    /** 评议结果. */
    result: RequiredText(200),
    voided
  })
])
export type DutyReview = typeof DutyReview.Type

/** What may be done next. */
export const dutyReviewVerbs = {
  reported: ["party.appraiseDuty", "party.voidDutyReview"],
  appraised: ["party.voidDutyReview"]
} as const satisfies Record<DutyReview["state"], ReadonlyArray<string>>

export const dutyReview = recordKind("dutyReview", {
  version: 1,
  id: DutyReviewId,
  body: DutyReview,
  index: {
    organization: { type: "id", of: (body) => body.organization },
    reportedOn: { type: "day", of: (body) => body.reportedOn }
  },
  about: (body) => body.organization
})
