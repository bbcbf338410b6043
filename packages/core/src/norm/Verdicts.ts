import type { CompiledRulebook } from "./Compile.ts"
import { codeOf } from "./Judge.ts"
import type { Question } from "./Question.ts"
import { decide, keep, mark, type Selection } from "./Scan.ts"
import type { FactColumns } from "./Sheets.ts"

/** Subjects judged at a time: as many as the caches hold the columns of. */
const blockSize = 2048

/**
 * The outcome code of every rule for every subject, rule after rule: `codes[rule * size + subject]`. What rules ask
 * in common is asked once, and only of the subjects that met everything before it. Reads the columns; allocates its
 * answer and a few lists of rows.
 */
export const verdicts = ({ rules, questions }: CompiledRulebook, sheets: FactColumns): Uint8Array => {
  const { size, columns } = sheets
  const codes = new Uint8Array(rules.length * size)
  const depth = Math.max(1, ...rules.map(({ conditions }) => conditions.length))
  const selections = Array.from({ length: depth }, (): Selection => ({
    rows: new Uint32Array(Math.min(size, blockSize)),
    count: 0
  }))

  /** A row whose fact is unknown is left to all conditions of the rule: a later one may outweigh it. */
  const judgeUnknown = ({ rows, count }: Selection, column: Float64Array, rule: number): void => {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      if (Number.isNaN(column[row]!)) codes[rule * size + row] = codeOf(rules[rule]!, sheets, row)
    }
  }

  /** Asks the subjects of a level, which are marked as failing already; those that meet it go on to the next. */
  const ask = ({ condition, rules: asking, next }: Question, level: number): void => {
    const asked = selections[level]!
    const column = columns[condition.column]!
    if (next.length === 0) {
      const [rule] = asking
      const code = rules[rule!]!.outcomes[condition.unmet]!
      if (decide(asked, codes, rule! * size, column, condition, code)) judgeUnknown(asked, column, rule!)
      return
    }
    const met = selections[level + 1]!
    if (keep(asked, met, column, condition)) for (const rule of asking) judgeUnknown(asked, column, rule)
    for (const question of next) {
      const { unmet } = question.condition
      if (unmet !== condition.unmet && question.next.length > 0)
        for (const rule of question.rules) mark(met, codes, rule * size, rules[rule]!.outcomes[unmet]!)
      ask(question, level + 1)
    }
  }

  for (const { condition, rules: asking } of questions)
    for (const rule of asking)
      codes.fill(rules[rule]!.outcomes[condition.unmet]!, rule * size, (rule + 1) * size)
  const [all] = selections
  for (let start = 0; start < size; start += blockSize) {
    all!.count = Math.min(blockSize, size - start)
    for (let place = 0; place < all!.count; place++) all!.rows[place] = start + place
    for (const question of questions) ask(question, 0)
  }
  return codes
}
