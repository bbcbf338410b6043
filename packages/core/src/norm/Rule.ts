import type { Bilingual } from "../kernel/Bilingual.ts"
import type { ClauseOf, Force } from "./Clause.ts"
import type { Concept } from "./Concept.ts"
import type { ConditionSpec } from "./Condition.ts"
import type { Example } from "./Example.ts"
import type { FactSpec } from "./Fact.ts"
import type { Remedy, Subject } from "./Finding.ts"
import type { Hindrance } from "./Hindrance.ts"
import type { Citation } from "./LocalId.ts"
import type { Parameter } from "./Parameter.ts"

/**
 * A rule: a clause and the conditions that it sets. All of `applies` must hold or the rule doesn't concern the
 * subject; all of `requires` must hold or it is violated (advised, where the clause only recommends); what
 * `awaits` lacks may still come, its period being open: pending; what `recommends` lacks is advice.
 */
export interface Rule {
  /** The clause's id, with `:part` where one clause has several rules. */
  readonly id: string
  readonly clause: Citation
  readonly force: Force
  readonly title: Bilingual
  /** Raised with every change of meaning; CI fails when the source changes without it. */
  readonly revision: number
  readonly about: Concept
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly applies: ReadonlyArray<ConditionSpec>
  readonly requires: ReadonlyArray<ConditionSpec>
  readonly awaits: ReadonlyArray<ConditionSpec>
  readonly recommends: ReadonlyArray<ConditionSpec>
  /** The lawful acts that would clear a shortfall. */
  readonly remedies: (subject: Subject, details: any) => ReadonlyArray<Remedy> // oxlint-disable-line no-explicit-any -- typed where declared
  /** Why no act alone can clear a violation, where that is so. */
  readonly hindrance: ((details: any) => Hindrance | undefined) | undefined // oxlint-disable-line no-explicit-any -- typed where declared
  /** The rule in rows, at, below and above each threshold. */
  readonly examples: ReadonlyArray<Example>
}

/** What a rule is declared with, besides what it cites and its title. */
export interface RuleOptions<
  Specs extends Readonly<Record<string, FactSpec>>,
  Details,
  Parameters extends Readonly<Record<string, Parameter>>
> {
  /** Which of the clause's rules it is, where there are several. */
  readonly part?: string
  readonly revision: number
  readonly about: Concept<any, Specs, Details> // oxlint-disable-line no-explicit-any -- the state is the register's
  readonly parameters?: Parameters
  readonly applies?: ReadonlyArray<ConditionSpec<keyof Specs & string, keyof Parameters & string>>
  readonly requires?: ReadonlyArray<ConditionSpec<keyof Specs & string, keyof Parameters & string>>
  readonly awaits?: ReadonlyArray<ConditionSpec<keyof Specs & string, keyof Parameters & string>>
  readonly recommends?: ReadonlyArray<ConditionSpec<keyof Specs & string, keyof Parameters & string>>
  readonly remedies: (subject: Subject, details: Details) => ReadonlyArray<Remedy>
  readonly hindrance?: (details: Details) => Hindrance | undefined
  readonly examples: ReadonlyArray<Example<keyof Specs & string>>
}

/** A rule of any citation and force. */
export const ruleFor = <
  const Specs extends Readonly<Record<string, FactSpec>>,
  Details,
  const Parameters extends Readonly<Record<string, Parameter>>
>(
  clause: Citation,
  force: Force,
  title: Bilingual,
  options: RuleOptions<Specs, Details, Parameters>
): Rule => ({
  id: options.part === undefined ? clause : `${clause}:${options.part}`,
  clause,
  force,
  title,
  revision: options.revision,
  about: options.about,
  parameters: options.parameters ?? {},
  applies: options.applies ?? [],
  requires: options.requires ?? [],
  awaits: options.awaits ?? [],
  recommends: options.recommends ?? [],
  remedies: options.remedies,
  hindrance: options.hindrance,
  examples: options.examples
})

const ruleOf =
  <F extends Force>(force: F) =>
  <
    const Specs extends Readonly<Record<string, FactSpec>>,
    Details,
    const Parameters extends Readonly<Record<string, Parameter>> = Record<never, never>
  >(
    clause: ClauseOf<F, "rule" | "invariant">,
    title: Bilingual,
    options: RuleOptions<Specs, Details, Parameters>
  ): Rule =>
    ruleFor(clause, force, title, options)

/**
 * A binding clause (应当、须): a shortfall is a violation. Of a normative invariant it finds the state that breaks it,
 * which no command made (D1).
 */
export const must = ruleOf("must")
/** A clause that promotes (推行、逐步、鼓励): a shortfall is advice. */
export const should = ruleOf("should")
/** A clause that permits (可以): not using it is at most worth a hint. */
export const may = ruleOf("may")
