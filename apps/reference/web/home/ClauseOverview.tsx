import type { ClauseStanding, Outcome } from "@jiceng/http-api/browser"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { outcomeWord } from "../proof/OutcomeBadge.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"

const shownOutcomes = [
  "violated",
  "undetermined",
  "advised",
  "pending",
  "satisfied",
  "notApplicable"
] as const satisfies ReadonlyArray<Outcome>

/** How the offices stand under each clause, in the document's order. */
export const ClauseOverview = ({ clauses }: { readonly clauses: ReadonlyArray<ClauseStanding> }) => {
  const { say, read } = useWords()
  return (
    <section className="panel" aria-labelledby="clause-overview">
      <h2 id="clause-overview">
        {say("clauseOverview")} <small>{say("clauseOverviewUnit")}</small>
      </h2>
      <ul className="clause-overview">
        {clauses.map(({ clause, title, counts }) => (
          <li key={clause}>
            <div>
              <ClauseLink clause={clause} /> {read(title)}
            </div>
            <div className="clause-counts">
              {shownOutcomes
                .filter((outcome) => counts[outcome] > 0)
                .map((outcome) => (
                  <span key={outcome} className={`clause-count met-${outcome}`}>
                    <OutcomeIcon outcome={outcome} size={12} /> {say(outcomeWord[outcome])} {counts[outcome]}
                  </span>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
