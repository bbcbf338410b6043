import type { Obligation } from "@jiceng/http-api/browser"
import { LawfulAct } from "../acts/LawfulAct.tsx"
import type { Names } from "../acts/Names.ts"
import { SubjectLink } from "../list/SubjectLink.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useWords } from "../words/Words.tsx"
import { DutyStateBadge } from "./DutyStateBadge.tsx"

const Duty = ({ one, names }: { readonly one: Obligation; readonly names: Names }) => {
  const { say, read } = useWords()
  const { due, lastWorkingDay, subject, owedBy, owedByWords, remedies } = one
  return (
    <tr>
      <th scope="row">
        {due}
        {lastWorkingDay.on !== due && <small>{say("dutyWorkBy", { day: lastWorkingDay.on })}</small>}
        {lastWorkingDay.provisional && <small>{say("dutyProvisional")}</small>}
      </th>
      <td>
        <DutyStateBadge of={one} />
      </td>
      <td>
        <ClauseLink clause={one.clause} /> {read(one.title)}
        <small>
          {/* Done once, it has no period to be told by. */}
          {one.period.label !== "once" && `${one.period.label} · `}
          {read(one.why)} · {read(one.standing)}
        </small>
        {remedies.length > 0 && (
          <ul className="lawful">
            {remedies.map((act) => (
              <li key={JSON.stringify(act)}>
                <LawfulAct act={act} here={subject.id} names={names} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <SubjectLink subject={subject} />
        {owedBy !== subject.kind && <small>{say("dutyOwedBy", { by: read(owedByWords) })}</small>}
      </td>
    </tr>
  )
}

/** Obligations, one a line. */
export const DutyTable = ({
  caption,
  obligations,
  names
}: {
  readonly caption: string
  readonly obligations: ReadonlyArray<Obligation>
  readonly names: Names
}) => {
  const { say } = useWords()
  return (
    <table className="rows offices duties">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnDue")}</th>
          <th scope="col">{say("columnDutyState")}</th>
          <th scope="col">{say("columnDuty")}</th>
          <th scope="col">{say("columnHolder")}</th>
        </tr>
      </thead>
      <tbody>
        {obligations.map((one) => (
          <Duty key={one.id} one={one} names={names} />
        ))}
      </tbody>
    </table>
  )
}
