import { type Assessment, chisitong, outcomes } from "@jiceng/core"
import { Console, Effect, Option, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { fateOf, treatmentOf } from "../clause/Fate.ts"
import { clauses, format, language } from "../Flags.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { screen } from "../terminal/Screen.ts"
import { days, scope, sources } from "../store/StoreFlags.ts"
import { sealInto } from "../replay/SealInto.ts"
import { assessed } from "./Asking.ts"
import { type Choice, choiceOf } from "./Choice.ts"
import { chosen, reportOf } from "./Report.ts"
import { table } from "./Table.ts"

/** `--fail-on` is met. Ends with status 1; what was found is printed already. */
export class FindingsFound extends Schema.TaggedError<FindingsFound>()("FindingsFound", {
  outcome: Schema.String,
  count: Schema.Finite
}) {}

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
  bundle: Argument.File("bundle", { mustExist: false }).pipe(
    Argument.withDescription("名册数据包 / a register bundle"),
    Argument.optional
  ),
  ...sources,
  ...days,
  ...scope,
  clause: clauses,
  outcome: Flag.Literals("outcome", outcomes).pipe(
    Flag.withDescription("只看这些结论，可重复 / these outcomes only, repeatable"),
    Flag.atLeast(0)
  ),
  format,
  lang: language,
  failOn: Flag.Literals("fail-on", outcomes).pipe(
    Flag.withDescription("有此结论即以状态 1 结束 / end with status 1 when there is such a finding"),
    Flag.optional
  ),
  seal: Flag.String("seal").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("同时把全部结论封存为回执，可用 replay 重演 / also seal the report, for replay"),
    Flag.optional
  )
}

export const assessCommand = Command.make(
  "assess",
  flags,
  Effect.fn("cli.assess")(function* ({ format: shape, lang, failOn, seal, ...typed }) {
    const choice = yield* choiceOf(typed)
    const { layer, ownDay } = yield* openRegister(choice.store, lang)
    const asked = { ...(ownDay && { factsAt: ownDay }), ...choice.days }
    const assessment: Assessment = yield* Effect.gen(function* () {
      if (Option.isSome(seal)) yield* sealInto(seal.value, choice.scope, asked)
      return yield* assessed(choice.store, choice.scope, asked)
    }).pipe(Effect.provide(layer))
    const findings = chosen(assessment, choice)
    yield* Console.log(
      shape === "json"
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
    { command: "jiceng assess register.json", description: "一个名册数据包 / a register bundle" },
    {
      command: "jiceng assess --demo --county 341702 --outcome violated --lang en",
      description: "一个县区的违反情形 / what is violated in one county"
    },
    {
      command:
        "jiceng assess --store sqlite:.jiceng/register.sqlite --as-of 2025-12-31 --known-at 2025-12-31",
      description: "年末是否合规，按当时所知 / in order at the year's end, as known then"
    },
    {
      command:
        "jiceng assess --store sqlite:.jiceng/register.sqlite --as-of 2026-06-30 --format json --fail-on violated",
      description: "供程序使用，有违反即以 1 结束 / for programs, status 1 when something is violated"
    }
  ])
)
