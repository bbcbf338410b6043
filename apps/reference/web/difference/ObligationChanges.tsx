import type { Obligation, ObligationChange } from "@jiceng/http-api/browser"
import { DutyStateBadge } from "../duties/DutyStateBadge.tsx"
import { SubjectLink } from "../list/SubjectLink.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useWords } from "../words/Words.tsx"
import { ChangeTable } from "./ChangeTable.tsx"

const words = { made: "obligationMade", gone: "obligationGone", otherState: "obligationOther" } as const

const Side = ({ one }: { readonly one: Obligation | undefined }) => {
  const { say } = useWords()
  return one === undefined ? <span className="quiet">{say("none")}</span> : <DutyStateBadge of={one} />
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
    <ChangeTable caption={caption} what={say("columnDuty")}>
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
    </ChangeTable>
  )
}
