import { Schema } from "effect"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { expectation } from "../../kernel/Expectation.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { DrawnNumber, numberClaim } from "../../numbering/NumberSeries.ts"
import { OfficeId } from "../../office/Office.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { isRunning } from "../../workflow/Workflow.ts"
import { applicationClaim } from "../ApplicationClaim.ts"
import { RelationLetter } from "../Relation.ts"
import { transferFlow } from "./TransferFlow.ts"

/** 转所申请编号. */
export const OfficeTransferId = recordId("ot", "officeTransfer").pipe(Schema.brand("OfficeTransferId"))
export type OfficeTransferId = typeof OfficeTransferId.Type

const since = PlainDate
const reason = RequiredText(500)
const decided = { releasedOn: PlainDate, consentedOn: PlainDate, decision: DrawnNumber }

/** 转所申请的状态, each with what is known by then. `since` is the day on which it came to be so. */
export const TransferState = Schema.Union([
  /** 已提出 */
  Schema.Struct({ is: Schema.Literal("filed"), since }),
  /** 退回补正 */
  Schema.Struct({ is: Schema.Literal("sentBack"), since, reason }),
  /** 转出地县区已同意 */
  Schema.Struct({ is: Schema.Literal("released"), since }),
  /** 转入地县区已同意 */
  Schema.Struct({ is: Schema.Literal("consented"), since, releasedOn: PlainDate }),
  /** 已转入: `since` is the first day in the new office, the day before it the last in the former one. */
  Schema.Struct({ is: Schema.Literal("completed"), since, ...decided }),
  /** 不予变更, with the reasons in writing. */
  Schema.Struct({ is: Schema.Literal("refused"), since, ...decided, reasons: reason }),
  /** 已撤回 */
  Schema.Struct({ is: Schema.Literal("withdrawn"), since, reason }),
  /** 作废: entered by mistake; a number that was given stays given. */
  Schema.Struct({ is: Schema.Literal("voided"), since, reason, decision: Schema.optionalKey(DrawnNumber) })
])
export type TransferState = typeof TransferState.Type

const twoOffices = Schema.makeFilter(
  ({ formerOffice, office }: { readonly formerOffice: string; readonly office: string }) =>
    formerOffice !== office,
  expectation("两个不同的所", "two different offices")
)

/** 转所申请: a practitioner applies to practise in another office. */
export const OfficeTransfer = Schema.Struct({
  /** 转入的所. */
  office: OfficeId,
  /** 转出的所. */
  formerOffice: OfficeId,
  person: PersonId,
  filedOn: PlainDate,
  /** 组织关系介绍信, of a member of the Party. */
  letter: Schema.optionalKey(RelationLetter),
  state: TransferState
}).check(twoOffices)
export type OfficeTransfer = typeof OfficeTransfer.Type

/** The numbers that a transfer bears. */
export const transferNumbers = ({ state }: OfficeTransfer): ReadonlyArray<DrawnNumber> =>
  "decision" in state && state.decision !== undefined ? [state.decision] : []

export const officeTransfer = recordKind("officeTransfer", {
  version: 1,
  id: OfficeTransferId,
  body: OfficeTransfer,
  index: {
    office: { type: "id", of: (body) => body.office },
    formerOffice: { type: "id", of: (body) => body.formerOffice },
    person: { type: "id", of: (body) => body.person },
    filedOn: { type: "day", of: (body) => body.filedOn }
  },
  claims: (body) => [
    ...(isRunning(transferFlow, body.state.is) ? [applicationClaim(body.person)] : []),
    ...transferNumbers(body).map(numberClaim)
  ],
  about: (body) => body.office
})
