import { countsOf, type Finding } from "@jiceng/http-api/browser"
import { useEffect } from "react"
import { Link, useLocation } from "react-router"
import type { Doing } from "../acts/LawfulAct.tsx"
import type { Names } from "../acts/Names.ts"
import { useWords } from "../words/Words.tsx"
import { attentionFirst, byChapter, placesOf, wantsAttention } from "./chapters.ts"
import { FindingDetails } from "./FindingDetails.tsx"
import { OutcomeBadge } from "./OutcomeBadge.tsx"
import { OutcomeTally } from "./OutcomeTally.tsx"

/** Shows the finding that the address names, open, wherever it stands on the page. */
const useNamed = (): string => {
  // The whole location, for a link that is followed again makes a new one of the same address.
  const location = useLocation()
  useEffect(() => {
    const { hash } = location
    if (hash === "") return
    const target = document.getElementById(hash.slice(1))
    if (target instanceof HTMLDetailsElement) target.open = true
    target?.scrollIntoView()
    target?.querySelector("summary")?.focus({ preventScroll: true })
  }, [location])
  return location.hash
}

/** Leads from the top to each finding that wants attention. */
const AttentionLinks = ({
  findings,
  places
}: {
  readonly findings: ReadonlyArray<Finding>
  readonly places: ReadonlyMap<string, string>
}) => {
  const { say, read } = useWords()
  const { search } = useLocation()
  return (
    <nav className="finding-links" aria-label={say("findingsAttention")}>
      {findings.map(({ rule, clause, outcome, title }) => (
        <Link key={rule} to={{ search, hash: `#${places.get(rule)}` }} title={read(title)}>
          <OutcomeBadge outcome={outcome} />
          {clause}
        </Link>
      ))}
    </nav>
  )
}

/** What each clause says of one subject, by chapter of the document: those that need attention first, open. */
export const Findings = ({
  findings,
  names,
  ...doing
}: Doing & {
  readonly findings: ReadonlyArray<Finding>
  readonly names: Names
}) => {
  const { say } = useWords()
  const hash = useNamed()
  const first = attentionFirst(findings)
  const chapters = byChapter(findings)
  const places = placesOf(chapters)
  return (
    <section className="panel" aria-labelledby="findings">
      <h2 id="findings">{say("findings")}</h2>
      {first.length === 0 ? (
        <p className="empty">{say("nothingAtFault")}</p>
      ) : (
        <AttentionLinks findings={first} places={places} />
      )}
      {chapters.map(({ title, findings: own }) => (
        <section key={title} className="chapter" aria-labelledby={title}>
          <div className="chapter-head">
            <h3 id={title}>{say(title)}</h3>
            <OutcomeTally counts={countsOf(own)} />
          </div>
          {own.map((finding) => (
            <FindingDetails
              key={finding.rule}
              finding={finding}
              id={places.get(finding.rule)}
              isOpen={wantsAttention(finding) || hash === `#clause-${finding.clause}`}
              {...doing}
              names={names}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
