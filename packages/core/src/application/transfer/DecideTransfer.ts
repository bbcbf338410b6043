import { Effect, Result, Schema } from "effect"
import type { Forbidden } from "../../access/Permission.ts"
import { command, type DecideContext, put } from "../../journal/Command.ts"
import type { Read } from "../../journal/Read.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import type { DrawnNumber } from "../../numbering/NumberSeries.ts"
import { notToDecide } from "../Deciding.ts"
import { drawOf, noSeries, numberQueue, readSeries } from "../Numbers.ts"
import { type FoundApplication, type NotOpen, type Open, ready } from "../Ready.ts"
import { readApplication } from "../StepCommand.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import {
  type OfficeTransfer,
  officeTransfer,
  type OfficeTransferId,
  type TransferState
} from "./OfficeTransfer.ts"
import { transferFlow, type TransferVerb } from "./TransferFlow.ts"
import { transferNamed } from "./TransferSteps.ts"

interface Named {
  readonly transfer: OfficeTransferId
  readonly on: PlainDate
}

/** The transfer with the series that the decision numbers itself from. */
export const transferFacts = ({ transfer, on }: Named, read: Read) =>
  Effect.gen(function* () {
    const found = yield* readApplication(
      read,
      officeTransfer,
      transfer,
      ({ office }: OfficeTransfer) => office
    )
    const { office } = found
    return {
      ...found,
      series: office === undefined ? noSeries : yield* readSeries(read, office.county, "decision", on)
    }
  })

export const transferTarget = ({ body, office }: FoundApplication<OfficeTransfer>) =>
  body && office && { county: office.county, office: body.office }

/** The transfer if it is the actor's to decide now. */
export const decidableTransfer = (
  found: FoundApplication<OfficeTransfer>,
  verb: TransferVerb,
  { transfer, on }: Named,
  context: DecideContext
): Result.Result<Open<TransferState["is"], OfficeTransfer>, NotOpen | Forbidden> => {
  const asked = { flow: transferFlow, verb, kind: officeTransfer, as: "transfer", id: transfer, on }
  const open = ready(found, asked, context)
  if (Result.isFailure(open)) return Result.fail(open.failure)
  const forbidden = notToDecide(context.rulebook, context.actor, open.success.office.county, on)
  return forbidden === undefined ? Result.succeed(open.success) : Result.fail(forbidden)
}

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
  facts: transferFacts,
  target: transferTarget,
  decide: (facts, input, context) => {
    const open = decidableTransfer(facts, "refuse", input, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { transfer, on, reasons } = input
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedTransfer(body, on, drawn), is: "refused", reasons } as const
    return Result.succeed({
      writes: [write, put(officeTransfer, transfer, { ...body, state })],
      result: { transfer }
    })
  }
})
