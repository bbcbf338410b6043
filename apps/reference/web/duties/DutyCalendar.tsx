import type { DutyList, Obligation } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { useSearchParams } from "react-router"
import { matching } from "../list/selected.ts"
import { useSearchEdit } from "../list/useSearchEdit.ts"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useDuties } from "../server/questions.ts"
import { Answered } from "../shell/Answered.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { dutyStateWord, outcomeOfState } from "./DutyStates.tsx"
import { DutyTable } from "./DutyTable.tsx"
import { daysOf, monthGrid, shiftMonth } from "./monthGrid.ts"
import { dutyStates, dutyTexts } from "./selectedDuties.ts"
import { useHolderNames } from "./useHolderNames.ts"

const weekdays = [
  "weekdayMonday",
  "weekdayTuesday",
  "weekdayWednesday",
  "weekdayThursday",
  "weekdayFriday",
  "weekdaySaturday",
  "weekdaySunday"
] as const

/** One day with how much falls due on it in which state; pressed, what it is is listed. */
const Day = ({
  day,
  due,
  isChosen,
  choose
}: {
  readonly day: string
  readonly due: ReadonlyArray<Obligation>
  readonly isChosen: boolean
  readonly choose: () => void
}) => {
  const { say } = useWords()
  const { shown } = useDays()
  const number = <time dateTime={day}>{Number(day.slice(8))}</time>
  const mark = day === shown.asOf ? "date" : undefined
  if (due.length === 0) return <td aria-current={mark}>{number}</td>
  return (
    <td aria-current={mark}>
      <button type="button" aria-pressed={isChosen} onClick={choose}>
        {number}
        {dutyStates.map((state) => {
          const count = due.filter((one) => one.state === state).length
          return (
            count > 0 && (
              <span key={state} className={`outcome outcome-${outcomeOfState[state]}`}>
                <OutcomeIcon outcome={outcomeOfState[state]} />
                <span className="calendar-word">{say(dutyStateWord[state])}</span> {count}
              </span>
            )
          )
        })}
      </button>
    </td>
  )
}

const Month = ({ month, list }: { readonly month: string; readonly list: DutyList }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  const edit = useSearchEdit()
  const matches = matching(search)
  const state = search.get("state")
  const fitting = list.obligations.filter(
    (one) => (state === null || one.state === state) && matches(dutyTexts(one))
  )
  const dueOn = (day: string) => fitting.filter(({ due }) => due === day)
  const chosen = search.get("day") ?? ""
  const listed = dueOn(chosen).toSorted((a, b) => dutyStates.indexOf(a.state) - dutyStates.indexOf(b.state))
  const names = useHolderNames(list.obligations)
  const choose = (day: string) => edit((after) => after.set("day", day))
  return (
    <>
      <table className="calendar">
        <caption className="unseen">{say("dutyMonth", { month })}</caption>
        <thead>
          <tr>
            {weekdays.map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week.find((day) => day !== undefined)}>
              {week.map((day, place) =>
                day === undefined ? (
                  <td key={weekdays[place]} className="calendar-out" aria-label={say("none")} />
                ) : (
                  <Day
                    key={day}
                    day={day}
                    due={dueOn(day)}
                    isChosen={day === chosen}
                    choose={() => choose(day)}
                  />
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length > 0 && (
        <DutyTable
          caption={say("todayCounted", { what: say("dutyDueOn", { day: chosen }), count: listed.length })}
          obligations={listed}
          names={names}
        />
      )}
    </>
  )
}

/** What falls due in a month, day by day, whatever its state. */
export const DutyCalendar = () => {
  const { say } = useWords()
  const { days, shown } = useDays()
  const [search] = useSearchParams()
  const edit = useSearchEdit()
  const month = search.get("month") ?? shown.asOf.slice(0, 7)
  const question = useDuties(days, search.get("county") ?? undefined, daysOf(month))
  const go = (next: string) =>
    edit((after) => {
      after.set("month", next)
      after.delete("day")
    })
  return (
    <>
      <div className="calendar-head">
        <Button onClick={() => go(shiftMonth(month, -1))}>{say("monthBefore")}</Button>
        <h2>{say("dutyMonth", { month })}</h2>
        <Button onClick={() => go(shiftMonth(month, 1))}>{say("monthAfter")}</Button>
      </div>
      <Answered question={question}>{(list) => <Month month={month} list={list} />}</Answered>
    </>
  )
}
