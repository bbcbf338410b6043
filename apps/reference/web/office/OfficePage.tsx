import type { OfficeDetail } from "@jiceng/http-api/browser"
import { useState } from "react"
import { Link, useLocation, useParams } from "react-router"
import type { HeadPrefill } from "../acts/HeadPrefill.ts"
import type { Names } from "../acts/Names.ts"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { Findings } from "../proof/Findings.tsx"
import { errorOf } from "../server/Failure.ts"
import { useOffice } from "../server/questions.ts"
import { useDays } from "../time/useDays.ts"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useWords } from "../words/Words.tsx"
import { CharterPanel } from "./CharterPanel.tsx"
import { FundPanel } from "./FundPanel.tsx"
import "../acts/acts.css"
import "./office.css"
import { OfficeHeader } from "./OfficeHeader.tsx"
import { OrganizationPanel } from "./OrganizationPanel.tsx"
import { PostsPanel } from "./PostsPanel.tsx"
import { StaffPanel } from "./StaffPanel.tsx"

const namesOn = ({ office, staff, instructors, organization, candidates }: OfficeDetail): Names =>
  new Map<string, string>([
    [office.id, office.name],
    ...(organization?.units ?? []).flatMap((unit) =>
      unit.office === undefined ? [] : [[unit.office, unit.name] as const]
    ),
    ...(organization === undefined ? [] : [[organization.id, organization.name] as const]),
    ...[
      ...staff,
      ...instructors,
      ...(candidates?.people ?? []),
      ...(organization?.head === undefined ? [] : [organization.head])
    ].map(({ id, name }) => [id, name] as const)
  ])

const Office = ({ detail }: { readonly detail: OfficeDetail }) => {
  const { state } = useLocation() as { readonly state: { readonly head?: HeadPrefill } | null }
  const [prefill, setPrefill] = useState(state?.head)
  const names = namesOn(detail)
  const fill = (head: HeadPrefill) => setPrefill({ ...head })
  return (
    <>
      <OfficeHeader detail={detail} />
      <div className="office-columns">
        <div>
          <Findings findings={detail.findings} here={detail.office.id} names={names} prefill={fill} />
          <StaffPanel detail={detail} />
        </div>
        <div>
          <OrganizationPanel detail={detail} names={names} prefill={prefill} onPrefill={fill} />
          <PostsPanel detail={detail} />
          <CharterPanel detail={detail} />
          <FundPanel detail={detail} names={names} />
        </div>
      </div>
    </>
  )
}

/** One office on one day: its findings with their proof, its people and posts, its Party organization, charter and fund, two acts. */
export const OfficePage = () => {
  const { id = "" } = useParams()
  const { say } = useWords()
  const { days, keep } = useDays()
  const question = useOffice(id, days)
  usePageTitle(question.data?.office.name)
  const back = <Link to={keep("/")}>{say("backHome")}</Link>
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {back}
      </FailurePage>
    )
  return (
    <div className="office" aria-busy={question.isFetching}>
      <nav aria-label={say("breadcrumbs")} className="crumbs">
        {back}
      </nav>
      {question.data === undefined ? <Loading /> : <Office key={id} detail={question.data} />}
    </div>
  )
}
