import type { AnyCommand } from "../journal/Command.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Force } from "./Clause.ts"
import type { Concept } from "./Concept.ts"
import type { FactSpec } from "./Fact.ts"
import type { LocalId } from "./LocalId.ts"
import type { Parameter } from "./Parameter.ts"
import { ruleFor, type Rule, type RuleOptions } from "./Rule.ts"

/** 本地规定: a provision of an authority's own document, which its local rules cite. */
export interface Provision {
  readonly id: LocalId
  readonly force: Force
  /** The document that it stands in, by number or title, and the place there. */
  readonly source: string
  readonly ref: string
  /** Its rules are in force from this day on. */
  readonly since: PlainDate
  readonly zh: string
  readonly en: string
}

/** A command of a county's own, with its words and the provisions whose records it keeps. */
export interface LocalCommand {
  readonly command: AnyCommand
  readonly words: Bilingual
  readonly keeps: ReadonlyArray<LocalId>
}

/**
 * What a county adds to the document, all of it under the namespace of its profile: `guichi.firePlan` for provisions,
 * facts, parameters and commands, `guichiFirePlan` for a record kind. It adds and never takes away: the document's own
 * rules, kinds and commands stay as they are.
 */
export interface LocalRules {
  readonly title: Bilingual
  readonly provisions: ReadonlyArray<Provision>
  readonly parameters: ReadonlyArray<Parameter>
  readonly concepts: ReadonlyArray<Concept>
  readonly rules: ReadonlyArray<Rule>
  readonly kinds: ReadonlyArray<RecordKind>
  readonly commands: ReadonlyArray<LocalCommand>
  /** Words for the fields and choices of its commands' inputs; those of the document's commands need none. */
  readonly words: Readonly<Record<string, Bilingual>>
}

/** Declares a rule of a county's own; its force is that of the provision that it cites. */
export const localRule = <
  const Specs extends Readonly<Record<string, FactSpec>>,
  Details,
  const Parameters extends Readonly<Record<string, Parameter>> = Record<never, never>
>(
  provision: Provision,
  title: Bilingual,
  options: RuleOptions<Specs, Details, Parameters>
): Rule => ruleFor(provision.id, provision.force, title, options)
