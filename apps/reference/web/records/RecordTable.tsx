import type { ListedRecord, RecordList } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"

/** Whose it is, with its page where it has one. */
const Holder = ({ holder: { id, name } }: Pick<ListedRecord, "holder">) => {
  const { keep } = useDays()
  if (id.startsWith("of_")) return <Link to={keep(`/offices/${id}`)}>{name}</Link>
  return id.startsWith("pe_") ? <Link to={keep(`/people/${id}`)}>{name}</Link> : name
}

/** Records of one kind, the latest first, each with its particulars. */
export const RecordTable = ({ list }: { readonly list: RecordList }) => {
  const { say, read } = useWords()
  return (
    <table className="rows offices">
      <caption className="unseen">{read(list.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnRecordDay")}</th>
          <th scope="col">{say("columnRecordHolder")}</th>
          <th scope="col">{say("columnRecord")}</th>
        </tr>
      </thead>
      <tbody>
        {list.records.map((record) => (
          <tr key={record.ref}>
            <th scope="row">{record.on}</th>
            <td data-label={say("columnRecordHolder")}>
              <Holder holder={record.holder} />
            </td>
            <td data-label={say("columnRecord")}>
              {record.particulars.map(({ field, label, value }) => (
                <div key={field}>
                  <small>{read(label)}</small> {read(value)}
                </div>
              ))}
              {record.voided !== undefined && <p className="notice">{say("recordVoided", record.voided)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
