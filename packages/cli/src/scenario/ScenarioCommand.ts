import { Digest } from "@jiceng/core"
import { layerNodeEntropy, nodeDigest } from "@jiceng/core/node"
import { Console, Effect, FileSystem, Layer, Result, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { language } from "../Flags.ts"
import { screen } from "../terminal/Screen.ts"
import { hanging } from "../terminal/Text.ts"
import { unusable } from "../Unusable.ts"

/** A scenario that doesn't hold. Ends with status 1; which one and why is printed already. */
export class ScenariosFailed extends Schema.TaggedError<ScenariosFailed>()("ScenariosFailed", {
  failed: Schema.Finite
}) {}

export const scenarioCommand = Command.make(
  "scenario",
  {
    files: Argument.File("file", { mustExist: false }).pipe(
      Argument.withDescription("场景文件（Gherkin，中文） / scenario files, Gherkin in Chinese"),
      Argument.variadic({ min: 1 })
    ),
    lang: language
  },
  Effect.fn("cli.scenario")(function* ({ files, lang }) {
    const { runScenario, scenariosIn } = yield* Effect.promise(() => import("@jiceng/scenario"))
    const fs = yield* FileSystem.FileSystem
    const { columns, style } = yield* screen
    const services = Layer.merge(Layer.succeed(Digest, nodeDigest("scenario")), layerNodeEntropy)
    let passed = 0
    let failed = 0
    for (const file of files) {
      const text = yield* Effect.mapError(fs.readFileString(file), () =>
        unusable(`打不开文件 ${file}`, `can't open ${file}`)
      )
      const scenarios = scenariosIn(text)
      if (Result.isFailure(scenarios)) {
        const faults = scenarios.failure.faults.join("\n")
        return yield* unusable(`${file} 不是场景文件：\n${faults}`, `${file} is no feature file:\n${faults}`)
      }
      yield* Console.log(style("bold", file))
      for (const scenario of scenarios.success) {
        const end = yield* Effect.provide(runScenario(scenario), services)
        const clauses = scenario.clauses.join(" ")
        if (end.ended === "passed") {
          passed++
          yield* Console.log(`  ${style("green", "✓")} ${clauses}  ${scenario.name}`)
          continue
        }
        failed++
        const lines = [
          `  ${style("red", "✗")} ${clauses}  ${scenario.name}`,
          ...hanging("      ", `${file}:${end.line}  ${end.step}`, columns),
          ...end.fault[lang].split("\n").flatMap((line) => hanging("      ", line, columns))
        ]
        yield* Console.log(lines.join("\n"))
      }
    }
    yield* Console.log(lang === "zh" ? `成立 ${passed}，不成立 ${failed}` : `${passed} hold, ${failed} don't`)
    if (failed > 0) return yield* new ScenariosFailed({ failed })
  })
).pipe(
  Command.withDescription("按中文场景文件核对条款 / hold scenarios in Chinese against the rules"),
  Command.withExamples([
    {
      command: "jiceng scenario premises.feature",
      description: "一个场景文件 / one file of scenarios"
    }
  ])
)
