import { expectation, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { CommandParams } from "./Act.ts"
import { basis } from "./Basis.ts"
import { difference } from "./Difference.ts"
import { errorBodies } from "./ErrorBody.ts"

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

/** What would become of findings and obligations; nothing was written. */
export const Simulated = Schema.Struct({
  ...basis,
  steps: Schema.Array(SimulatedStep),
  ...difference
})
