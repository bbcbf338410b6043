import type { OfficeStanding } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeBadge } from "../proof/OutcomeBadge.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"

/** What wants attention of one subject, each leading to its finding on the subject's page. */
export const Attention = ({
  path,
  attention
}: {
  readonly path: string
  readonly attention: OfficeStanding["attention"]
}) => {
  const { say, read } = useWords()
  const { keep } = useDays()
  if (attention.length === 0) return <span className="quiet">{say("nothingAtFault")}</span>
  return (
    <ul className="attention">
      {attention.map(({ clause, outcome, title }) => (
        <li key={clause + title.en}>
          <OutcomeBadge outcome={outcome} />
          <span>
            <ClauseLink clause={clause} /> <Link to={`${keep(path)}#clause-${clause}`}>{read(title)}</Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
