import type { Digest } from "../journal/Digest.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Concept } from "./Concept.ts"
import type { Interpretation, NotEnforced } from "./Interpretation.ts"
import type { Invariant } from "./Invariant.ts"
import type { Parameter } from "./Parameter.ts"
import type { Rule } from "./Rule.ts"

/** An immutable, dated set of rules. What is decided or reported names it by id, version and hash. */
export interface Rulebook {
  readonly id: string
  readonly version: string
  readonly since: PlainDate
  /** The concepts whose facts make up a fact sheet, in column order. */
  readonly concepts: ReadonlyArray<Concept>
  /** In the document's order. */
  readonly rules: ReadonlyArray<Rule>
  readonly invariants: ReadonlyArray<Invariant>
  readonly parameters: ReadonlyArray<Parameter>
  readonly interpretations: ReadonlyArray<Interpretation>
  readonly notEnforced: ReadonlyArray<NotEnforced>
}

/** How a rulebook is named in a report. */
export interface RulebookName {
  readonly id: string
  readonly version: string
  readonly hash: string
}

const withoutWords = ({ id, clause, unit, values, open }: Parameter) => ({ id, clause, unit, values, open })

/**
 * Covers clause ids, parameters, readings and the revision of each rule and concept (D10). Titles and labels are left
 * out: putting them better changes no finding.
 */
export const rulebookName = (digest: Digest["Service"], rulebook: Rulebook): RulebookName => ({
  id: rulebook.id,
  version: rulebook.version,
  hash: digest.sha256(
    canonicalJson({
      id: rulebook.id,
      since: rulebook.since,
      concepts: rulebook.concepts.map(({ name, revision }) => [name, revision]),
      rules: rulebook.rules.map(
        ({ id, clause, force, revision, parameters, applies, requires, recommends }) => ({
          id,
          clause,
          force,
          revision,
          parameters: Object.entries(parameters).map(([name, of]) => [name, withoutWords(of)]),
          applies,
          requires,
          recommends
        })
      ),
      invariants: rulebook.invariants.map(({ clause, sort, refusedBy }) => ({ clause, sort, refusedBy })),
      parameters: rulebook.parameters.map(withoutWords),
      interpretations: rulebook.interpretations,
      notEnforced: rulebook.notEnforced
    })
  )
})
