import { Schema } from "effect"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { RelationLetter } from "../Relation.ts"
import { stepCommand } from "../StepCommand.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import { type OfficeTransfer, officeTransfer, OfficeTransferId } from "./OfficeTransfer.ts"
import { transferFlow } from "./TransferFlow.ts"

export const transferCommon = {
  kind: officeTransfer,
  as: "transfer",
  flow: transferFlow,
  answer: TransferAnswer,
  officeOf: ({ office }: OfficeTransfer): string => office
} as const

export const transferNamed = { transfer: OfficeTransferId, on: PlainDate }
const reason = RequiredText(500)

/** Hands in the relation letter of a member of the Party; what was sent back is filed again. */
export const supplyTransfer = stepCommand({
  ...transferCommon,
  name: "transfer.supply",
  permission: "application.file",
  verb: "supply",
  input: Schema.Struct({ ...transferNamed, letter: Schema.optionalKey(RelationLetter) }),
  next: (body: OfficeTransfer, { on, letter }) => ({
    ...body,
    ...(letter !== undefined && { letter }),
    state: body.state.is === "sentBack" ? { is: "filed", since: on } : body.state
  })
})

/** 退回补正, with what is to be put right. */
export const sendBackTransfer = stepCommand({
  ...transferCommon,
  name: "transfer.sendBack",
  permission: "application.examine",
  verb: "sendBack",
  input: Schema.Struct({ ...transferNamed, reason }),
  next: (body: OfficeTransfer, input) => ({
    ...body,
    state: { is: "sentBack", since: input.on, reason: input.reason }
  })
})

/** 转入地县区同意. */
export const consentToTransfer = stepCommand({
  ...transferCommon,
  name: "transfer.consent",
  permission: "application.consent",
  verb: "consent",
  input: Schema.Struct(transferNamed),
  next: (body: OfficeTransfer, { on }) => ({
    ...body,
    state: { is: "consented", since: on, releasedOn: body.state.since }
  })
})

/** 撤回申请. */
export const withdrawTransfer = stepCommand({
  ...transferCommon,
  name: "transfer.withdraw",
  permission: "application.file",
  verb: "withdraw",
  input: Schema.Struct({ ...transferNamed, reason }),
  next: (body: OfficeTransfer, input) => ({
    ...body,
    state: { is: "withdrawn", since: input.on, reason: input.reason }
  })
})

/** Voids a transfer that was entered by mistake; its number stays given. */
export const voidTransfer = stepCommand({
  ...transferCommon,
  name: "transfer.void",
  permission: "office.write",
  verb: "void",
  input: Schema.Struct({ ...transferNamed, reason }),
  next: (body: OfficeTransfer, input) => ({
    ...body,
    state: {
      is: "voided",
      since: input.on,
      reason: input.reason,
      ...("decision" in body.state && body.state.decision !== undefined && { decision: body.state.decision })
    }
  })
})
