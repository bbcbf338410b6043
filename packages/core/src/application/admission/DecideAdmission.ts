import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import type { DrawnNumber } from "../../numbering/NumberSeries.ts"
import { targetOf } from "../Application.ts"
import { decidable } from "../Deciding.ts"
import { drawOf, numberQueue, readNumbered } from "../Numbers.ts"
import { admissionNamed, admissionOf } from "./AdmissionOf.ts"
import { AdmissionAnswer } from "./FileAdmission.ts"
import { type PracticeAdmission, practiceAdmission } from "./PracticeAdmission.ts"

/** What is known of an accepted application once it has been decided. */
export const decidedState = ({ state }: PracticeAdmission, on: PlainDate, decision: DrawnNumber) => {
  if (state.is !== "accepted") throw new Error(`what is ${state.is} can't be decided`)
  const { since: acceptedOn, consentedOn, number } = state
  return { since: on, consentedOn, acceptedOn, number, decision }
}

/** 受理: from the day after, the period of 138.12 for the decision runs. The acceptance is numbered. */
export const acceptAdmission = command("admission.accept", {
  permission: "application.decide",
  input: Schema.Struct(admissionNamed),
  result: AdmissionAnswer,
  queue: numberQueue,
  facts: ({ admission: id, on }, read) => readNumbered(admissionOf, "acceptance", { id, on }, read),
  target: targetOf(admissionOf),
  decide: (facts, input, context) => {
    const { admission, on } = input
    const open = decidable(admissionOf, "accept", facts, { id: admission, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "acceptance", on)
    const state = { is: "accepted", since: on, consentedOn: body.state.since, number: drawn } as const
    return Result.succeed({
      writes: [write, put(practiceAdmission, admission, { ...body, state })],
      result: { admission }
    })
  }
})

/** 不予核准, with the reasons in writing (138.12). The decision is numbered. */
export const refuseAdmission = command("admission.refuse", {
  permission: "application.decide",
  input: Schema.Struct({ ...admissionNamed, reasons: RequiredText(500) }),
  result: AdmissionAnswer,
  queue: numberQueue,
  facts: ({ admission: id, on }, read) => readNumbered(admissionOf, "decision", { id, on }, read),
  target: targetOf(admissionOf),
  decide: (facts, input, context) => {
    const { admission, on, reasons } = input
    const open = decidable(admissionOf, "refuse", facts, { id: admission, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedState(body, on, drawn), is: "refused", reasons } as const
    return Result.succeed({
      writes: [write, put(practiceAdmission, admission, { ...body, state })],
      result: { admission }
    })
  }
})
