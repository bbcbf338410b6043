import type { FundEntry } from "@jiceng/http-api/browser"
import { yuanText } from "../acts/Yuan.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

/** The latest entries, the newest first. */
export const FundEntries = ({ entries }: { readonly entries: ReadonlyArray<FundEntry> }) => {
  const { say } = useWords()
  const code = useCode()
  return (
    <>
      <h3>{say("fundRecent")}</h3>
      {entries.length === 0 ? (
        <p className="empty">{say("fundRecentNone")}</p>
      ) : (
        <table className="rows money">
          <caption className="unseen">{say("fundRecent")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("columnDay")}</th>
              <th scope="col">{say("columnEntry")}</th>
              <th scope="col" className="count">
                {say("columnAmount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, on, kind, amount }) => (
              <tr key={id}>
                <td>{on}</td>
                <td>{code(kind)}</td>
                <td className="count">{yuanText(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
