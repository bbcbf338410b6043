import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import type { DrawnNumber } from "../../numbering/NumberSeries.ts"
import { targetOf } from "../Application.ts"
import { decidable } from "../Deciding.ts"
import { drawOf, numberQueue, readNumbered } from "../Numbers.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import { type OfficeTransfer, officeTransfer } from "./OfficeTransfer.ts"
import { transferNamed, transferOf } from "./TransferOf.ts"

/** What is known of a transfer once it has been decided. */
export const decidedTransfer = ({ state }: OfficeTransfer, on: PlainDate, decision: DrawnNumber) => {
  if (state.is !== "consented") throw new Error(`what is ${state.is} can't be decided`)
  return { since: on, releasedOn: state.releasedOn, consentedOn: state.since, decision }
}

/** 不予变更, with the reasons in writing. The decision is numbered. */
export const refuseTransfer = command("transfer.refuse", {
  permission: "application.decide",
  input: Schema.Struct({ ...transferNamed, reasons: RequiredText(500) }),
  result: TransferAnswer,
  queue: numberQueue,
  facts: ({ transfer: id, on }, read) => readNumbered(transferOf, "decision", { id, on }, read),
  target: targetOf(transferOf),
  decide: (facts, input, context) => {
    const { transfer, on, reasons } = input
    const open = decidable(transferOf, "refuse", facts, { id: transfer, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedTransfer(body, on, drawn), is: "refused", reasons } as const
    return Result.succeed({
      writes: [write, put(officeTransfer, transfer, { ...body, state })],
      result: { transfer }
    })
  }
})
