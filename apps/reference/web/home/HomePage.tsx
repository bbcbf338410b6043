import type { Standing } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import { ListFilter } from "../list/ListFilter.tsx"
import { OutcomeTotals } from "../list/OutcomeTotals.tsx"
import { selected } from "../list/selected.ts"
import { useStanding } from "../server/questions.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { ClauseOverview } from "./ClauseOverview.tsx"
import "./home.css"
import { OfficeList } from "./OfficeList.tsx"

const Offices = ({ standing }: { readonly standing: Standing }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  const offices = selected(standing.offices, search, ({ name, locality, attention }) => [
    name,
    locality.name,
    ...attention.map(({ clause }) => clause)
  ])
  return (
    <>
      <OutcomeTotals
        totals={standing.totals}
        list={standing.offices}
        unit={(count) => say("outcomeOffices", { offices: count })}
      />
      <div className="home-columns">
        <section className="panel" aria-labelledby="offices">
          <h2 id="offices">{say("offices")}</h2>
          <ListFilter
            counties={standing.counties}
            hint={say("filterTextHint")}
            count={say("officesShown", { shown: offices.length, all: standing.offices.length })}
          />
          <OfficeList offices={offices} counties={standing.counties} />
        </section>
        <ClauseOverview clauses={standing.clauses} />
      </div>
    </>
  )
}

/** 需要关注: where the actor's offices stand on a day, those that need attention first. */
export const HomePage = () => {
  const { say, read } = useWords()
  const { session } = useActing()
  const { days } = useDays()
  const [search] = useSearchParams()
  const question = useStanding(days, search.get("county") ?? undefined)
  const label = session.actor?.label
  return (
    <DatedPage
      title={say("home")}
      aside={label && read(label)}
      className="home"
      question={question}
      wayOut={search.size > 0 && <Link to="/">{say("backHome")}</Link>}
    >
      {(standing) => <Offices standing={standing} />}
    </DatedPage>
  )
}
