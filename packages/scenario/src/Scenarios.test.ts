import { chisitong, Digest, outcomeWords } from "@jiceng/core"
import { nodeDigest, layerNodeEntropy } from "@jiceng/core/node"
import { Effect, Layer, Result } from "effect"
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, test } from "vitest"
import { type Scenario, scenariosIn } from "./Feature.ts"
import { runScenario, withoutClauses } from "./RunScenario.ts"

const folder = fileURLToPath(new URL("../features", import.meta.url))
const services = Layer.merge(Layer.succeed(Digest, nodeDigest("scenario")), layerNodeEntropy)

const run = (scenario: Scenario, rulebook = chisitong) =>
  Effect.runPromise(Effect.provide(runScenario(scenario, rulebook), services))

const files = globSync("*.feature", { cwd: folder }).toSorted()
const featured = files.map((file) => {
  const scenarios = Result.getOrThrow(scenariosIn(readFileSync(`${folder}/${file}`, "utf8")))
  return [file, scenarios] as const
})
const all = featured.flatMap(([, scenarios]) => scenarios)

/** Clauses by which something is found; others are refused at the act, or are steps of a workflow. */
const judged: ReadonlySet<string> = new Set(
  [...chisitong.rules, ...chisitong.duties].map(({ clause }) => clause)
)

/** Whether a step says what came of an act. */
const isTold = ({ text }: Scenario["steps"][number]): boolean => /^办理被拒绝|的结论是/u.test(text)

describe.each(featured)("%s", (file, scenarios) => {
  test.each(scenarios.map((one) => [one.name, one.line, one] as const))(
    "%s (%d)",
    async (_, line, scenario) => {
      const end = await run(scenario)
      assert.deepStrictEqual(end, { ended: "passed" }, `${file}:${line}`)
      assert.isNotEmpty(scenario.clauses, "a scenario names its clause")
      // What is only refused is judged by no rule that could be taken away: the scenario itself says the refusal.
      if (!scenario.clauses.some((clause) => judged.has(clause)))
        return assert.isTrue(scenario.steps.some(isTold), "it says nothing that its clauses decide")
      const off = await run(scenario, withoutClauses(scenario.clauses))
      assert.strictEqual(off.ended, "failed", "it passes although nothing judges its clauses")
    }
  )
})

/** What a scenario says comes out of a clause. */
const saidOf = (clause: string): ReadonlyArray<string> =>
  all
    .flatMap(({ steps }) => steps)
    .flatMap(({ text }) => {
      const [, said, outcome] = /第(.+?)条的结论是“(.+?)”$/u.exec(text) ?? []
      return said === clause ? [outcome!] : []
    })

describe("every clause that is judged", () => {
  const clauses = new Map(chisitong.rules.map(({ clause, force }) => [clause, force]))
  test.each([...clauses])("%s has a scenario that keeps it and one that doesn't", (clause, force) => {
    const said = saidOf(clause)
    assert.include(said, outcomeWords.satisfied.zh)
    assert.include(said, force === "must" ? outcomeWords.violated.zh : outcomeWords.advised.zh)
  })
})
