import { Effect, Result, Schema } from "effect"
import type { Forbidden } from "../../access/Permission.ts"
import { command, type DecideContext, put } from "../../journal/Command.ts"
import type { Read } from "../../journal/Read.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import type { DrawnNumber, NumberSort } from "../../numbering/NumberSeries.ts"
import { notToDecide } from "../Deciding.ts"
import { drawOf, noSeries, numberQueue, readSeries } from "../Numbers.ts"
import { type FoundApplication, type NotOpen, type Open, ready } from "../Ready.ts"
import { readApplication } from "../StepCommand.ts"
import { admissionFlow, type AdmissionVerb } from "./AdmissionFlow.ts"
import { AdmissionAnswer } from "./FileAdmission.ts"
import {
  type AdmissionState,
  type PracticeAdmission,
  practiceAdmission,
  PracticeAdmissionId
} from "./PracticeAdmission.ts"

export const decisionNamed = { admission: PracticeAdmissionId, on: PlainDate }

interface Named {
  readonly admission: PracticeAdmissionId
  readonly on: PlainDate
}

/** The application with the series that the decision numbers itself from. */
export const numberedFacts =
  (sort: NumberSort) =>
  ({ admission, on }: Named, read: Read) =>
    Effect.gen(function* () {
      const found = yield* readApplication(
        read,
        practiceAdmission,
        admission,
        ({ office }: PracticeAdmission) => office
      )
      const { office } = found
      return {
        ...found,
        series: office === undefined ? noSeries : yield* readSeries(read, office.county, sort, on)
      }
    })

export const targetOf = ({ body, office }: FoundApplication<PracticeAdmission>) =>
  body && office && { county: office.county, office: body.office }

/** The application if it is the actor's to decide now. */
export const decidable = (
  found: FoundApplication<PracticeAdmission>,
  verb: AdmissionVerb,
  { admission, on }: Named,
  context: DecideContext
): Result.Result<Open<AdmissionState["is"], PracticeAdmission>, NotOpen | Forbidden> => {
  const asked = { flow: admissionFlow, verb, kind: practiceAdmission, as: "admission", id: admission, on }
  const open = ready(found, asked, context)
  if (Result.isFailure(open)) return Result.fail(open.failure)
  const { office } = open.success
  const forbidden = notToDecide(context.rulebook, context.actor, office.county, on)
  return forbidden === undefined ? Result.succeed(open.success) : Result.fail(forbidden)
}

/** What is known of an accepted application once it has been decided. */
export const decidedState = ({ state }: PracticeAdmission, on: PlainDate, decision: DrawnNumber) => {
  if (state.is !== "accepted") throw new Error(`what is ${state.is} can't be decided`)
  const { since: acceptedOn, consentedOn, number } = state
  return { since: on, consentedOn, acceptedOn, number, decision }
}

/** 受理: from the day after, the period of 138.12 for the decision runs. The acceptance is numbered. */
export const acceptAdmission = command("admission.accept", {
  permission: "application.decide",
  input: Schema.Struct(decisionNamed),
  result: AdmissionAnswer,
  queue: numberQueue,
  facts: numberedFacts("acceptance"),
  target: targetOf,
  decide: (facts, input, context) => {
    const open = decidable(facts, "accept", input, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { admission, on } = input
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
  input: Schema.Struct({ ...decisionNamed, reasons: RequiredText(500) }),
  result: AdmissionAnswer,
  queue: numberQueue,
  facts: numberedFacts("decision"),
  target: targetOf,
  decide: (facts, input, context) => {
    const open = decidable(facts, "refuse", input, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { admission, on, reasons } = input
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedState(body, on, drawn), is: "refused", reasons } as const
    return Result.succeed({
      writes: [write, put(practiceAdmission, admission, { ...body, state })],
      result: { admission }
    })
  }
})
