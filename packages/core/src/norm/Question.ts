import type { CompiledCondition, CompiledRule } from "./Compile.ts"

/**
 * One condition in the tree of what rules ask. Many rules begin alike (the head comes from this office, there are
 * fewer than three full members): as a tree, that is asked once.
 */
export interface Question {
  readonly condition: CompiledCondition
  /** Places of the rules that ask it. */
  readonly rules: Array<number>
  /** What they ask of the subjects that meet it; none after a rule's last condition, which it shares with no other. */
  readonly next: Array<Question>
}

const isSame = (a: CompiledCondition, b: CompiledCondition): boolean =>
  a.column === b.column && a.operator === b.operator && a.limit === b.limit && a.unmet === b.unmet

/** The first questions of rules, each rule's conditions in its own order below them. */
export const questionsOf = (rules: ReadonlyArray<CompiledRule>): ReadonlyArray<Question> => {
  const first: Array<Question> = []
  for (const [place, { conditions }] of rules.entries()) {
    let questions = first
    for (const [at, condition] of conditions.entries()) {
      const isLast = at === conditions.length - 1
      const known = questions.find((other) => other.next.length > 0 && isSame(other.condition, condition))
      const question = isLast || known === undefined ? { condition, rules: [], next: [] } : known
      if (question !== known) questions.push(question)
      question.rules.push(place)
      questions = question.next
    }
  }
  return first
}
