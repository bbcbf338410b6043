import type { Finding } from "@jiceng/http-api/browser"
import { type Doing, LawfulAct } from "../acts/LawfulAct.tsx"
import type { Names } from "../acts/Names.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { ClauseLink } from "./ClauseLink.tsx"
import "./finding.css"
import { OutcomeBadge } from "./OutcomeBadge.tsx"
import { ProofTable } from "./ProofTable.tsx"

/** As many records as are seen at a glance; the rest is opened. */
const shownMax = 6

/** The records that the facts came from. */
const Evidence = ({ refs }: { readonly refs: ReadonlyArray<string> }) => {
  const { say } = useWords()
  if (refs.length === 0) return null
  const codes = refs.map((ref) => <code key={ref}>{ref}</code>)
  return (
    <div className="evidence">
      {say("evidence")}
      {codes.slice(0, shownMax)}
      {refs.length > shownMax && (
        <details>
          <summary>{say("evidenceMore", { count: refs.length - shownMax })}</summary>
          {codes.slice(shownMax)}
        </details>
      )}
    </div>
  )
}

/** One finding: outcome, clause, proof, the records behind it, and what would put it right. */
export const FindingDetails = ({
  finding,
  id,
  isOpen,
  names,
  ...doing
}: Doing & {
  readonly finding: Finding
  /** Where a link leads to it. */
  readonly id: string | undefined
  readonly isOpen: boolean
  readonly names: Names
}) => {
  const { say, read } = useWords()
  const code = useCode()
  const { clause, outcome, title, citation, text, force, conditions, evidence, remedies, hindrance } = finding
  return (
    <details className="finding" id={id} open={isOpen}>
      <summary>
        <OutcomeBadge outcome={outcome} />
        <span className="finding-clause">{clause}</span>
        <span className="finding-title">{read(title)}</span>
      </summary>
      <div className="finding-body">
        <blockquote>
          <p>{read(text)}</p>
          <cite>
            <ClauseLink clause={clause}>
              {citation}
              {say("clauseBracket", { clause })}
            </ClauseLink>{" "}
            <span className="quiet">{code(force)}</span>
          </cite>
        </blockquote>
        <ProofTable lines={conditions} caption={say("proofCaption")} />
        <Evidence refs={evidence} />
        {hindrance !== undefined && (
          <p className="hindrance">
            <b>{read(hindrance.words)}</b>
            {say("colon")}
            {read(hindrance.next)}
          </p>
        )}
        {hindrance !== undefined && hindrance.acts.length > 0 && (
          <>
            <h4>{say("nextPeriod")}</h4>
            <ul className="lawful">
              {hindrance.acts.map((act) => (
                <li key={JSON.stringify(act)}>
                  <LawfulAct {...doing} act={act} names={names} />
                </li>
              ))}
            </ul>
          </>
        )}
        {remedies.length > 0 && (
          <>
            <h4>{say("remedies")}</h4>
            <ul className="lawful">
              {remedies.map((act, place) => (
                // Of people who have to join there can be several, all alike.
                <li key={`${place} ${JSON.stringify(act)}`}>
                  <LawfulAct {...doing} act={act} names={names} />
                  {act.together !== undefined && (
                    <span className="quiet">{say("neededTogether", { count: act.together })}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
