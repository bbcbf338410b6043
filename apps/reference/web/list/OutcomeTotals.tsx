import { byGravity, type Outcome, type OutcomeCounts } from "@jiceng/http-api/browser"
import { useSearchParams } from "react-router"
import { outcomeWord } from "../proof/OutcomeBadge.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import type { MessageKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

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
  const [search, setSearch] = useSearchParams()
  const chosen = search.get("outcome")
  const choose = (outcome: Outcome) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (chosen === outcome) after.delete("outcome")
        else after.set("outcome", outcome)
        return after
      },
      { replace: true }
    )
  return (
    <ul className="totals" aria-label={say("outcomeCounts")}>
      {byGravity.map((outcome) => (
        <li key={outcome}>
          <button
            type="button"
            className={`total outcome-${outcome}`}
            aria-pressed={chosen === outcome}
            onClick={() => choose(outcome)}
          >
            <span className="total-word">
              <OutcomeIcon outcome={outcome} size={16} />
              {say(outcomeWord[outcome])}
            </span>
            <b>{totals[outcome]}</b>
            <span className="total-hint">{say(hint[outcome])}</span>
            <span className="total-offices">
              {unit(list.filter(({ counts }) => counts[outcome] > 0).length)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
