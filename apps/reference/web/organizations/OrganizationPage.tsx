import type { OrganizationDetail } from "@jiceng/http-api/browser"
import { Link, useParams } from "react-router"
import type { Names } from "../acts/Names.ts"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { Findings } from "../proof/Findings.tsx"
import { errorOf } from "../server/Failure.ts"
import { useOrganization } from "../server/subjects.ts"
import { useDays } from "../time/useDays.ts"
import { DatedHead } from "../shell/DatedHead.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { MembersPanel } from "./MembersPanel.tsx"
import "./organizations.css"
import { UnitsPanel } from "./UnitsPanel.tsx"

const namesOn = ({ organization }: OrganizationDetail): Names =>
  new Map([
    [organization.id, organization.name],
    ...organization.units.flatMap((unit) =>
      unit.office === undefined ? [] : [[unit.office, unit.name] as const]
    ),
    ...[
      ...(organization.head === undefined ? [] : [organization.head]),
      ...organization.leaders,
      ...organization.liaisons
    ].map(({ id, name }) => [id, name] as const)
  ])

const Organization = ({ detail }: { readonly detail: OrganizationDetail }) => {
  const { say, read } = useWords()
  const code = useCode()
  const { organization } = detail
  const facts = [
    [say("columnCounty"), read(organization.county.name)],
    [say("organizationForm"), code(organization.form)],
    [say("organizationSuperior"), organization.superior],
    [say("organizationFounded"), organization.foundedOn],
    ...(organization.ground === undefined
      ? []
      : [[say("organizationGround"), code(organization.ground)] as const])
  ] as const
  return (
    <>
      <DatedHead title={organization.name} of={detail} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="organization-columns">
        <Findings findings={detail.findings} here={organization.id} names={namesOn(detail)} />
        <div>
          <MembersPanel organization={organization} />
          <UnitsPanel organization={organization} />
        </div>
      </div>
    </>
  )
}

/** One Party organization on one day: its findings with their proof, who leads it, its units. */
export const OrganizationPage = () => {
  const { id = "" } = useParams()
  const { say } = useWords()
  const { days, keep } = useDays()
  const question = useOrganization(id, days)
  usePageTitle(question.data?.organization.name)
  const back = <Link to={keep("/organizations")}>{say("organizationsAll")}</Link>
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {back}
      </FailurePage>
    )
  return (
    <div aria-busy={question.isFetching}>
      <nav aria-label={say("breadcrumbs")} className="crumbs">
        {back}
      </nav>
      {question.data === undefined ? <Loading /> : <Organization key={id} detail={question.data} />}
    </div>
  )
}
