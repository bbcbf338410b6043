import { chisitong, type Digest, type Entropy, explain, type Rulebook } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import type { Scenario } from "./Feature.ts"
import type { StepFault } from "./StepFault.ts"
import { runStep } from "./Steps.ts"
import { openWorld } from "./World.ts"

/** How a scenario ended: every step held, or one didn't, and why. */
export type ScenarioEnd =
  | { readonly ended: "passed" }
  | { readonly ended: "failed"; readonly line: number; readonly step: string; readonly fault: StepFault }

/** Runs a scenario in a register of its own, under 池司通〔2020〕2号 unless another rulebook is given. */
export const runScenario = (
  scenario: Scenario,
  rulebook: Rulebook = chisitong
): Effect.Effect<ScenarioEnd, never, Digest | Entropy> => Effect.scoped(run(scenario, rulebook))

const run = Effect.fn("runScenario")(function* (
  { steps }: Scenario,
  rulebook: Rulebook
): Effect.fn.Return<ScenarioEnd, never, Digest | Entropy | Scope.Scope> {
  const world = yield* openWorld(rulebook)
  for (const step of steps) {
    const held = yield* Effect.result(runStep(world, step))
    if (held._tag === "Failure")
      return { ended: "failed", line: step.line, step: step.text, fault: held.failure }
  }
  const last = steps.at(-1)
  if (world.refused !== undefined && last !== undefined)
    return { ended: "failed", line: last.line, step: last.text, fault: explain(world.refused) }
  return { ended: "passed" }
})

/** The rulebook without what judges some clauses: a scenario about one of them has to fail under it. */
export const withoutClauses = (clauses: ReadonlyArray<string>, rulebook: Rulebook = chisitong): Rulebook => ({
  ...rulebook,
  rules: rulebook.rules.filter(({ clause }) => !clauses.includes(clause)),
  duties: rulebook.duties.filter(({ clause }) => !clauses.includes(clause))
})
