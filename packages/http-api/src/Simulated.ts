import { expectation, Instant, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { CommandParams } from "./Act.ts"
import { basis } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { Obligation } from "./DutyList.ts"
import { errorBodies } from "./ErrorBody.ts"
import { Finding } from "./Finding.ts"

/** `POST /api/simulated`: acts one after the other, each on its day (today unless told), and the day to look at. */
export const SimulationInput = Schema.Struct({
  steps: Schema.Array(
    Schema.Struct({
      command: CommandParams.fields.id,
      input: Schema.Json,
      on: Schema.optionalKey(PlainDate)
    })
  ).check(
    Schema.makeFilter(
      (steps: ReadonlyArray<unknown>) => steps.length >= 1 && steps.length <= 50,
      expectation("1 至 50 步", "1 to 50 steps")
    )
  ),
  /** That of the last step unless told. */
  factsAt: Schema.optionalKey(PlainDate),
  rulesAt: Schema.optionalKey(PlainDate)
})

/** How a step would end; those behind a refusal aren't reached. */
export const SimulatedStep = Schema.Union([
  Schema.Struct({ ended: Schema.Literal("done"), value: Schema.Json }),
  Schema.Struct({ ended: Schema.Literal("refused"), error: Schema.Union(Object.values(errorBodies)) }),
  Schema.Struct({ ended: Schema.Literal("notReached") })
])

/** One finding before and after; absent where it isn't judged. */
export const FindingChange = Schema.Struct({
  change: Schema.Literals(["new", "cleared", "better", "worse", "otherProof"]),
  subject: Finding.fields.subject,
  clause: Schema.String,
  rule: Schema.String,
  title: Bilingual,
  before: Schema.optionalKey(Finding),
  after: Schema.optionalKey(Finding)
})

export const ObligationChange = Schema.Struct({
  change: Schema.Literals(["made", "gone", "otherState"]),
  id: Schema.String,
  before: Schema.optionalKey(Obligation),
  after: Schema.optionalKey(Obligation)
})

const { rulesAt, factsAt, cursor } = basis

/** What would become of findings and obligations; nothing was written. */
export const Simulated = Schema.Struct({
  rulesAt,
  factsAt,
  knownAt: Schema.optionalKey(Instant),
  cursor,
  steps: Schema.Array(SimulatedStep),
  findings: Schema.Array(FindingChange),
  obligations: Schema.Array(ObligationChange)
})
