import { DueWindow, Jiceng, obligationStates } from "@jiceng/core"
import { Console, Effect, type Option, Result, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { asking } from "../assess/Asking.ts"
import { scopeOf } from "../assess/Choice.ts"
import { dayGiven, daysGiven } from "../assess/Days.ts"
import { clauseId } from "../clause/ClauseCommand.ts"
import { clauses, language } from "../Flags.ts"
import { openWithWorkingDays } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { bundle, days, scope, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { refused, type Unusable, unusable } from "../Unusable.ts"
import { agendaText } from "./Obligations.ts"

const day = (name: string, words: string) =>
  Flag.String(name).pipe(Flag.withMetavar("YYYY-MM-DD"), Flag.withDescription(words), Flag.optional)

const flags = {
  bundle,
  ...sources,
  ...days,
  from: day("due-from", "到期日从哪一天起 / due from which day on"),
  to: day("due-to", "到期日到哪一天止 / due up to which day"),
  ...scope,
  clause: clauses,
  state: Flag.Literals("state", obligationStates).pipe(
    Flag.withDescription("只看这些状态，可重复 / these states only, repeatable"),
    Flag.atLeast(0)
  ),
  format: Flag.Literals("format", ["table", "json", "ics"]).pipe(
    Flag.withDescription("表格、JSON 或日历文件 / a table, JSON, or an iCalendar file"),
    Flag.withDefault("table")
  ),
  lang: language
}

const isWindow = Schema.decodeUnknownResult(DueWindow)

/** Both days or neither: half a window would be a guess. */
const windowOf = Effect.fnUntraced(function* (
  from: Option.Option<string>,
  to: Option.Option<string>
): Effect.fn.Return<DueWindow | undefined, Unusable> {
  const first = yield* dayGiven("--due-from", from)
  const last = yield* dayGiven("--due-to", to)
  if (first === undefined && last === undefined) return undefined
  const window = isWindow({ from: first, to: last })
  if (Result.isSuccess(window)) return window.success
  return yield* unusable(
    "--due-from 与 --due-to 应一并给出，起日不晚于止日，不超过三年",
    "give --due-from and --due-to together, in their order and at most three years apart"
  )
})

export const dutiesCommand = Command.make(
  "duties",
  flags,
  Effect.fn("cli.duties")(function* ({ format, lang, clause, state, from, to, ...typed }) {
    const about = yield* scopeOf(typed)
    const chosen: ReadonlyArray<string> = yield* Effect.forEach(clause, clauseId)
    const given = yield* daysGiven(typed)
    const due = yield* windowOf(from, to)
    const { layer, ownDay } = yield* openWithWorkingDays(yield* storeChoice(typed), lang)
    const agenda = yield* Effect.gen(function* () {
      const jiceng = yield* Jiceng
      return yield* jiceng
        .obligations(about, {
          ...asking({ ...(ownDay && { factsAt: ownDay }), ...given }),
          ...(due && { due })
        })
        .pipe(Effect.mapError(refused))
    }).pipe(Effect.provide(layer))
    const obligations = agenda.obligations
      .filter((one) => chosen.length === 0 || chosen.includes(one.clause))
      .filter((one) => state.length === 0 || state.includes(one.state))
    switch (format) {
      case "table":
        return yield* Console.log(agendaText(agenda, obligations, { ...(yield* screen), lang }))
      case "json":
        return yield* Console.log(JSON.stringify({ ...agenda, obligations }, undefined, 2))
      case "ics": {
        const { dutyFeed } = yield* Effect.promise(() => import("@jiceng/calendar"))
        return yield* Console.log(dutyFeed({ ...agenda, obligations }, lang))
      }
    }
  })
).pipe(
  Command.withDescription(
    "谁应在何时做什么，为什么是那一天 / who owes what by which day, and why on that day"
  ),
  Command.withExamples([
    { command: "jiceng duties --demo", description: "当日有效的全部义务 / all that counts on the day" },
    {
      command: "jiceng duties --demo --county 341702 --state overdue --state dueSoon",
      description: "一个县区逾期和即将到期的 / what is overdue or due soon in one county"
    },
    {
      command: "jiceng duties --demo --due-from 2026-07-01 --due-to 2026-12-31 --format ics",
      description: "下半年的日历文件 / the second half of the year as a calendar"
    }
  ])
)
