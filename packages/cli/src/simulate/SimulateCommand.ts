import { type Actor, chisitong, DivisionCode, explain, Jiceng } from "@jiceng/core"
import { Console, Effect, Layer, Option, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { daysGiven } from "../assess/Days.ts"
import { language } from "../Flags.ts"
import { localOperator } from "../store/LocalOperator.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { days, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { simulationText } from "./SimulationText.ts"
import { stepsFrom } from "./Steps.ts"

const isCounty = Schema.is(DivisionCode)

/** Whose power the steps need: the city's unless a county is named. */
const actorOf = (county: Option.Option<string>): Effect.Effect<Actor, Unusable> => {
  if (Option.isNone(county)) return Effect.succeed(localOperator)
  return isCounty(county.value)
    ? Effect.succeed({ ...localOperator, tier: "county", jurisdiction: county.value })
    : Effect.fail(
        unusable(
          `--as ${county.value} 不是六位行政区划代码，如 341702`,
          `--as ${county.value} is no division code of six digits, such as 341702`
        )
      )
}

export const simulateCommand = Command.make(
  "simulate",
  {
    steps: Argument.File("steps", { mustExist: false }).pipe(
      Argument.withDescription("各步的 JSON 文件 / the steps, as a JSON file")
    ),
    ...sources,
    bundle: Flag.String("bundle").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("名册数据包 / a register bundle"),
      Flag.optional
    ),
    asOf: days.asOf,
    rulesAt: days.rulesAt,
    as: Flag.String("as").pipe(
      Flag.withMetavar("CODE"),
      Flag.withDescription(
        "以哪个县区司法局的身份，默认市局 / as which county's bureau, the city's unless given"
      ),
      Flag.optional
    ),
    format: Flag.Literals("format", ["table", "json"]).pipe(
      Flag.withDescription("表格或 JSON / a table for people, JSON for programs"),
      Flag.withDefault("table")
    ),
    lang: language
  },
  Effect.fn("cli.simulate")(function* ({ steps: file, as, format, lang, ...typed }) {
    const given = yield* stepsFrom(file)
    const actor = yield* actorOf(as)
    const { factsAt, rulesAt } = yield* daysGiven({ ...typed, knownAt: Option.none() })
    const { layer, ownDay } = yield* openRegister(yield* storeChoice(typed), lang)
    const steps = ownDay === undefined ? given : given.map((step) => ({ on: ownDay, ...step }))
    const { layerChineseWorkingDays } = yield* Effect.promise(() => import("@jiceng/calendar"))
    const found = yield* Effect.gen(function* () {
      const { simulate } = yield* Jiceng
      return yield* simulate(steps, {
        actor,
        ...(factsAt && { factsAt }),
        ...(rulesAt && { rulesAt })
      }).pipe(Effect.mapError((error) => unusable(explain(error).zh, explain(error).en)))
    }).pipe(Effect.provide(Layer.provide(layer, layerChineseWorkingDays)))
    yield* Console.log(
      format === "json"
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
