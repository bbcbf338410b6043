import { chisitong, type ClauseId, isClauseId } from "@jiceng/core"
import { Console, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { join, relative } from "node:path"
import { language } from "../Flags.ts"
import { screen } from "../terminal/Screen.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { clausePage } from "./ClausePage.ts"
import { fateOf } from "./Fate.ts"
import { coreFolder, type Places, places } from "./Places.ts"

/** A clause id as the user gave it, or the refusal that says where ids are found. */
export const clauseId = (given: string): Effect.Effect<ClauseId, Unusable> =>
  isClauseId(given)
    ? Effect.succeed(given)
    : Effect.fail(
        unusable(`没有条款 ${given}；条款编号形如 1.4.7`, `no clause ${given}; an id looks like 1.4.7`)
      )

/** Paths as they can be opened from where the command runs. */
const fromHere = ({ sources, tests }: Places): Places => {
  const core = coreFolder()
  const here = (file: string): string => relative(process.cwd(), join(core, file))
  return { sources: sources.map(here), tests: tests.map(here) }
}

export const clauseCommand = Command.make(
  "clause",
  {
    id: Argument.String("id").pipe(
      Argument.withDescription("条款编号，如 1.4.7 / the clause, such as 1.4.7")
    ),
    lang: language
  },
  Effect.fn("cli.clause")(function* ({ id, lang }) {
    const known = yield* clauseId(id)
    const found = places().get(known)
    const page = { ...(yield* screen), lang, places: found && fromHere(found) }
    yield* Console.log(clausePage(fateOf(chisitong, known), page))
  })
).pipe(
  Command.withDescription(
    "一个条款：内容、处理、参数、读法、代码 / one clause: text, fate, parameters, readings, code"
  ),
  Command.withExamples([
    { command: "jiceng clause 1.4.1", description: "设立党组织 / founding a Party organization" },
    { command: "jiceng clause 1.6.2 --lang en", description: "业务收费 3% / the 3% of business fees" }
  ])
)
