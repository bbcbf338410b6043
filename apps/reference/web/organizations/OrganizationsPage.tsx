import type { OrganizationList } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import { ListFilter } from "../list/ListFilter.tsx"
import { OutcomeTotals } from "../list/OutcomeTotals.tsx"
import { selected } from "../list/selected.ts"
import { SubjectTable } from "../list/SubjectTable.tsx"
import { useOrganizations } from "../server/subjects.ts"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
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
    </>
  )
}

/** 党组织: those that the actor may read on a day, those that need attention first. */
export const OrganizationsPage = () => {
  const { say } = useWords()
  const { days } = useDays()
  const [search] = useSearchParams()
  const question = useOrganizations(days, search.get("county") ?? undefined)
  return (
    <DatedPage
      title={say("organizations")}
      question={question}
      wayOut={search.size > 0 && <Link to="/organizations">{say("organizationsAll")}</Link>}
    >
      {(list) => <Organizations list={list} />}
    </DatedPage>
  )
}
