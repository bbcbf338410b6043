import { byGravity, type Outcome, type OutcomeCounts } from "@jiceng/http-api/browser"
import { outcomeWord } from "../proof/OutcomeBadge.tsx"
import type { MessageKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"
import { Totals } from "./Totals.tsx"

const hint = {
  satisfied: "outcomeSatisfiedHint",
  advised: "outcomeAdvisedHint",
  violated: "outcomeViolatedHint",
  pending: "outcomePendingHint",
  notApplicable: "outcomeNotApplicableHint",
  undetermined: "outcomeUndeterminedHint"
} as const satisfies Record<Outcome, MessageKey>

/** How many findings end each way; pressing one shows those that it is found in. */
export const OutcomeTotals = ({
  totals,
  list,
  unit
}: {
  readonly totals: OutcomeCounts
  readonly list: ReadonlyArray<{ readonly counts: OutcomeCounts }>
  /** How many of the list, in words. */
  readonly unit: (count: number) => string
}) => {
  const { say } = useWords()
  return (
    <Totals
      by="outcome"
      label={say("outcomeCounts")}
      totals={byGravity.map((outcome) => ({
        id: outcome,
        outcome,
        word: say(outcomeWord[outcome]),
        hint: say(hint[outcome]),
        count: totals[outcome],
        aside: unit(list.filter(({ counts }) => counts[outcome] > 0).length)
      }))}
    />
  )
}
