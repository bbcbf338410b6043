import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { expectation } from "../kernel/Expectation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { termsFor } from "../norm/Profile.ts"
import { refuse } from "../norm/Refused.ts"
import { PartyOrganizationId } from "../party/PartyOrganization.ts"
import { PersonId } from "../practitioner/Person.ts"
import { ModelCaseId, modelCase } from "../publicity/Publication.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { distinct, Offices, People, several } from "../record/Several.ts"
import { bestCasesMost } from "./parameters.ts"

/** 评选编号. */
export const AwardRoundId = recordId("ar", "awardRound").pipe(Schema.brand("AwardRoundId"))
export type AwardRoundId = typeof AwardRoundId.Type

const OutstandingMember = PersonId.pipe(
  sensitive("partyMembership", {
    zh: "记载评选出的优秀党员（1.6.5、5.3.7a）",
    en: "to record who was selected as an outstanding Party member (1.6.5, 5.3.7a)"
  })
)

const each = <S extends Schema.Codec<string, string, never, never>>(item: S) =>
  Schema.Array(item).check(distinct((each: string) => each, "互不相同", "different ones"))

/** 优秀党支部、优秀党员, either or both; 品牌所; 先进工作者; 十佳优秀案例, among the model cases that offices submitted. */
export const Recipients = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("outstandingParty"),
    branches: each(PartyOrganizationId),
    members: each(OutstandingMember)
  }).check(
    Schema.makeFilter(
      ({
        branches,
        members
      }: {
        readonly branches: ReadonlyArray<string>
        readonly members: ReadonlyArray<string>
      }) => branches.length + members.length > 0,
      expectation("至少一个党支部或者一名党员", "at least one branch or one member")
    )
  ),
  Schema.Struct({ kind: Schema.Literal("brandOffices"), offices: Offices }),
  Schema.Struct({ kind: Schema.Literal("advancedPractitioners"), people: People }),
  Schema.Struct({ kind: Schema.Literal("bestCases"), cases: several(ModelCaseId, "典型案例", "model cases") })
])
export type Recipients = typeof Recipients.Type

/** 评选: one round of an award that the city or a county bureau organised, and who received it. */
export const awardRoundRecord = actRecord("awardRound", {
  id: AwardRoundId,
  title: { zh: "评选表彰", en: "award round" },
  holder: "by",
  day: "decidedOn",
  fields: {
    /** 市、县区. */
    by: DivisionCode,
    title: RequiredText(120),
    recipients: Recipients,
    decidedOn: PlainDate
  }
})
export const awardRound = awardRoundRecord.kind
export type AwardRound = ActOf<typeof awardRoundRecord>

/** Records a round (5.3.7, 1.6.5), or voids one that was entered by mistake. No more than ten cases are best cases. */
export const { record: recordRound, void: voidRound } = actCommands(awardRoundRecord, {
  as: "round",
  permission: "award.write",
  record: "award.record",
  void: "award.void",
  refers: [modelCase],
  refusal: ({ by, recipients, decidedOn }, { rulebook }) => {
    if (recipients.kind !== "bestCases") return undefined
    const limit = termsFor(rulebook, by, decidedOn)(bestCasesMost)
    const [most, found] = [Number(limit), recipients.cases.length]
    // Before the document's day nothing limits it.
    return limit === undefined || found <= most
      ? undefined
      : refuse(
          "award.record",
          "5.3.7d",
          [{ what: "bestCases", operator: "below", observed: found, required: most + 1, met: false }],
          []
        )
  }
})
