import type { Bilingual } from "../kernel/Bilingual.ts"
import { citationOf, type ClauseKind, clauseOf, type Force, isClauseId } from "./Clause.ts"
import type { LocalRules } from "./Local.ts"
import type { Citation } from "./LocalId.ts"
import type { Rulebook } from "./Rulebook.ts"

/** A clause of the document or a county's own provision, in words. */
export interface Cited {
  readonly id: Citation
  readonly ref: string
  /** As an inspector writes it: 池司通〔2020〕2号 一(三). */
  readonly citation: string
  readonly text: Bilingual
  readonly force: Force
  readonly kinds: ReadonlyArray<ClauseKind>
}

/** What every county adds to a rulebook, in the order of the profiles. */
export const localRulesOf = ({ profiles }: Pick<Rulebook, "profiles">): ReadonlyArray<LocalRules> =>
  profiles.flatMap(({ local }) => local ?? [])

const clauseKindsOf = ({ rules, commands }: LocalRules, id: string): ReadonlyArray<ClauseKind> => [
  ...(rules.some(({ clause }) => clause === id) ? (["rule"] as const) : []),
  ...(commands.some(({ keeps }) => keeps.some((one) => one === id)) ? (["record"] as const) : [])
]

/** A rulebook with what every county adds put beside its own: for words, never to judge by. */
export const withEveryLocal = (rulebook: Rulebook): Rulebook => {
  const local = localRulesOf(rulebook)
  return {
    ...rulebook,
    concepts: [...rulebook.concepts, ...local.flatMap(({ concepts }) => concepts)],
    rules: [...rulebook.rules, ...local.flatMap(({ rules }) => rules)],
    parameters: [...rulebook.parameters, ...local.flatMap(({ parameters }) => parameters)]
  }
}

/** What an id stands for under a rulebook; undefined where nothing has it. */
export const cited = (rulebook: Pick<Rulebook, "profiles">, id: string): Cited | undefined => {
  if (isClauseId(id)) {
    const { ref, zh, en, force, kinds } = clauseOf(id)
    return { id, ref, citation: citationOf(id), text: { zh, en }, force, kinds }
  }
  for (const local of localRulesOf(rulebook)) {
    const provision = local.provisions.find((one) => one.id === id)
    if (provision === undefined) continue
    const { ref, source, zh, en, force } = provision
    return {
      id: provision.id,
      ref,
      citation: `${source} ${ref}`,
      text: { zh, en },
      force,
      kinds: clauseKindsOf(local, id)
    }
  }
  return undefined
}

/** What a finding rests on, in words: a finding has no clause that its rulebook doesn't know. */
export const citedBy = (
  rulebook: Pick<Rulebook, "profiles">,
  { clause }: { readonly clause: Citation }
): Cited => {
  const found = cited(rulebook, clause)
  if (found === undefined) throw new Error(`${clause} is no clause of the rulebook`)
  return found
}
