import type { PlainDate } from "../kernel/PlainDate.ts"
import type { ClauseId } from "./Clause.ts"
import { compile } from "./Compile.ts"
import type { Finding, Subject } from "./Finding.ts"
import { judge } from "./Judge.ts"
import type { Rulebook } from "./Rulebook.ts"
import { readSheets } from "./Sheets.ts"

/**
 * What the rules of some clauses say of one subject in a state that may not exist yet: how a command asks, before
 * it decides, what it would make.
 */
export const judgeState = <State>(
  rulebook: Rulebook,
  clauses: ReadonlyArray<ClauseId>,
  about: { readonly subject: Subject; readonly state: State },
  day: PlainDate
): ReadonlyArray<Finding> => {
  const rules = rulebook.rules.filter(({ clause }) => clauses.includes(clause))
  return judge(compile({ ...rulebook, rules }, day), readSheets(rulebook, [about], day), 0)
}
