import type { ClauseParameter } from "@jiceng/http-api/browser"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { percentText } from "./percentText.ts"

// The stages in the order of development, which is how a number names one.
const stages = ["none", "applicant", "activist", "developmentTarget", "probationary", "full"]

const useAmount = () => {
  const { say } = useWords()
  const code = useCode()
  return (unit: ClauseParameter["unit"], value: number | string): string => {
    switch (unit) {
      case "person":
        return say("people", { count: value })
      case "rate":
        return percentText(String(value))
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
          {parameters.flatMap(({ id, label, unit, values, open }) =>
            values.map(({ since, value }) => (
              <tr key={`${id} ${since}`}>
                <th scope="row">{read(label)}</th>
                <td data-label={say("columnValue")}>{amount(unit, value)}</td>
                <td data-label={say("columnFrom")}>{since}</td>
                <td data-label={say("columnOpen")}>{say(open ? "openYes" : "openNo")}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </section>
  )
}
