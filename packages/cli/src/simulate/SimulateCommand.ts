import { chisitong, Jiceng } from "@jiceng/core"
import { Console, Effect, Option } from "effect"
import { Argument, Command } from "effect/cli"
import { daysGiven } from "../assess/Days.ts"
import { format, language } from "../Flags.ts"
import { actingAs, actorOf } from "../store/ActingAs.ts"
import { openWithWorkingDays } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { bundle, days, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { refused } from "../Unusable.ts"
import { simulationText } from "./SimulationText.ts"
import { stepsFrom } from "./Steps.ts"

export const simulateCommand = Command.make(
  "simulate",
  {
    steps: Argument.File("steps", { mustExist: false }).pipe(
      Argument.withDescription("各步的 JSON 文件 / the steps, as a JSON file")
    ),
    ...sources,
    bundle,
    asOf: days.asOf,
    rulesAt: days.rulesAt,
    as: actingAs,
    format,
    lang: language
  },
  Effect.fn("cli.simulate")(function* ({ steps: file, as, format: shape, lang, ...typed }) {
    const given = yield* stepsFrom(file)
    const actor = yield* actorOf(as)
    const { factsAt, rulesAt } = yield* daysGiven({ ...typed, knownAt: Option.none() })
    const { layer, ownDay } = yield* openWithWorkingDays(yield* storeChoice(typed), lang)
    const steps = ownDay === undefined ? given : given.map((step) => ({ on: ownDay, ...step }))
    const found = yield* Effect.gen(function* () {
      const { simulate } = yield* Jiceng
      return yield* simulate(steps, {
        actor,
        ...(factsAt && { factsAt }),
        ...(rulesAt && { rulesAt })
      }).pipe(Effect.mapError(refused))
    }).pipe(Effect.provide(layer))
    yield* Console.log(
      shape === "json"
        ? JSON.stringify(found, undefined, 2)
        : simulationText(found, steps, { ...(yield* screen), lang, rulebook: chisitong })
    )
  })
).pipe(
  Command.withDescription(
    "如果这样办，会怎样；不写入 / what would become of it if this were done; nothing is written"
  ),
  Command.withExamples([
    {
      command: "jiceng simulate steps.json --store sqlite:register.sqlite --as 341702",
      description: "以贵池区司法局的身份 / as the bureau of Guichi"
    }
  ])
)
