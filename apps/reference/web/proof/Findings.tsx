import type { Finding, Outcome } from "@jiceng/http-api/browser"
import { useEffect } from "react"
import { useLocation } from "react-router"
import type { Doing } from "../acts/LawfulAct.tsx"
import type { Names } from "../acts/Names.ts"
import { useWords } from "../words/Words.tsx"
import { FindingDetails } from "./FindingDetails.tsx"

const attention: ReadonlyArray<Outcome> = ["violated", "undetermined", "advised", "pending"]

/** What each clause says of one subject: those that need attention first, open. */
export const Findings = ({
  findings,
  names,
  ...doing
}: Doing & {
  readonly findings: ReadonlyArray<Finding>
  readonly names: Names
}) => {
  const { say } = useWords()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === "") return
    const target = document.getElementById(hash.slice(1))
    target?.scrollIntoView()
    target?.querySelector("summary")?.focus({ preventScroll: true })
  }, [hash])
  const first = attention.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome))
  const rest = findings.filter(({ outcome }) => !attention.includes(outcome))
  return (
    <section className="panel" aria-labelledby="findings">
      <h2 id="findings">{say("findings")}</h2>
      {first.length === 0 && <p className="empty">{say("nothingAtFault")}</p>}
      {[...first, ...rest].map((finding) => (
        <FindingDetails
          key={finding.rule}
          finding={finding}
          isOpen={attention.includes(finding.outcome) || hash === `#clause-${finding.clause}`}
          {...doing}
          names={names}
        />
      ))}
    </section>
  )
}
