import type { Outcome, OutcomeCounts } from "@jiceng/http-api/browser"
import { useWords } from "../words/Words.tsx"
import { outcomeWord } from "./OutcomeBadge.tsx"
import { OutcomeIcon } from "./OutcomeIcon.tsx"
import "./proof.css"

const shownOutcomes = [
  "violated",
  "undetermined",
  "advised",
  "pending",
  "satisfied",
  "notApplicable"
] as const satisfies ReadonlyArray<Outcome>

/** How many findings end each way, those that want attention first; an outcome that none has is left out. */
export const OutcomeTally = ({ counts }: { readonly counts: OutcomeCounts }) => {
  const { say } = useWords()
  return (
    <span className="tally">
      {shownOutcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <span key={outcome} className={`met-${outcome}`}>
            <OutcomeIcon outcome={outcome} size={12} /> {say(outcomeWord[outcome])} {counts[outcome]}
          </span>
        ))}
    </span>
  )
}
