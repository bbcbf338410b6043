import { Link, useSearchParams } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { ListFilter } from "../list/ListFilter.tsx"
import { OutcomeTotals } from "../list/OutcomeTotals.tsx"
import { selected } from "../list/selected.ts"
import { Basis } from "../proof/Basis.tsx"
import { errorOf } from "../server/Failure.ts"
import { useStanding } from "../server/questions.ts"
import { AsOfControl, useAsOf } from "../session/AsOf.tsx"
import { useActing } from "../session/SessionProvider.tsx"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useWords } from "../words/Words.tsx"
import { ClauseOverview } from "./ClauseOverview.tsx"
import "./home.css"
import { OfficeList } from "./OfficeList.tsx"

/** 需要关注: where the actor's offices stand on a day, those that need attention first. */
export const HomePage = () => {
  const { say, read } = useWords()
  const { session } = useActing()
  const { asOf, shown, today } = useAsOf()
  const [search] = useSearchParams()
  const question = useStanding(asOf, search.get("county") ?? undefined)
  usePageTitle(say("home"))
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {search.size > 0 && <Link to="/">{say("backHome")}</Link>}
      </FailurePage>
    )
  const standing = question.data
  const label = session.actor?.label
  const offices = selected(standing?.offices ?? [], search, ({ name, locality, attention }) => [
    name,
    locality.name,
    ...attention.map(({ clause }) => clause)
  ])
  return (
    <div className="home" aria-busy={question.isFetching}>
      <div className="page-head">
        <Heading>
          {say("home")}
          {label !== undefined && <small>{read(label)}</small>}
        </Heading>
        <AsOfControl />
      </div>
      {shown !== today && <p className="other-day">{say("asOfOther", { asof: shown, today })}</p>}
      {standing === undefined ? (
        <Loading />
      ) : (
        <>
          <OutcomeTotals
            totals={standing.totals}
            list={standing.offices}
            unit={(offices) => say("outcomeOffices", { offices })}
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
          <Basis of={standing} />
        </>
      )}
    </div>
  )
}
