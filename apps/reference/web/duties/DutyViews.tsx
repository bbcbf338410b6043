import { Button } from "antd"
import { useSearchParams } from "react-router"
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
  const [, setSearch] = useSearchParams()
  const shown = useDutyView()
  const choose = (view: DutyView) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        for (const name of ["view", "month", "day"]) after.delete(name)
        if (view === "calendar") after.set("view", view)
        return after
      },
      { replace: true }
    )
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
