import { Console, Effect, Layer } from "effect"
import { CliConfig, CliOutput, Command, GlobalFlag } from "effect/cli"
import { actCommand } from "./act/ActCommand.ts"
import { assessCommand } from "./assess/AssessCommand.ts"
import { exportCommand } from "./bundle/ExportCommand.ts"
import { importCommand } from "./bundle/ImportCommand.ts"
import { clauseCommand } from "./clause/ClauseCommand.ts"
import { compareCommand } from "./compare/CompareCommand.ts"
import { demoCommand } from "./demo/DemoCommand.ts"
import { dutiesCommand } from "./duties/DutiesCommand.ts"
import { explainCommand } from "./explain/ExplainCommand.ts"
import { invocationWords } from "./InvocationWords.ts"
import { replayCommand } from "./replay/ReplayCommand.ts"
import { scenarioCommand } from "./scenario/ScenarioCommand.ts"
import { simulateCommand } from "./simulate/SimulateCommand.ts"
import { verifyCommand } from "./verify/VerifyCommand.ts"

/** How the program ends: all well, `--fail-on` met, input that can't be used, a defect of ours. */
export const statuses = { done: 0, found: 1, unusable: 2, defect: 70 } as const

const jiceng = Command.make("jiceng").pipe(
  Command.withDescription(
    "基层法律服务监督管理 / supervision of grassroots legal services, 池司通〔2020〕2号"
  ),
  Command.withSubcommands([
    assessCommand,
    explainCommand,
    dutiesCommand,
    simulateCommand,
    actCommand,
    compareCommand,
    scenarioCommand,
    clauseCommand,
    importCommand,
    exportCommand,
    demoCommand,
    replayCommand,
    verifyCommand
  ])
)

/** A wrong invocation leaves standard output empty, which a script may be reading as JSON. */
const presenter: CliOutput.Presenter = {
  present: (event) => {
    if (event._tag !== "InvalidInvocation") return CliOutput.defaultPresenter.present(event)
    const words = event.errors.map(invocationWords)
    const lines = [
      ...words.map(({ zh }) => zh),
      ...words.map(({ en }) => en),
      `${event.commandPath.join(" ")} --help`
    ]
    return Console.error(lines.join("\n"))
  }
}

const output = Layer.mergeAll(
  CliOutput.layerPresenter(presenter),
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })
)

/** Runs the command line and answers with the status to end with; a defect is left to the caller. */
export const run = (args: ReadonlyArray<string>, version: string) =>
  Command.runWith(jiceng, { version })(args).pipe(
    Effect.as<number>(statuses.done),
    Effect.catchTags({
      FindingsFound: () => Effect.succeed(statuses.found),
      ScenariosFailed: () => Effect.succeed(statuses.found),
      Unusable: (error) => Effect.as(Console.error(error.message), statuses.unusable),
      ShowHelp: ({ errors }) => Effect.succeed(errors.length === 0 ? statuses.done : statuses.unusable)
    }),
    Effect.provide(output)
  )
