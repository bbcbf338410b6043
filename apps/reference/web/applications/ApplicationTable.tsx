import type { Application } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { Link } from "react-router"
import { useOpenAct } from "../acts/OpenAct.ts"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { lookOf } from "./lookOf.ts"

/** When it has to be decided, where that runs. */
const Due = ({ one: { due, isRunning } }: { readonly one: Application }) => {
  const { say } = useWords()
  if (due === undefined || !(isRunning || due.isLate)) return null
  return (
    <small>
      {say(due.isLate ? "applicationLate" : "applicationDue", { day: due.on })}
      {due.provisional && ` · ${say("dutyProvisional")}`}
    </small>
  )
}

const Row = ({ one, day }: { readonly one: Application; readonly day: string }) => {
  const { say, read } = useWords()
  const { keep } = useDays()
  const open = useOpenAct()
  const look = lookOf(one)
  const named = one.kind === "practiceAdmission" ? { admission: one.id } : { transfer: one.id }
  return (
    <tr>
      <th scope="row">
        <Link to={keep(`/people/${one.person.id}`)}>{one.person.name}</Link>
        <small>
          {read(one.kindWords)} · {one.id}
        </small>
      </th>
      <td>
        {one.formerOffice !== undefined && (
          <>
            <Link to={keep(`/offices/${one.formerOffice.id}`)}>{one.formerOffice.name}</Link>
            {" → "}
          </>
        )}
        <Link to={keep(`/offices/${one.office.id}`)}>{one.office.name}</Link>
        <small>{say("applicationFiled", { day: one.filedOn })}</small>
      </td>
      <td>
        <span className={`outcome outcome-${look}`}>
          <OutcomeIcon outcome={look} />
          {read(one.stateWords)}
        </span>
        <small>
          {say("applicationSince", { day: one.since })}
          {one.numbers.map((number) => ` · ${read(number)}`)}
        </small>
        {one.reason !== undefined && <small>{one.reason}</small>}
        <Due one={one} />
      </td>
      <td>
        <div className="application-acts">
          {one.open.map(({ command, words }) => (
            <Button
              key={command}
              size="small"
              onClick={() => open({ command, input: { ...named, on: day } })}
            >
              {read(words)}
            </Button>
          ))}
        </div>
      </td>
    </tr>
  )
}

/** Applications, one a row, with how far each has come and what can be done to it now. */
export const ApplicationTable = ({
  applications,
  day
}: {
  readonly applications: ReadonlyArray<Application>
  /** The day on which what is done here is done. */
  readonly day: string
}) => {
  const { say } = useWords()
  return (
    <table className="rows offices applications">
      <caption className="unseen">{say("applications")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnApplicant")}</th>
          <th scope="col">{say("columnApplicationOffice")}</th>
          <th scope="col">{say("columnApplicationState")}</th>
          <th scope="col">{say("columnApplicationOpen")}</th>
        </tr>
      </thead>
      <tbody>
        {applications.map((one) => (
          <Row key={one.id} one={one} day={day} />
        ))}
      </tbody>
    </table>
  )
}
