import type { Observed } from "./Fact.ts"

export type Operator = "atLeast" | "below" | "equal"

/** One condition of a rule, as data: a fact held against a parameter or against a fixed value. */
export interface ConditionSpec<Fact extends string = string, Name extends string = string> {
  readonly fact: Fact
  readonly operator: Operator
  readonly against: { readonly parameter: Name } | { readonly value: number }
}

interface Against {
  <Fact extends string>(fact: Fact, against: number): ConditionSpec<Fact, never>
  <Fact extends string, Name extends string>(fact: Fact, against: Name): ConditionSpec<Fact, Name>
}

const spec = (operator: Operator): Against =>
  ((fact: string, against: string | number) => ({
    fact,
    operator,
    against: typeof against === "number" ? { value: against } : { parameter: against }
  })) as Against

/** fact ≥ limit; 以上 includes the number itself. */
export const atLeast = spec("atLeast")
/** fact < limit. */
export const below = spec("below")
/** fact = value. */
export const equal = spec("equal")
/** The fact is a yes. */
export const yes = <Fact extends string>(fact: Fact): ConditionSpec<Fact, never> => equal(fact, 1)
/** The fact is a no. */
export const no = <Fact extends string>(fact: Fact): ConditionSpec<Fact, never> => equal(fact, 0)

/** One line of a proof; conditions that passed stay in it. `met` is null when the fact is unknown. */
export interface Condition {
  readonly what: string
  readonly operator: Operator
  readonly observed: Observed
  readonly required: Observed
  readonly met: boolean | null
}

/** Whether a value meets a limit; an unknown one (NaN) meets nothing and is told apart by the caller. */
export const holds = (operator: Operator, value: number, limit: number): boolean =>
  operator === "atLeast" ? value >= limit : operator === "below" ? value < limit : value === limit
