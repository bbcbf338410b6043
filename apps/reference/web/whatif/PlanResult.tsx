import type { Simulated } from "@jiceng/http-api/browser"
import { FindingChangeCounts, FindingChanges } from "../difference/FindingChanges.tsx"
import { ObligationChanges } from "../difference/ObligationChanges.tsx"
import { VersionBadge } from "../time/VersionBadge.tsx"
import { useWords } from "../words/Words.tsx"

/** The difference that a plan would make: findings and obligations before and after, of everybody whom it touches. */
export const PlanResult = ({ found }: { readonly found: Simulated }) => {
  const { say } = useWords()
  const { findings, obligations, factsAt, rulesAt } = found
  return (
    <section className="panel" aria-labelledby="plan-result">
      <div className="page-head">
        <h2 id="plan-result">
          {say("planResult")} <small>{say("planResultOn", { facts: factsAt, rules: rulesAt })}</small>
        </h2>
        <VersionBadge of={found} />
      </div>
      {findings.length === 0 && obligations.length === 0 && (
        <p className="empty">{say("planNoDifference")}</p>
      )}
      {findings.length > 0 && (
        <>
          <FindingChangeCounts findings={findings} />
          <FindingChanges findings={findings} caption={say("planFindings")} />
        </>
      )}
      {obligations.length > 0 && (
        <>
          <h3>{say("planObligations")}</h3>
          <ObligationChanges obligations={obligations} caption={say("planObligations")} />
        </>
      )}
    </section>
  )
}
