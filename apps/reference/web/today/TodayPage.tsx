import type { DutyList } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { DutyTable } from "../duties/DutyTable.tsx"
import type { DutyState } from "../duties/selectedDuties.ts"
import { useHolderNames } from "../duties/useHolderNames.ts"
import { useDuties } from "../server/questions.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import "../duties/duties.css"
import { ChangesPanel } from "./ChangesPanel.tsx"
import "./today.css"
import { UpcomingPanel } from "./UpcomingPanel.tsx"

const urgent = [
  ["overdue", "dutyOverdue"],
  ["dueSoon", "dutyDueSoon"]
] as const satisfies ReadonlyArray<readonly [DutyState, string]>

const shownMax = 40

/** What has to be done now: overdue, or due within days; each with the act that meets it. */
const Urgent = ({ list }: { readonly list: DutyList }) => {
  const { say } = useWords()
  const { keep } = useDays()
  const names = useHolderNames(list.obligations)
  const parts = urgent
    .map(([state, word]) => ({ state, word, all: list.obligations.filter((one) => one.state === state) }))
    .filter(({ all }) => all.length > 0)
  return (
    <section className="panel" aria-labelledby="urgent">
      <h2 id="urgent">{say("todayUrgent")}</h2>
      {parts.length === 0 && <p className="empty">{say("todayUrgentNone")}</p>}
      {parts.map(({ state, word, all }) => (
        <div key={state}>
          <DutyTable
            caption={say("todayCounted", { what: say(word), count: all.length })}
            obligations={all.slice(0, shownMax)}
            names={names}
          />
          {all.length > shownMax && (
            <p className="notice">
              {say("todayMore", { shown: shownMax, all: all.length })}{" "}
              <Link to={`${keep("/duties")}${keep("").includes("?") ? "&" : "?"}state=${state}`}>
                {say("dutiesAll")}
              </Link>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** 今日: what has to be done, what comes next, and what has changed lately. */
export const TodayPage = () => {
  const { say, read } = useWords()
  const { session } = useActing()
  const { days, shown } = useDays()
  const question = useDuties(days, undefined)
  const label = session.actor?.label
  return (
    <DatedPage
      title={say("today")}
      aside={say("todayOf", { day: shown.asOf, who: label === undefined ? "" : read(label) })}
      question={question}
    >
      {(list) => (
        <>
          <Urgent list={list} />
          <div className="today-columns">
            <ChangesPanel />
            <UpcomingPanel />
          </div>
        </>
      )}
    </DatedPage>
  )
}
