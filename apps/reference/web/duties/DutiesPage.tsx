import type { DutyList } from "@jiceng/http-api/browser"
import { useMemo } from "react"
import { Link, useSearchParams } from "react-router"
import { ListFilter } from "../list/ListFilter.tsx"
import { useDuties } from "../server/questions.ts"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import "./duties.css"
import { DutyStates } from "./DutyStates.tsx"
import { DutyTable } from "./DutyTable.tsx"
import { byDueMonth, selectedDuties } from "./selectedDuties.ts"

// A year of a city's months is more than anybody reads through; words and a county narrow it.
const shownMax = 300

const Duties = ({ list }: { readonly list: DutyList }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  const names = useMemo(
    () => new Map(list.obligations.map(({ subject }) => [subject.id, subject.name])),
    [list.obligations]
  )
  const fitting = selectedDuties(list.obligations, search)
  // Those that fall due last are nearest to the day.
  const shown = fitting.slice(-shownMax)
  return (
    <>
      <DutyStates obligations={list.obligations} />
      <section className="panel" aria-label={say("duties")}>
        <ListFilter
          counties={list.counties}
          hint={say("dutiesHint")}
          count={say("dutiesShown", { shown: shown.length, all: list.obligations.length })}
        />
        {shown.length < fitting.length && (
          <p className="notice">{say("dutiesMore", { shown: shown.length, all: fitting.length })}</p>
        )}
        {shown.length === 0 && <p className="empty">{say("dutiesNone")}</p>}
        {byDueMonth(shown).map(([month, obligations]) => (
          <DutyTable
            key={month}
            caption={say("dutyMonth", { month })}
            obligations={obligations}
            names={names}
          />
        ))}
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
