import {
  type Actor,
  type Assessment,
  chisitong,
  chizhou,
  explain,
  Jiceng,
  outcomes,
  type PlainDate,
  type Scope
} from "@jiceng/core"
import { Console, Effect, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { fateOf, treatmentOf } from "../clause/Fate.ts"
import { language } from "../Flags.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { screen } from "../terminal/Screen.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { type Choice, choiceOf } from "./Choice.ts"
import { chosen, reportOf } from "./Report.ts"
import { table } from "./Table.ts"

/** `--fail-on` is met. Ends with status 1; what was found is printed already. */
export class FindingsFound extends Schema.TaggedError<FindingsFound>()("FindingsFound", {
  outcome: Schema.String,
  count: Schema.Finite
}) {}

/** Whoever runs this holds the whole file, so there is nothing to hide from them: they read as the city does. */
const localOperator: Actor = { id: "cli.local", tier: "city", jurisdiction: chizhou, posts: [] }

const namedBy = (scope: Exclude<Scope, { kind: "all" }>): string => {
  switch (scope.kind) {
    case "county":
      return scope.county
    case "office":
      return scope.office
    case "partyOrganization":
      return scope.organization
    case "committee":
      return scope.kind
  }
}

/** An assessment of nothing must not pass for one that found nothing wrong. */
const nothingToAssess = ({ store, scope }: Choice, { cursor, factsAt }: Assessment): Unusable => {
  if (store.kind === "sqlite" && cursor.seq === 0) {
    return unusable(
      `${store.file} 中没有租户 ${store.tenant} 的记录`,
      `${store.file} holds no records of the tenant ${store.tenant}`
    )
  }
  const where = scope.kind === "all" ? "" : `${namedBy(scope)} `
  return unusable(
    `${where}在 ${factsAt} 没有已设立的所，或规则尚未施行`,
    `${where}on ${factsAt}: no office had been founded, or the rules were not in force yet`
  )
}

const assessed = Effect.fnUntraced(function* (choice: Choice, ownDay: PlainDate | undefined) {
  const jiceng = yield* Jiceng
  const factsAt = choice.asOf ?? ownDay
  const assessment = yield* jiceng
    .assess(choice.scope, { actor: localOperator, ...(factsAt && { factsAt }) })
    .pipe(Effect.mapError((error) => unusable(explain(error).zh, explain(error).en)))
  return assessment.findings.length === 0 ? yield* nothingToAssess(choice, assessment) : assessment
})

/** A clause that has no rule yet gives no finding, which must not pass for a clean result. */
const remark = ({ clauses }: Choice): Effect.Effect<void> =>
  Effect.forEach(
    clauses.filter((id) => !chisitong.rules.some(({ clause }) => clause === id)),
    (id) =>
      Console.error(
        treatmentOf(fateOf(chisitong, id)) === "notEnforced"
          ? `${id} 不作机检 / ${id} is not judged by software`
          : `${id} 的规则尚未实现 / the rule of ${id} is not built`
      ),
    { discard: true }
  )

const flags = {
  store: Flag.String("store").pipe(
    Flag.withMetavar("sqlite:FILE"),
    Flag.withDescription("数据库文件 / the database file"),
    Flag.optional
  ),
  demo: Flag.Boolean("demo").pipe(
    Flag.withDescription("用内存中的演示市 / the invented demo city, in memory"),
    Flag.withoutNegation,
    Flag.withDefault(false)
  ),
  tenant: Flag.String("tenant").pipe(
    Flag.withDescription("数据库中的租户 / whose records in the database"),
    Flag.withDefault("chizhou")
  ),
  asOf: Flag.String("as-of").pipe(
    Flag.withMetavar("YYYY-MM-DD"),
    Flag.withDescription("按哪一天的事实，默认今天 / facts of which day, today unless given"),
    Flag.optional
  ),
  county: Flag.String("county").pipe(
    Flag.withMetavar("CODE"),
    Flag.withDescription("只看一个县区，如 341702 / one county only, such as 341702"),
    Flag.optional
  ),
  office: Flag.String("office").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("只看一个所 / one office only"),
    Flag.optional
  ),
  clause: Flag.String("clause").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("只看这些条款，可重复 / these clauses only, repeatable"),
    Flag.atLeast(0)
  ),
  outcome: Flag.Literals("outcome", outcomes).pipe(
    Flag.withDescription("只看这些结论，可重复 / these outcomes only, repeatable"),
    Flag.atLeast(0)
  ),
  format: Flag.Literals("format", ["table", "json"]).pipe(
    Flag.withDescription("表格或 JSON / a table for people, JSON for programs"),
    Flag.withDefault("table")
  ),
  lang: language,
  failOn: Flag.Literals("fail-on", outcomes).pipe(
    Flag.withDescription("有此结论即以状态 1 结束 / end with status 1 when there is such a finding"),
    Flag.optional
  )
}

export const assessCommand = Command.make(
  "assess",
  flags,
  Effect.fn("cli.assess")(function* ({ format, lang, failOn, ...typed }) {
    const choice = yield* choiceOf(typed)
    const { layer, ownDay } = yield* openRegister(choice.store)
    const assessment: Assessment = yield* assessed(choice, ownDay).pipe(Effect.provide(layer))
    const findings = chosen(assessment, choice)
    yield* Console.log(
      format === "json"
        ? JSON.stringify(reportOf(assessment, findings), undefined, 2)
        : table(assessment, findings, { ...(yield* screen), lang, rulebook: chisitong })
    )
    yield* remark(choice)
    if (Option.isNone(failOn)) return
    const outcome = failOn.value
    const count = findings.filter((finding) => finding.outcome === outcome).length
    if (count > 0) return yield* new FindingsFound({ outcome, count })
  })
).pipe(
  Command.withDescription("各所逐条处于何种状态 / where each office stands, clause by clause"),
  Command.withExamples([
    { command: "jiceng assess --demo", description: "整个演示市 / the whole demo city" },
    {
      command: "jiceng assess --demo --county 341702 --outcome violated --lang en",
      description: "一个县区的违反情形 / what is violated in one county"
    },
    {
      command:
        "jiceng assess --store sqlite:.jiceng/register.sqlite --as-of 2026-06-30 --format json --fail-on violated",
      description: "供程序使用，有违反即以 1 结束 / for programs, status 1 when something is violated"
    }
  ])
)
