import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Outcome } from "./Outcome.ts"

/** Parameter values by id, as an example's situation is given them. */
export type ParameterValues = Readonly<Record<string, number | string>>

/**
 * One row of a rule: a situation and how it is judged. `at` tells where it stands to the rule's threshold. Facts
 * that aren't named are unknown. A row whose facts follow from a parameter gives them as a function of it.
 */
export interface Example<Fact extends string = string> {
  readonly at: "below" | "at" | "above" | "case"
  readonly situation: Bilingual
  readonly facts:
    | Readonly<Partial<Record<Fact, number>>>
    | ((parameters: ParameterValues) => Readonly<Partial<Record<Fact, number>>>)
  readonly outcome: Outcome
}
