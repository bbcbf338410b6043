import type { RecordList } from "@jiceng/http-api/browser"
import { useId } from "react"
import { useSearchEdit } from "../list/useSearchEdit.ts"
import { DayInput } from "../time/DayInput.tsx"
import { useWords } from "../words/Words.tsx"

/** Which kind, from which day to which; all of it stands in the address, so that a link keeps it. */
export const RecordFilter = ({ list }: { readonly list: RecordList }) => {
  const { say, read } = useWords()
  const edit = useSearchEdit()
  const id = useId()
  const narrow = (name: string, value: string) =>
    edit((after) => {
      after.set(name, value)
      after.delete("after")
    })
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
      <DayInput label={say("recordsFrom")} day={list.from} onDay={(day) => narrow("from", day)} />
      <DayInput label={say("recordsTo")} day={list.to} onDay={(day) => narrow("to", day)} />
      <output className="filter-count">
        {say("recordsStanding", { standing: list.standing, voided: list.voided })}
      </output>
    </search>
  )
}
