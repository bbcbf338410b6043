import type { FundMonth } from "@jiceng/http-api/browser"
import { yuanText } from "../acts/Yuan.ts"
import { useWords } from "../words/Words.tsx"
import { FundChart } from "./FundChart.tsx"

/** The net fees of the months as a chart, and the same as a table. */
export const FundMonths = ({ months }: { readonly months: ReadonlyArray<FundMonth> }) => {
  const { say } = useWords()
  const isEmpty = months.every(({ fees }) => fees === "0")
  if (isEmpty) return <p className="empty">{say("fundMonthsNone")}</p>
  return (
    <>
      <FundChart months={months} />
      <details className="as-table">
        <summary>{say("fundMonthsTable")}</summary>
        <table className="rows money">
          <caption className="unseen">{say("fundMonths")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("columnMonth")}</th>
              <th scope="col" className="count">
                {say("fundNetFees")}
              </th>
              <th scope="col" className="count">
                {say("fundLevy")}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, fees, levy }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="count">{yuanText(fees)}</td>
                <td className="count">{yuanText(levy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
