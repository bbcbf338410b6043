import type { RecordList } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useRecords } from "../server/records.ts"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { RecordFilter } from "./RecordFilter.tsx"
import { RecordTable } from "./RecordTable.tsx"

/** The same page with another place to begin at, or at its beginning. */
const beginningAt = (search: URLSearchParams, after: string | undefined): string => {
  const next = new URLSearchParams(search)
  if (after === undefined) next.delete("after")
  else next.set("after", after)
  return `/records?${next}`
}

const Records = ({ list }: { readonly list: RecordList }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  return (
    <section className="panel" aria-label={say("records")}>
      <RecordFilter list={list} />
      {list.records.length === 0 ? (
        <p className="empty">{say("recordsNone")}</p>
      ) : (
        <RecordTable list={list} />
      )}
      <p>
        {search.has("after") && <Link to={beginningAt(search, undefined)}>{say("recordsFirst")}</Link>}{" "}
        {list.next !== undefined && <Link to={beginningAt(search, list.next)}>{say("recordsNext")}</Link>}
      </p>
    </section>
  )
}

/** 记录: what was done, by kind and period; the calendar year of the day unless told. */
export const RecordsPage = () => {
  const { say } = useWords()
  const { days, shown } = useDays()
  const [search] = useSearchParams()
  const year = shown.asOf.slice(0, 4)
  const after = search.get("after")
  const holder = search.get("holder")
  const question = useRecords({
    ...days,
    kind: search.get("kind") ?? "training",
    from: search.get("from") ?? `${year}-01-01`,
    to: search.get("to") ?? `${year}-12-31`,
    ...(holder !== null && { holder }),
    ...(after !== null && { after })
  })
  return (
    <DatedPage
      title={say("records")}
      question={question}
      wayOut={search.size > 0 && <Link to="/records">{say("recordsAll")}</Link>}
    >
      {(list) => <Records list={list} />}
    </DatedPage>
  )
}
