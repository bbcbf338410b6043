import type { Standing } from "@jiceng/http-api/browser"
import { Button, Input } from "antd"
import { useId } from "react"
import { useSearchParams } from "react-router"
import "./list.css"
import { useSearchEdit } from "./useSearchEdit.ts"
import { useWords } from "../words/Words.tsx"

/** Narrows the list by county and by words; both stand in the address, so that a link keeps them. */
export const ListFilter = ({
  counties,
  hint,
  count
}: {
  readonly counties: Standing["counties"]
  /** What can be looked for. */
  readonly hint: string
  /** How many are shown, in words. */
  readonly count: string
}) => {
  const { say, read } = useWords()
  const [search] = useSearchParams()
  const edit = useSearchEdit()
  const id = useId()
  const narrow = (by: Readonly<Record<string, string>>) =>
    edit((after) => {
      for (const [name, value] of Object.entries(by))
        if (value === "") after.delete(name)
        else after.set(name, value)
    })
  const isNarrowed = ["county", "q", "outcome", "state"].some((name) => search.has(name))
  return (
    <search className="filter">
      <label htmlFor={`${id}-county`}>{say("filterCounty")}</label>
      <select
        id={`${id}-county`}
        value={search.get("county") ?? ""}
        onChange={({ target }) => narrow({ county: target.value })}
      >
        <option value="">{say("filterAllCounties")}</option>
        {counties.map(({ code, name }) => (
          <option key={code} value={code}>
            {read(name)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-text`}>{say("filterText")}</label>
      <Input
        id={`${id}-text`}
        type="search"
        value={search.get("q") ?? ""}
        placeholder={hint}
        onChange={({ target }) => narrow({ q: target.value })}
      />
      {isNarrowed && (
        <Button onClick={() => narrow({ county: "", q: "", outcome: "", state: "" })}>
          {say("filterClear")}
        </Button>
      )}
      <output className="filter-count">{count}</output>
    </search>
  )
}
