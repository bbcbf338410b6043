import type { ClauseParameter } from "@jiceng/http-api/browser"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { percentText } from "./percentText.ts"

// The stages in the order of development, which is how a number names one.
const stages = ["none", "applicant", "activist", "developmentTarget", "probationary", "full"]

const useAmount = () => {
  const { say } = useWords()
  const code = useCode()
  return ({ unit, codes }: ClauseParameter, value: number | string): string => {
    switch (unit) {
      case "person":
        return say("people", { count: value })
      case "rate":
      case "share":
        return percentText(String(value))
      case "squareMetre":
        return say("squareMetres", { count: value })
      case "unit":
        return say("units", { count: value })
      case "year":
        return say("years", { count: value })
      case "day":
        return say("days", { count: value })
      case "item":
        return say("items", { count: value })
      case "hour":
        return say("hours", { count: value })
      case "minute":
        return say("minutes", { count: value })
      case "yesNo":
        return say(Number(value) === 1 ? "yes" : "no")
      case "choice":
        return code(codes?.[Number(value)] ?? String(value))
      case "stage":
        return code(typeof value === "number" ? (stages[value] ?? String(value)) : value)
    }
  }
}

/** The numbers of the clause with the days from which they hold. */
export const ClauseParameters = ({ parameters }: { readonly parameters: ReadonlyArray<ClauseParameter> }) => {
  const { say, read } = useWords()
  const amount = useAmount()
  if (parameters.length === 0) return null
  return (
    <section className="panel" aria-labelledby="parameters">
      <h2 id="parameters">{say("parameters")}</h2>
      <table className="rows">
        <caption className="unseen">{say("parameters")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("columnParameter")}</th>
            <th scope="col">{say("columnValue")}</th>
            <th scope="col">{say("columnFrom")}</th>
            <th scope="col">{say("columnOpen")}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.flatMap((parameter) =>
            parameter.values.map(({ since, value }) => (
              <tr key={`${parameter.id} ${since}`}>
                <th scope="row">{read(parameter.label)}</th>
                <td data-label={say("columnValue")}>{amount(parameter, value)}</td>
                <td data-label={say("columnFrom")}>{since}</td>
                <td data-label={say("columnOpen")}>{say(parameter.open ? "openYes" : "openNo")}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </section>
  )
}
