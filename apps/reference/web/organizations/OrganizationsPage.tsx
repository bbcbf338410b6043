import type { OrganizationList } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { ListFilter } from "../list/ListFilter.tsx"
import { OutcomeTotals } from "../list/OutcomeTotals.tsx"
import { selected } from "../list/selected.ts"
import { SubjectTable } from "../list/SubjectTable.tsx"
import { Basis } from "../proof/Basis.tsx"
import { errorOf } from "../server/Failure.ts"
import { useOrganizations } from "../server/subjects.ts"
import { AsOfControl, useAsOf } from "../session/AsOf.tsx"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

const Organizations = ({ list }: { readonly list: OrganizationList }) => {
  const { say, read } = useWords()
  const code = useCode()
  const [search] = useSearchParams()
  const { organizations, counties, totals } = list
  const names = new Map(counties.map(({ code: division, name }) => [division, read(name)]))
  const shown = selected(organizations, search, ({ name, offices, attention }) => [
    name,
    ...offices,
    ...attention.map(({ clause }) => clause)
  ])
  const noteOf = ({ county, form, offices, name }: (typeof organizations)[number]) =>
    [
      names.get(county) ?? county,
      code(form),
      // A branch is mostly called by its office already.
      ...(form === "jointBranch" || !name.includes(offices[0] ?? "") ? offices : [])
    ].join(" · ")
  return (
    <>
      <OutcomeTotals
        totals={totals}
        list={organizations}
        unit={(count) => say("outcomeOrganizations", { count })}
      />
      <section className="panel" aria-label={say("organizations")}>
        <ListFilter
          counties={counties}
          hint={say("organizationsHint")}
          count={say("organizationsShown", { shown: shown.length, all: organizations.length })}
        />
        <SubjectTable
          caption={say("organizations")}
          column={say("organization")}
          none={say("organizationsNone")}
          lines={shown.map((one) => ({
            id: one.id,
            path: `/organizations/${one.id}`,
            name: one.name,
            note: noteOf(one),
            attention: one.attention
          }))}
        />
      </section>
      <Basis of={list} />
    </>
  )
}

/** 党组织: those that the actor may read on a day, those that need attention first. */
export const OrganizationsPage = () => {
  const { say } = useWords()
  const { asOf, shown, today } = useAsOf()
  const [search] = useSearchParams()
  const question = useOrganizations(asOf, search.get("county") ?? undefined)
  usePageTitle(say("organizations"))
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {search.size > 0 && <Link to="/organizations">{say("organizationsAll")}</Link>}
      </FailurePage>
    )
  return (
    <div aria-busy={question.isFetching}>
      <div className="page-head">
        <Heading>{say("organizations")}</Heading>
        <AsOfControl />
      </div>
      {shown !== today && <p className="other-day">{say("asOfOther", { asof: shown, today })}</p>}
      {question.data === undefined ? <Loading /> : <Organizations list={question.data} />}
    </div>
  )
}
