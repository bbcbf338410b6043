import { Schema } from "effect"
import { Attachment } from "../../attachment/Attachment.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { type DrawnNumber as Drawn, DrawnNumber, numberClaim } from "../../numbering/NumberSeries.ts"
import { OfficeId } from "../../office/Office.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { isRunning } from "../../workflow/Workflow.ts"
import { applicationClaim } from "../ApplicationClaim.ts"
import { Relation } from "../Relation.ts"
import { admissionFlow } from "./AdmissionFlow.ts"

/** 执业申请编号. */
export const PracticeAdmissionId = recordId("pa", "practiceAdmission").pipe(
  Schema.brand("PracticeAdmissionId")
)
export type PracticeAdmissionId = typeof PracticeAdmissionId.Type

/** 申请材料: one paper, as the item of the dossier that it is, counted as in 司法部令第138号 第十条. */
export const DossierPaper = Schema.Struct({
  item: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 })),
  paper: Attachment
})
export type DossierPaper = typeof DossierPaper.Type

const since = PlainDate
const reason = RequiredText(500)
const accepted = { consentedOn: PlainDate, number: DrawnNumber }
const decided = { ...accepted, acceptedOn: PlainDate, decision: DrawnNumber }

/** 执业申请的状态, each with what is known by then. `since` is the day on which it came to be so. */
export const AdmissionState = Schema.Union([
  /** 已提出 */
  Schema.Struct({ is: Schema.Literal("filed"), since }),
  /** 退回补正 */
  Schema.Struct({ is: Schema.Literal("sentBack"), since, reason }),
  /** 县区已同意 */
  Schema.Struct({ is: Schema.Literal("consented"), since }),
  /** 已受理: the period for the decision runs. */
  Schema.Struct({ is: Schema.Literal("accepted"), since, ...accepted }),
  /** 准予执业 */
  Schema.Struct({ is: Schema.Literal("granted"), since, ...decided }),
  /** 不予核准, with the reasons in writing. */
  Schema.Struct({ is: Schema.Literal("refused"), since, ...decided, reasons: reason }),
  /** 已撤回; a number that was given stays given. */
  Schema.Struct({
    is: Schema.Literal("withdrawn"),
    since,
    reason,
    number: Schema.optionalKey(DrawnNumber)
  }),
  /** 作废: entered by mistake. */
  Schema.Struct({
    is: Schema.Literal("voided"),
    since,
    reason,
    number: Schema.optionalKey(DrawnNumber),
    decision: Schema.optionalKey(DrawnNumber)
  })
])
export type AdmissionState = typeof AdmissionState.Type

/** 执业申请: somebody applies to practise in an office. */
export const PracticeAdmission = Schema.Struct({
  office: OfficeId,
  person: PersonId,
  filedOn: PlainDate,
  papers: Schema.Array(DossierPaper),
  relation: Relation,
  state: AdmissionState
})
export type PracticeAdmission = typeof PracticeAdmission.Type

/** The numbers that an application bears. */
export const admissionNumbers = ({ state }: PracticeAdmission): ReadonlyArray<Drawn> => [
  ...("number" in state && state.number !== undefined ? [state.number] : []),
  ...("decision" in state && state.decision !== undefined ? [state.decision] : [])
]

export const practiceAdmission = recordKind("practiceAdmission", {
  version: 1,
  id: PracticeAdmissionId,
  body: PracticeAdmission,
  index: {
    office: { type: "id", of: (body) => body.office },
    person: { type: "id", of: (body) => body.person },
    filedOn: { type: "day", of: (body) => body.filedOn }
  },
  claims: (body) => [
    ...(isRunning(admissionFlow, body.state.is) ? [applicationClaim(body.person)] : []),
    ...admissionNumbers(body).map(numberClaim)
  ],
  about: (body) => body.office
})
