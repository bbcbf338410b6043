import { Button } from "antd"
import { useState } from "react"
import { useWords } from "../words/Words.tsx"
import { DayInput } from "./DayInput.tsx"
import "./time.css"
import { useDays } from "./useDays.ts"

/** The three handles of time: whose facts, by which rules, as known when. The latter two stand aside until wanted. */
export const TimeHandles = () => {
  const { say } = useWords()
  const { shown, today, isToday, isAside, setDay, backToToday } = useDays()
  const [isWanted, want] = useState(false)
  const isOpen = isWanted || isAside
  return (
    <fieldset className="time" aria-label={say("time")}>
      <DayInput label={say("asOf")} day={shown.asOf} onDay={(day) => setDay("asOf", day)} />
      {isOpen && (
        <>
          <DayInput label={say("rulesAt")} day={shown.rulesAt} onDay={(day) => setDay("rulesAt", day)} />
          <DayInput label={say("knownAt")} day={shown.knownAt} onDay={(day) => setDay("knownAt", day)} />
        </>
      )}
      {!isAside && (
        <Button aria-expanded={isOpen} onClick={() => want(!isWanted)}>
          {say(isWanted ? "timeLess" : "timeMore")}
        </Button>
      )}
      {!isToday && <Button onClick={backToToday}>{say("asOfBack", { day: today })}</Button>}
    </fieldset>
  )
}
