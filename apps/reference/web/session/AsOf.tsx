import { Button, Input } from "antd"
import { useId, useState } from "react"
import { useSearchParams } from "react-router"
import { useWords } from "../words/Words.tsx"
import { useActing } from "./SessionProvider.tsx"

/** The day whose facts are shown, as the address says; today when it says nothing. */
export const useAsOf = () => {
  const [search, setSearch] = useSearchParams()
  const { day } = useActing().session
  const asOf = search.get("asOf") ?? undefined
  return {
    asOf,
    shown: asOf ?? day,
    today: day,
    setAsOf: (next: string) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          if (next === day) after.delete("asOf")
          else after.set("asOf", next)
          return after
        },
        { replace: true }
      ),
    /** An address that stays on the same day. */
    keep: (path: string) => (asOf === undefined ? path : `${path}?asOf=${encodeURIComponent(asOf)}`)
  }
}

// While a year is typed the control reports 0002, 0020 and so on.
const isWhole = (day: string): boolean => /^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u.test(day)

/** The control for that day: the browser's own, which works by keyboard alone. */
export const AsOfControl = () => {
  const { say } = useWords()
  const { shown, today, setAsOf } = useAsOf()
  const [typed, type] = useState<string>()
  const id = useId()
  return (
    <span className="as-of">
      <label htmlFor={id}>{say("asOf")}</label>
      <Input
        id={id}
        type="date"
        value={typed ?? shown}
        onChange={({ target }) => {
          type(target.value)
          if (isWhole(target.value)) setAsOf(target.value)
        }}
        onBlur={() => type(undefined)}
      />
      {shown !== today && (
        <Button
          onClick={() => {
            type(undefined)
            setAsOf(today)
          }}
        >
          {say("asOfBack", { day: today })}
        </Button>
      )}
    </span>
  )
}
