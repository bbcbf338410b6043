import { Button } from "antd"
import { useSearchParams } from "react-router"
import { useSearchEdit } from "../list/useSearchEdit.ts"
import { useWords } from "../words/Words.tsx"

const views = [
  ["list", "dutiesList"],
  ["calendar", "dutiesCalendar"]
] as const

export type DutyView = (typeof views)[number][0]

/** Whether duties stand as a list or in a calendar, as the address says. */
export const useDutyView = (): DutyView =>
  useSearchParams()[0].get("view") === "calendar" ? "calendar" : "list"

/** Chooses between them. */
export const DutyViews = () => {
  const { say } = useWords()
  const edit = useSearchEdit()
  const shown = useDutyView()
  const choose = (view: DutyView) =>
    edit((after) => {
      for (const name of ["view", "month", "day"]) after.delete(name)
      if (view === "calendar") after.set("view", view)
    })
  return (
    <fieldset className="whole" aria-label={say("dutiesView")}>
      {views.map(([view, word]) => (
        <Button
          key={view}
          type={view === shown ? "primary" : "default"}
          aria-pressed={view === shown}
          onClick={() => choose(view)}
        >
          {say(word)}
        </Button>
      ))}
    </fieldset>
  )
}
