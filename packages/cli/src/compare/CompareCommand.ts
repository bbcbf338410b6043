import { type Amendment, inForceSince, Jiceng, type PlainDate } from "@jiceng/core"
import { Console, Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { asking } from "../assess/Asking.ts"
import { scopeOf } from "../assess/Choice.ts"
import { daysGiven } from "../assess/Days.ts"
import { format, language } from "../Flags.ts"
import { openWithWorkingDays } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { bundle, days, scope, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { refused, type Unusable, unusable } from "../Unusable.ts"
import { comparisonText } from "./ComparisonText.ts"

const written = /^([A-Za-z]+)=([^@]+)(?:@(.+))?$/u

/** `minArea=100@2026-06-01`: a parameter, its value, and from which day on. Decimals of shares are text. */
const amendmentOf = (typed: string, day: PlainDate | undefined): Effect.Effect<Amendment, Unusable> => {
  const [, parameter, value, since] = written.exec(typed) ?? []
  if (parameter === undefined || value === undefined)
    return Effect.fail(
      unusable(
        `--set ${typed} 应写作 minArea=100 或 minArea=100@2026-06-01`,
        `--set ${typed}: write it as minArea=100 or minArea=100@2026-06-01`
      )
    )
  return Effect.succeed({
    parameter,
    since: (since ?? day ?? inForceSince) as PlainDate,
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
    bundle,
    ...sources,
    ...days,
    ...scope,
    format,
    lang: language
  },
  Effect.fn("cli.compare")(function* ({ set, format: shape, lang, ...typed }) {
    const about = yield* scopeOf(typed)
    const given = yield* daysGiven(typed)
    const { layer, ownDay } = yield* openWithWorkingDays(yield* storeChoice(typed), lang)
    const asked = { ...(ownDay && { factsAt: ownDay }), ...given }
    const amendments = yield* Effect.forEach(set, (one) => amendmentOf(one, asked.rulesAt ?? asked.factsAt))
    const found = yield* Effect.gen(function* () {
      const { rehearse } = yield* Jiceng
      return yield* rehearse(amendments, about, asking(asked)).pipe(Effect.mapError(refused))
    }).pipe(Effect.provide(layer))
    yield* Console.log(
      shape === "json"
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
