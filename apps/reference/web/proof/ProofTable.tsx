import type { Condition } from "@jiceng/http-api/browser"
import type { Bilingual } from "../words/messages.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { OutcomeIcon } from "./OutcomeIcon.tsx"
import "./proof.css"
import { useRequired, useValue } from "./useValue.ts"

/** A line of a proof; the words for its fact come with a finding, not with a refusal. */
export type Line = Omit<Condition, "label" | "unit"> & {
  readonly label?: Bilingual | undefined
  readonly unit?: Condition["unit"] | undefined
}

const Met = ({ met }: { readonly met: boolean | null }) => {
  const { say } = useWords()
  const [outcome, word] =
    met === null
      ? (["undetermined", "metUnknown"] as const)
      : met
        ? (["satisfied", "met"] as const)
        : (["violated", "metNot"] as const)
  return (
    <span className={`met met-${outcome}`}>
      <OutcomeIcon outcome={outcome} /> {say(word)}
    </span>
  )
}

/** Every condition that was checked, those that passed too. */
export const ProofTable = ({
  lines,
  caption
}: {
  readonly lines: ReadonlyArray<Line>
  readonly caption: string
}) => {
  const { say, read } = useWords()
  const code = useCode()
  const value = useValue()
  const required = useRequired()
  return (
    <table className="rows proof">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnCondition")}</th>
          <th scope="col">{say("columnObserved")}</th>
          <th scope="col">{say("columnRequired")}</th>
          <th scope="col">{say("columnMet")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.what} ${line.operator} ${String(line.required)}`}>
            <th scope="row">{line.label === undefined ? code(line.what) : read(line.label)}</th>
            <td data-label={say("columnObserved")}>{value(line.observed, line.unit)}</td>
            <td data-label={say("columnRequired")}>{required(line.operator, line.required, line.unit)}</td>
            <td data-label={say("columnMet")}>
              <Met met={line.met} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
