import type { PersonDetail } from "@jiceng/http-api/browser"
import { Link, useParams } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf } from "../server/Failure.ts"
import { usePerson } from "../server/subjects.ts"
import { useDays } from "../time/useDays.ts"
import { DatedHead } from "../shell/DatedHead.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { Timeline, type TimelineLine } from "./Timeline.tsx"

/** What the person was and is, each part in lines of its own. */
const useParts = (detail: PersonDetail) => {
  const { say, read } = useWords()
  const code = useCode()
  const { memberships, posts, partyPosts, crossAppointments, instructing, stages } = detail
  const officeLine = (
    { id, name }: { readonly id: string; readonly name: string },
    what: string
  ): Pick<TimelineLine, "what" | "at"> => ({ what, at: { path: `/offices/${id}`, name } })
  return [
    {
      title: say("personMemberships"),
      none: say("personNeverOnStaff"),
      lines: memberships.map(({ office, county, practitioner, from, to }) => ({
        ...officeLine(office, say(practitioner ? "personPractises" : "personOtherStaff")),
        note: read(county.name),
        from,
        to
      }))
    },
    {
      title: say("columnPosts"),
      none: say("none"),
      lines: posts.map(({ office, post, from, to }) => ({ ...officeLine(office, code(post)), from, to }))
    },
    {
      title: say("personPartyPosts"),
      none: say("none"),
      lines: partyPosts.map(({ organization: { id, name }, post, from, to }) => ({
        what: code(post),
        at: { path: `/organizations/${id}`, name },
        from,
        to
      }))
    },
    ...(crossAppointments.length === 0
      ? []
      : [
          {
            title: say("personCross"),
            none: say("none"),
            lines: crossAppointments.map((one) => ({
              what: say(
                one.direction === "partyIntoManagement" ? "personPartyEntry" : "personManagementEntry",
                { party: code(one.partyPost), management: code(one.managementPost) }
              ),
              at: { path: `/organizations/${one.organization.id}`, name: one.organization.name },
              from: one.from,
              to: one.to
            }))
          }
        ]),
    ...(instructing.length === 0
      ? []
      : [
          {
            title: say("instructor"),
            none: say("none"),
            lines: instructing.map(({ office, from, to }) => ({
              ...officeLine(office, say("instructor")),
              from,
              to
            }))
          }
        ]),
    ...(stages === undefined
      ? []
      : [
          {
            title: say("columnStage"),
            none: say("personNoStage"),
            lines: stages.map(({ stage, on }) => ({ what: code(stage), from: on, isMoment: true }))
          }
        ])
  ]
}

const Person = ({ detail }: { readonly detail: PersonDetail }) => {
  const { say } = useWords()
  const { id, name, masked, residentId, phone } = detail.person
  const facts = [
    [say("personId"), id],
    ...(residentId === undefined ? [] : [[say("personResidentId"), residentId] as const]),
    ...(phone === undefined ? [] : [[say("personPhone"), phone] as const])
  ] as const
  return (
    <>
      <DatedHead title={name} of={detail} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="id">{value}</dd>
          </div>
        ))}
      </dl>
      {masked && <p className="notice">{say("personMasked")}</p>}
      <div className="person-parts">
        {useParts(detail).map(({ title, none, lines }) => (
          <Timeline key={title} title={title} none={none} lines={lines} />
        ))}
      </div>
    </>
  )
}

/** One person on one day: where on the staff, which posts, which stages, as far as the actor may see. */
export const PersonPage = () => {
  const { id = "" } = useParams()
  const { say } = useWords()
  const { days, keep } = useDays()
  const question = usePerson(id, days)
  usePageTitle(question.data?.person.name)
  const back = <Link to={keep("/people")}>{say("peopleAll")}</Link>
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
      {question.data === undefined ? <Loading /> : <Person key={id} detail={question.data} />}
    </div>
  )
}
