import type { DutyList } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import type { Names } from "../acts/Names.ts"
import { ListFilter } from "../list/ListFilter.tsx"
import { useDuties } from "../server/questions.ts"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import "./duties.css"
import { DutyCalendar } from "./DutyCalendar.tsx"
import { DutyFeed } from "./DutyFeed.tsx"
import { DutyStates } from "./DutyStates.tsx"
import { DutyTable } from "./DutyTable.tsx"
import { DutyViews, useDutyView } from "./DutyViews.tsx"
import { byDueMonth, selectedDuties } from "./selectedDuties.ts"
import { useHolderNames } from "./useHolderNames.ts"

// A year of a city's months is more than anybody reads through; words and a county narrow it.
const shownMax = 300

/** By the month in which they fall due. */
const DutyMonths = ({
  obligations,
  names
}: {
  readonly obligations: DutyList["obligations"]
  readonly names: Names
}) => {
  const { say } = useWords()
  // Those that fall due last are nearest to the day.
  const shown = obligations.slice(-shownMax)
  return (
    <>
      {shown.length < obligations.length && (
        <p className="notice">{say("dutiesMore", { shown: shown.length, all: obligations.length })}</p>
      )}
      {shown.length === 0 && <p className="empty">{say("dutiesNone")}</p>}
      {byDueMonth(shown).map(([month, due]) => (
        <DutyTable key={month} caption={say("dutyMonth", { month })} obligations={due} names={names} />
      ))}
    </>
  )
}

const Duties = ({ list }: { readonly list: DutyList }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  const view = useDutyView()
  const names = useHolderNames(list.obligations)
  const fitting = selectedDuties(list.obligations, search)
  return (
    <>
      <DutyStates obligations={list.obligations} />
      <section className="panel" aria-label={say("duties")}>
        <div className="duties-views">
          <DutyViews />
          <DutyFeed county={search.get("county") ?? undefined} />
        </div>
        <ListFilter
          counties={list.counties}
          hint={say("dutiesHint")}
          count={say("dutiesShown", { shown: fitting.length, all: list.obligations.length })}
        />
        {view === "list" ? <DutyMonths obligations={fitting} names={names} /> : <DutyCalendar />}
      </section>
    </>
  )
}

/** 义务: what is owed on a day, by the month in which it falls due, each with the act that would meet it. */
export const DutiesPage = () => {
  const { say } = useWords()
  const { days } = useDays()
  const [search] = useSearchParams()
  const question = useDuties(days, search.get("county") ?? undefined)
  return (
    <DatedPage
      title={say("duties")}
      question={question}
      wayOut={search.size > 0 && <Link to="/duties">{say("dutiesAll")}</Link>}
    >
      {(list) => <Duties list={list} />}
    </DatedPage>
  )
}
