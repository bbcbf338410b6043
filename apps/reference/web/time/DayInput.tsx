import { Input } from "antd"
import { useId, useState } from "react"

// While a year is typed the control reports 0002, 0020 and so on.
const isWhole = (day: string): boolean => /^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u.test(day)

/** A day, in the browser's own control, which works by keyboard alone. */
export const DayInput = ({
  label,
  day,
  onDay
}: {
  readonly label: string
  readonly day: string
  readonly onDay: (day: string) => void
}) => {
  const [typed, type] = useState<string>()
  const id = useId()
  return (
    <span className="day">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        // What is half typed stays as it is until it is a day or is left.
        value={typed ?? day}
        onChange={({ target }) => {
          type(isWhole(target.value) ? undefined : target.value)
          if (isWhole(target.value)) onDay(target.value)
        }}
        onBlur={() => type(undefined)}
      />
    </span>
  )
}
