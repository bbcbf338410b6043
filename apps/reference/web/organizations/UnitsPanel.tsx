import type { OrganizationDetail } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

/** The units on the day; the lead of a joint branch is marked. */
export const UnitsPanel = ({
  organization: { units, lead, form }
}: {
  readonly organization: OrganizationDetail["organization"]
}) => {
  const { say } = useWords()
  const code = useCode()
  const { keep } = useDays()
  return (
    <section className="panel" aria-labelledby="units">
      <h2 id="units">
        {say("organizationUnits")} <small>{say("units", { count: units.length })}</small>
      </h2>
      <ul className="plain units">
        {units.map(({ kind, office, name, since }) => (
          <li key={office ?? name}>
            {office === undefined ? name : <Link to={keep(`/offices/${office}`)}>{name}</Link>}{" "}
            <span className="quiet">
              {[
                ...(kind === "judicialOffice" ? [code(kind)] : []),
                ...(form === "jointBranch" && office !== undefined && office === lead
                  ? [say("organizationLead")]
                  : []),
                say("since", { day: since })
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
