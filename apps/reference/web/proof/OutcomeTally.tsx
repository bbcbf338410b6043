import { byGravity, type OutcomeCounts } from "@jiceng/http-api/browser"
import { useWords } from "../words/Words.tsx"
import { outcomeWord } from "./OutcomeBadge.tsx"
import { OutcomeIcon } from "./OutcomeIcon.tsx"
import "./proof.css"

/** How many findings end each way, those that want attention first; an outcome that none has is left out. */
export const OutcomeTally = ({ counts }: { readonly counts: OutcomeCounts }) => {
  const { say } = useWords()
  return (
    <span className="tally">
      {byGravity
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <span key={outcome} className={`met-${outcome}`}>
            <OutcomeIcon outcome={outcome} size={12} /> {say(outcomeWord[outcome])} {counts[outcome]}
          </span>
        ))}
    </span>
  )
}
