import type { Obligation, ObligationChange } from "@jiceng/http-api/browser"
import { outcomeOfState } from "../duties/DutyStates.tsx"
import { SubjectLink } from "../list/SubjectLink.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"
import "./difference.css"

const words = { made: "obligationMade", gone: "obligationGone", otherState: "obligationOther" } as const

const Side = ({ one }: { readonly one: Obligation | undefined }) => {
  const { say, read } = useWords()
  if (one === undefined) return <span className="quiet">{say("none")}</span>
  const outcome = outcomeOfState[one.state]
  return (
    <span className={`outcome outcome-${outcome}`}>
      <OutcomeIcon outcome={outcome} />
      {read(one.stateWords)}
    </span>
  )
}

/** Obligations that are made, gone or in another state. */
export const ObligationChanges = ({
  obligations,
  caption
}: {
  readonly obligations: ReadonlyArray<ObligationChange>
  readonly caption: string
}) => {
  const { say, read } = useWords()
  return (
    <table className="rows offices changes">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnChange")}</th>
          <th scope="col">{say("columnHolder")}</th>
          <th scope="col">{say("columnDuty")}</th>
          <th scope="col">{say("columnBeforeAfter")}</th>
        </tr>
      </thead>
      <tbody>
        {obligations.map(({ change, id, before, after }) => {
          const { subject, clause, title, due, period, standing } = (after ?? before)!
          return (
            <tr key={id}>
              <td>{say(words[change])}</td>
              <th scope="row">
                <SubjectLink subject={subject} />
              </th>
              <td>
                <ClauseLink clause={clause} /> {read(title)}
                <small>
                  {period.label !== "once" && `${period.label} · `}
                  {say("dutyDueOn", { day: due })} · {read(standing)}
                </small>
              </td>
              <td className="change-sides">
                <Side one={before} /> → <Side one={after} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
