import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Ref } from "../journal/Ref.ts"
import type { FactSpec, FactsOf } from "./Fact.ts"
import type { SubjectKind } from "./Finding.ts"
import type { Terms } from "./Terms.ts"

/** What a concept reads off one subject on one day: numbers for the conditions, details for the remedies. */
export interface Reading<Specs, Details> {
  readonly facts: FactsOf<Specs>
  readonly details: Details
}

/** One concept's facts and how they are read: `party/Headship`, `fund/Levy`. */
export interface Concept<
  State = any, // oxlint-disable-line no-explicit-any -- a rulebook holds concepts over one state
  Specs extends Readonly<Record<string, FactSpec>> = Readonly<Record<string, FactSpec>>,
  Details = any // oxlint-disable-line no-explicit-any -- closed over by the concept's own rules
> {
  readonly name: string
  /** Whom it reads: an office, a Party organization, the committee. */
  readonly subject: SubjectKind
  readonly facts: Specs
  /** Record kinds that it reads and shows no records of: an account stands for the entries that it adds up. */
  readonly alsoReads?: ReadonlyArray<string>
  /** Raised with every change of what `read` answers; part of the rulebook's hash. */
  readonly revision: number
  /** Pure; called once for each subject, so it allocates little. `terms` are the parameters as they hold for it. */
  readonly read: (state: State, day: PlainDate, terms: Terms) => Reading<Specs, Details>
  /** The records of this subject that each kind's facts come from. */
  readonly sources: (state: State) => Readonly<Record<string, ReadonlyArray<Ref>>>
}

/** Declares a concept; the state that it reads is inferred from `read`. */
export const concept = <State, const Specs extends Readonly<Record<string, FactSpec>>, Details>(
  name: string,
  options: Omit<Concept<State, Specs, Details>, "name">
): Concept<State, Specs, Details> => ({ name, ...options })

/** Every record kind that a concept reads: what it says of a subject changes with no other, but for who the subject is. */
export const kindsReadBy = ({ facts, alsoReads = [] }: Concept): ReadonlySet<string> =>
  new Set([...Object.values(facts).flatMap(({ from }) => from), ...alsoReads])
