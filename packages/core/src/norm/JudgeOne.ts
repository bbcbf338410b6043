import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { ClauseId } from "./Clause.ts"
import { compile } from "./Compile.ts"
import type { Finding, Subject } from "./Finding.ts"
import { judge } from "./Judge.ts"
import { termsFor } from "./Profile.ts"
import type { Rulebook } from "./Rulebook.ts"
import { readSheets } from "./Sheets.ts"

/**
 * What the rules of some clauses say of one subject in a state that may not exist yet: how a command asks, before
 * it decides, what it would make.
 */
export const judgeState = <State>(
  rulebook: Rulebook,
  clauses: ReadonlyArray<ClauseId>,
  about: { readonly subject: Subject; readonly state: State; readonly county: DivisionCode | undefined },
  day: PlainDate
): ReadonlyArray<Finding> => {
  const rules = rulebook.rules.filter(
    ({ clause, about: { subject } }) =>
      clauses.some((one) => one === clause) && subject === about.subject.kind
  )
  // Only what these rules read is read: the state may hold no more than that.
  const concepts = rulebook.concepts.filter((one) => rules.some((rule) => rule.about.name === one.name))
  const asked = { ...rulebook, rules, concepts }
  const terms = termsFor(rulebook, about.county, day)
  return judge(compile(asked, day, terms), readSheets(asked, [about], day, terms), 0)
}
