import type { OfficeStanding, Standing } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeBadge } from "../proof/OutcomeBadge.tsx"
import { useAsOf } from "../session/AsOf.tsx"
import { useWords } from "../words/Words.tsx"

const Attention = ({ office }: { readonly office: OfficeStanding }) => {
  const { say, read } = useWords()
  const { keep } = useAsOf()
  if (office.attention.length === 0) return <span className="quiet">{say("nothingAtFault")}</span>
  return (
    <ul className="attention">
      {office.attention.map(({ clause, outcome, title }) => (
        <li key={clause}>
          <OutcomeBadge outcome={outcome} />
          <span>
            <ClauseLink clause={clause} />{" "}
            <Link to={`${keep(`/offices/${office.id}`)}#clause-${clause}`}>{read(title)}</Link>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The offices in the server's order: those that need attention come first. */
export const OfficeList = ({
  offices,
  counties
}: {
  readonly offices: ReadonlyArray<OfficeStanding>
  readonly counties: Standing["counties"]
}) => {
  const { say, read } = useWords()
  const { keep } = useAsOf()
  const names = new Map(counties.map(({ code, name }) => [code, name]))
  if (offices.length === 0) return <p className="empty">{say("officesNone")}</p>
  return (
    <table className="rows offices">
      <caption className="unseen">{say("offices")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnOffice")}</th>
          <th scope="col">{say("columnAttention")}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => {
          const county = names.get(office.county)
          return (
            <tr key={office.id}>
              <th scope="row">
                <Link to={keep(`/offices/${office.id}`)}>{office.name}</Link>
                <small>
                  {county === undefined ? office.county : read(county)} {office.locality.name}
                </small>
              </th>
              <td>
                <Attention office={office} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
