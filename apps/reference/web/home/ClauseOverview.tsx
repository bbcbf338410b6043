import type { ClauseStanding } from "@jiceng/http-api/browser"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeTally } from "../proof/OutcomeTally.tsx"
import { useWords } from "../words/Words.tsx"

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
            <OutcomeTally counts={counts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
