import type { Outcome } from "@jiceng/http-api/browser"
import type { MessageKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"
import "./outcome.css"
import { OutcomeIcon } from "./OutcomeIcon.tsx"

/** How an outcome is called. */
export const outcomeWord = {
  satisfied: "outcomeSatisfied",
  advised: "outcomeAdvised",
  violated: "outcomeViolated",
  pending: "outcomePending",
  notApplicable: "outcomeNotApplicable",
  undetermined: "outcomeUndetermined"
} as const satisfies Record<Outcome, MessageKey>

/** An outcome with its icon, its word and its colour. */
export const OutcomeBadge = ({ outcome }: { readonly outcome: Outcome }) => {
  const { say } = useWords()
  return (
    <span className={`outcome outcome-${outcome}`}>
      <OutcomeIcon outcome={outcome} />
      {say(outcomeWord[outcome])}
    </span>
  )
}
