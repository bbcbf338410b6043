import type { Organization } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

const Head = ({ head }: { readonly head: Organization["head"] }) => {
  const { say } = useWords()
  if (head === undefined) return <>{say("headNone")}</>
  return (
    <>
      <b>{head.name}</b> <span className="quiet">{say("since", { day: head.since })}</span>
      {head.attestation !== undefined && (
        <div className="quiet">{say("attestedBy", { by: head.attestation.by, on: head.attestation.on })}</div>
      )}
    </>
  )
}

/** A Party organization in short. */
export const OrganizationFacts = ({ organization }: { readonly organization: Organization }) => {
  const { say } = useWords()
  const code = useCode()
  const { keep } = useDays()
  const { id, name, form, superior, lead, ground, foundedOn, units, head } = organization
  return (
    <dl className="pairs">
      <dt>{say("organizationName")}</dt>
      <dd>
        <Link to={keep(`/organizations/${id}`)}>{name}</Link> <span className="quiet">{code(form)}</span>
      </dd>
      <dt>{say("organizationHead")}</dt>
      <dd>
        <Head head={head} />
      </dd>
      <dt>{say("organizationSuperior")}</dt>
      <dd>{superior}</dd>
      <dt>{say("organizationFounded")}</dt>
      <dd>
        {foundedOn} {ground !== undefined && <span className="quiet">{code(ground)}</span>}
      </dd>
      {form === "jointBranch" && (
        <>
          <dt>{say("organizationUnits")}</dt>
          <dd>
            <ul className="plain">
              {units.map((unit) => (
                <li key={unit.office ?? unit.name}>
                  {unit.office === undefined ? (
                    unit.name
                  ) : (
                    <Link to={keep(`/offices/${unit.office}`)}>{unit.name}</Link>
                  )}{" "}
                  {unit.office !== undefined && unit.office === lead && (
                    <span className="quiet">{say("organizationLead")}</span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}
