import { Schema } from "effect"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { RelationLetter } from "../Relation.ts"
import { stepCommand } from "../StepCommand.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import type { OfficeTransfer } from "./OfficeTransfer.ts"
import { transferNamed, transferOf } from "./TransferOf.ts"

const common = { of: transferOf, answer: TransferAnswer } as const

const reason = RequiredText(500)

/** Hands in the relation letter of a member of the Party; what was sent back is filed again. */
export const supplyTransfer = stepCommand({
  ...common,
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
  ...common,
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
  ...common,
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
  ...common,
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
  ...common,
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
