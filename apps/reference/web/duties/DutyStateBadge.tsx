import type { Obligation } from "@jiceng/http-api/browser"
import "../proof/outcome.css"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"
import { outcomeOfState } from "./DutyStates.tsx"

/** The state of an obligation, in the colour and with the sign of the outcome that a finding gives it. */
export const DutyStateBadge = ({ of: { state, stateWords } }: { readonly of: Obligation }) => {
  const { read } = useWords()
  const outcome = outcomeOfState[state]
  return (
    <span className={`outcome outcome-${outcome}`}>
      <OutcomeIcon outcome={outcome} />
      {read(stateWords)}
    </span>
  )
}
