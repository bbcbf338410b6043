import { type Amendment, explain, Jiceng, type PlainDate } from "@jiceng/core"
import { Console, Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { asking } from "../assess/Asking.ts"
import { scopeOf } from "../assess/Choice.ts"
import { daysGiven } from "../assess/Days.ts"
import { language } from "../Flags.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { days, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { comparisonText } from "./ComparisonText.ts"

const shape = /^([A-Za-z]+)=([^@]+)(?:@(.+))?$/u

/** `minArea=100@2026-06-01`: a parameter, its value, and from which day on. Decimals of shares are text. */
const amendmentOf = (typed: string, day: PlainDate | undefined): Effect.Effect<Amendment, Unusable> => {
  const [, parameter, value, since] = shape.exec(typed) ?? []
  if (parameter === undefined || value === undefined)
    return Effect.fail(
      unusable(
        `--set ${typed} 应写作 minArea=100 或 minArea=100@2026-06-01`,
        `--set ${typed}: write it as minArea=100 or minArea=100@2026-06-01`
      )
    )
  return Effect.succeed({
    parameter,
    since: (since ?? day ?? "2020-01-16") as PlainDate,
    value: /^[0-9]+$/u.test(value) ? Number(value) : value
  })
}

export const compareCommand = Command.make(
  "compare",
  {
    set: Flag.String("set").pipe(
      Flag.withMetavar("NAME=VALUE[@DAY]"),
      Flag.withDescription(
        "试改的参数，可重复；不给日期即自所看之日起 / a number to change, repeatable; from the day looked at unless told"
      ),
      Flag.atLeast(1)
    ),
    bundle: Flag.String("bundle").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("名册数据包 / a register bundle"),
      Flag.optional
    ),
    ...sources,
    ...days,
    county: Flag.String("county").pipe(
      Flag.withMetavar("CODE"),
      Flag.withDescription("只看一个县区 / one county only"),
      Flag.optional
    ),
    office: Flag.String("office").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("只看一个所 / one office only"),
      Flag.optional
    ),
    format: Flag.Literals("format", ["table", "json"]).pipe(
      Flag.withDescription("表格或 JSON / a table for people, JSON for programs"),
      Flag.withDefault("table")
    ),
    lang: language
  },
  Effect.fn("cli.compare")(function* ({ set, format, lang, ...typed }) {
    const scope = yield* scopeOf(typed)
    const given = yield* daysGiven(typed)
    const { layer, ownDay } = yield* openRegister(yield* storeChoice(typed), lang)
    const asked = { ...(ownDay && { factsAt: ownDay }), ...given }
    const amendments = yield* Effect.forEach(set, (one) => amendmentOf(one, asked.rulesAt ?? asked.factsAt))
    const found = yield* Effect.gen(function* () {
      const { rehearse } = yield* Jiceng
      return yield* rehearse(amendments, scope, asking(asked)).pipe(
        Effect.mapError((error) => unusable(explain(error).zh, explain(error).en))
      )
    }).pipe(Effect.provide(layer))
    yield* Console.log(
      format === "json"
        ? JSON.stringify(found, undefined, 2)
        : comparisonText(found, { ...(yield* screen), lang })
    )
  })
).pipe(
  Command.withDescription(
    "改一个数会怎样：规则、结论、受影响的所 / what a changed number would do: rules, findings, offices"
  ),
  Command.withExamples([
    {
      command: "jiceng compare --demo --set minArea=100",
      description: "办公面积低限提到 100 平方米之前 / before the floor is raised to 100 m²"
    },
    {
      command: "jiceng compare --demo --set minStaff=4 --county 341702 --format json",
      description: "一个县区，供程序使用 / one county, for programs"
    }
  ])
)
