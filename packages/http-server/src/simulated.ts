import {
  type Actor,
  type AnyCommand,
  type Jiceng,
  type Simulation,
  type StepEnd,
  type StoreUnavailable,
  type TooBusy,
  UnknownReference
} from "@jiceng/core"
import { errorBody, type Simulated, type SimulationInput } from "@jiceng/http-api"
import { Effect, type Schema } from "effect"
import { wordedDifference } from "./wordedDifference.ts"
import type { Vocabulary } from "./wordedFinding.ts"

const stepOf = (end: StepEnd): (typeof Simulated)["Type"]["steps"][number] => {
  switch (end.ended) {
    case "done":
      return { ended: "done", value: end.value as Schema.Json }
    case "refused":
      return { ended: "refused", error: errorBody(end.error) }
    case "notReached":
      return end
  }
}

const answerOf = (words: Vocabulary, found: Simulation): (typeof Simulated)["Type"] => ({
  ...found,
  steps: found.steps.map(stepOf),
  ...wordedDifference(words, found)
})

/** Runs the steps of a what-if; a command that doesn't exist is told with its place. */
export const simulated = Effect.fnUntraced(function* (
  { simulate }: Jiceng["Service"],
  words: Vocabulary,
  commands: Readonly<Record<string, AnyCommand>>,
  actor: Actor,
  { steps, ...days }: (typeof SimulationInput)["Type"]
): Effect.fn.Return<(typeof Simulated)["Type"], UnknownReference | TooBusy | StoreUnavailable> {
  const named = yield* Effect.forEach(steps, ({ command, ...step }, place) =>
    Object.hasOwn(commands, command)
      ? Effect.succeed({ command: commands[command]!, ...step })
      : Effect.fail(new UnknownReference({ path: `$.steps[${place}].command`, ref: `command/${command}` }))
  )
  return answerOf(words, yield* simulate(named, { actor, ...days }))
})
