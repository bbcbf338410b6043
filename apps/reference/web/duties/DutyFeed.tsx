import { Button } from "antd"
import { useState } from "react"
import { useActing } from "../session/SessionProvider.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { daysOf, shiftMonth } from "./monthGrid.ts"

const monthsAhead = 12

const save = (text: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Saves a year of what falls due as an iCalendar file, for the calendar that people have open anyway. */
export const DutyFeed = ({ county }: { readonly county: string | undefined }) => {
  const { say, language } = useWords()
  const { client } = useActing()
  const { days, shown } = useDays()
  const [isAt, setAt] = useState<"rest" | "asking" | "failed">("rest")
  const month = shown.asOf.slice(0, 7)
  const window = { from: daysOf(month).from, to: daysOf(shiftMonth(month, monthsAhead)).to }
  const fetchFeed = async () => {
    setAt("asking")
    const answer = await client.dutyFeed({
      ...days,
      ...window,
      ...(county !== undefined && { county }),
      lang: language
    })
    if (answer.ok) save(answer.value, `jiceng-${shown.asOf}.ics`)
    setAt(answer.ok ? "rest" : "failed")
  }
  return (
    <>
      <Button loading={isAt === "asking"} onClick={() => void fetchFeed()}>
        {say("dutyFeed")}
      </Button>
      {isAt === "failed" && <span role="alert">{say("dutyFeedFailed")}</span>}
    </>
  )
}
