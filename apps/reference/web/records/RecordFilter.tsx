import type { RecordList } from "@jiceng/http-api/browser"
import { Input } from "antd"
import { useId } from "react"
import { useSearchParams } from "react-router"
import { useWords } from "../words/Words.tsx"

const isDay = (text: string): boolean => /^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u.test(text)

/** Which kind, from which day to which; all of it stands in the address, so that a link keeps it. */
export const RecordFilter = ({ list }: { readonly list: RecordList }) => {
  const { say, read } = useWords()
  const [, setSearch] = useSearchParams()
  const id = useId()
  const narrow = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        after.set(name, value)
        after.delete("after")
        return after
      },
      { replace: true }
    )
  return (
    <search className="filter">
      <label htmlFor={`${id}-kind`}>{say("recordsKind")}</label>
      <select id={`${id}-kind`} value={list.kind} onChange={({ target }) => narrow("kind", target.value)}>
        {list.kinds.map(({ kind, title }) => (
          <option key={kind} value={kind}>
            {read(title)}
          </option>
        ))}
      </select>
      {(["from", "to"] as const).map((end) => (
        <span key={end}>
          <label htmlFor={`${id}-${end}`}>{say(end === "from" ? "recordsFrom" : "recordsTo")}</label>
          <Input
            id={`${id}-${end}`}
            type="date"
            defaultValue={list[end]}
            onChange={({ target }) => isDay(target.value) && narrow(end, target.value)}
          />
        </span>
      ))}
      <output className="filter-count">
        {say("recordsStanding", { standing: list.standing, voided: list.voided })}
      </output>
    </search>
  )
}
