import {
  allClauses,
  type Bilingual,
  type Clause,
  type ClauseId,
  type ClauseKind,
  clauseOf,
  type Duty,
  type Interpretation,
  type Kept,
  type Invariant,
  type Parameter,
  type Rule,
  type Rulebook
} from "@jiceng/core"

/** What has become of a clause, or of one kind of it, in code. */
export type Treatment = "built" | "notEnforced" | "notBuilt"

/** What has become of one kind of a clause: a clause can be a rule that is built and a duty that isn't. */
export type Part =
  | { readonly kind: ClauseKind; readonly treatment: "built"; readonly rules: ReadonlyArray<Rule> }
  | {
      readonly kind: "invariant"
      readonly treatment: "built"
      readonly invariants: ReadonlyArray<Invariant>
      /** Rules that find the state which breaks it, where the clause is no rule itself. */
      readonly rules: ReadonlyArray<Rule>
    }
  | { readonly kind: ClauseKind; readonly treatment: "built"; readonly kept: ReadonlyArray<Kept> }
  | {
      readonly kind: "duty"
      readonly treatment: "built"
      readonly duties: ReadonlyArray<Duty>
      /** The rule that judges it, where the clause is no rule itself. */
      readonly rules: ReadonlyArray<Rule>
    }
  | { readonly kind: ClauseKind; readonly treatment: "notEnforced"; readonly reason: Bilingual }
  | { readonly kind: ClauseKind; readonly treatment: "notBuilt" }

/** Everything that a rulebook says about one clause. */
export interface Fate {
  readonly clause: Clause
  readonly parts: ReadonlyArray<Part>
  /** Parameters that the clause declares or that its rules use, each once. */
  readonly parameters: ReadonlyArray<Parameter>
  readonly readings: ReadonlyArray<Interpretation>
}

/** The rules of a clause that is no rule itself: they find the state that breaks it, or what is overdue. */
const rulesBeside = (rulebook: Rulebook, clause: Clause): ReadonlyArray<Rule> =>
  clause.kinds.includes("rule") ? [] : rulebook.rules.filter((rule) => rule.clause === clause.id)

const partOf = (rulebook: Rulebook, clause: Clause, kind: ClauseKind): Part => {
  if (kind === "rule") {
    const rules = rulebook.rules.filter((rule) => rule.clause === clause.id)
    return rules.length === 0 ? { kind, treatment: "notBuilt" } : { kind, treatment: "built", rules }
  }
  if (kind === "invariant") {
    const invariants = rulebook.invariants.filter((invariant) => invariant.clause === clause.id)
    const rules = rulesBeside(rulebook, clause)
    return invariants.length === 0
      ? { kind, treatment: "notBuilt" }
      : { kind, treatment: "built", invariants, rules }
  }
  if (kind === "guidance") {
    const entry = rulebook.notEnforced.find((candidate) => candidate.clause === clause.id)
    return entry === undefined
      ? { kind, treatment: "notBuilt" }
      : { kind, treatment: "notEnforced", reason: entry.reason }
  }
  if (kind === "record" || kind === "workflow") {
    const kept = rulebook.kept.filter((entry) => entry.clause === clause.id && entry.as === kind)
    return kept.length === 0 ? { kind, treatment: "notBuilt" } : { kind, treatment: "built", kept }
  }
  const duties = rulebook.duties.filter((duty) => duty.clause === clause.id)
  return duties.length === 0
    ? { kind, treatment: "notBuilt" }
    : { kind, treatment: "built", duties, rules: rulesBeside(rulebook, clause) }
}

const fateOfClause = (rulebook: Rulebook, clause: Clause): Fate => {
  const parts = clause.kinds.map((kind) => partOf(rulebook, clause, kind))
  const used = parts.flatMap((part) =>
    "rules" in part ? part.rules.flatMap((rule) => Object.values(rule.parameters)) : []
  )
  const counted = parts.flatMap((part) =>
    "duties" in part
      ? part.duties.flatMap(({ needed, withinDays }) => [needed ?? [], withinDays ?? []].flat())
      : []
  )
  const own = rulebook.parameters.filter((parameter) => parameter.clause === clause.id)
  return {
    clause,
    parts,
    parameters: [...new Set([...own, ...used, ...counted])],
    readings: rulebook.interpretations.filter(({ clauses }) => clauses.includes(clause.id))
  }
}

/** The fate of one clause. */
export const fateOf = (rulebook: Rulebook, id: ClauseId): Fate => fateOfClause(rulebook, clauseOf(id))

/** The fate of every clause, in the document's order. */
export const fates = (rulebook: Rulebook): ReadonlyArray<Fate> =>
  allClauses.map((clause) => fateOfClause(rulebook, clause))

/** A clause counts as built or as not enforced when all of its kinds do; anything else is still open. */
export const treatmentOf = ({ parts }: Fate): Treatment | "partlyBuilt" => {
  const [first] = parts
  if (first !== undefined && parts.every(({ treatment }) => treatment === first.treatment)) {
    return first.treatment
  }
  return parts.some(({ treatment }) => treatment === "built") ? "partlyBuilt" : "notBuilt"
}
