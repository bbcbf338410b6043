import type { Digest } from "../journal/Digest.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Duty } from "../duty/Duty.ts"
import type { Concept } from "./Concept.ts"
import type { Interpretation, NotEnforced } from "./Interpretation.ts"
import type { SubjectKind } from "./Finding.ts"
import type { Invariant } from "./Invariant.ts"
import type { Kept } from "./Kept.ts"
import type { Parameter } from "./Parameter.ts"
import { type CountyProfile, profileOf } from "./Profile.ts"
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
  /** What is to be done again and again, or by a day. */
  readonly duties: ReadonlyArray<Duty>
  readonly invariants: ReadonlyArray<Invariant>
  /** Records that clauses ask for, and workflows, each with the commands that keep them. */
  readonly kept: ReadonlyArray<Kept>
  readonly parameters: ReadonlyArray<Parameter>
  readonly interpretations: ReadonlyArray<Interpretation>
  readonly notEnforced: ReadonlyArray<NotEnforced>
  /** How counties read what the text leaves open; see `withProfiles`. */
  readonly profiles: ReadonlyArray<CountyProfile>
}

/** The rulebook in force on a day: of those installed the latest that has begun, else the earliest. */
export const inForceOn = (installed: ReadonlyArray<Rulebook>, day: PlainDate): Rulebook => {
  const [first, ...later] = installed.toSorted((a, b) => (a.since < b.since ? -1 : 1))
  if (first === undefined) throw new Error("no rulebook is installed")
  return later.findLast(({ since }) => since <= day) ?? first
}

/** Of what a county adds, the rules that are in force on a day, with the concepts that they read. */
const localOn = (
  rulebook: Rulebook,
  { county, rulesAt }: NonNullable<Parameters<typeof rulebookFor>[2]>
): Pick<Rulebook, "concepts" | "rules"> => {
  const local = profileOf(rulebook, county)?.local
  if (local === undefined) return { concepts: [], rules: [] }
  const begun = new Set<string>(local.provisions.filter(({ since }) => since <= rulesAt).map(({ id }) => id))
  return { concepts: local.concepts, rules: local.rules.filter(({ clause }) => begun.has(clause)) }
}

/**
 * The part of a rulebook that is about one kind of subject: what its fact sheets are laid out by. No two concepts
 * share a fact's name, so a line of proof is told by it alone. With `at` it has what that county adds by that day.
 */
export const rulebookFor = (
  rulebook: Rulebook,
  kind: SubjectKind,
  at?: { readonly county: DivisionCode | undefined; readonly rulesAt: PlainDate }
): Rulebook => {
  const local = at === undefined ? { concepts: [], rules: [] } : localOn(rulebook, at)
  return {
    ...rulebook,
    concepts: [...rulebook.concepts, ...local.concepts].filter(({ subject }) => subject === kind),
    rules: [...rulebook.rules, ...local.rules].filter(({ about }) => about.subject === kind)
  }
}

/** How a rulebook is named in a report. */
export interface RulebookName {
  readonly id: string
  readonly version: string
  readonly hash: string
}

const withoutWords = ({ id, clause, unit, values, open }: Parameter) => ({ id, clause, unit, values, open })

const ruleWithoutWords = ({
  id,
  clause,
  force,
  revision,
  parameters,
  applies,
  requires,
  awaits,
  recommends
}: Rule) => ({
  id,
  clause,
  force,
  revision,
  parameters: Object.entries(parameters).map(([name, of]) => [name, withoutWords(of)]),
  applies,
  requires,
  awaits,
  recommends
})

const dutyWithoutWords = ({
  clause,
  revision,
  name,
  subject,
  owedBy,
  cadence,
  needed,
  withinDays
}: Duty) => ({
  clause,
  revision,
  name,
  subject,
  owedBy,
  cadence,
  ...(needed !== undefined && { needed: needed.id }),
  ...(withinDays !== undefined && { withinDays: withinDays.id })
})

const conceptWithoutWords = ({ name, revision }: Concept) => [name, revision]

const profileWithoutWords = ({ local, ...profile }: CountyProfile) => ({
  ...profile,
  ...(local !== undefined && {
    local: {
      provisions: local.provisions,
      parameters: local.parameters.map(withoutWords),
      concepts: local.concepts.map(conceptWithoutWords),
      rules: local.rules.map(ruleWithoutWords),
      kinds: local.kinds.map(({ kind, version }) => [kind, version]),
      commands: local.commands.map(({ command, keeps }) => [command.name, keeps])
    }
  })
})

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
      concepts: rulebook.concepts.map(conceptWithoutWords),
      rules: rulebook.rules.map(ruleWithoutWords),
      duties: rulebook.duties.map(dutyWithoutWords),
      invariants: rulebook.invariants.map(({ clause, sort, refusedBy }) => ({ clause, sort, refusedBy })),
      kept: rulebook.kept.map(({ clause, as, kinds, by }) => ({ clause, as, kinds, by })),
      parameters: rulebook.parameters.map(withoutWords),
      interpretations: rulebook.interpretations,
      notEnforced: rulebook.notEnforced,
      profiles: rulebook.profiles.map(profileWithoutWords)
    })
  )
})
