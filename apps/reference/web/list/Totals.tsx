import type { Outcome } from "@jiceng/http-api/browser"
import { useSearchParams } from "react-router"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import "./list.css"
import { useSearchEdit } from "./useSearchEdit.ts"

/** One count of a list, in the colour and with the sign of an outcome. */
export interface Total {
  /** What stands in the address while it is chosen. */
  readonly id: string
  readonly outcome: Outcome
  readonly word: string
  readonly hint: string
  readonly count: number
  /** What is counted beside it, in words. */
  readonly aside?: string
}

/** How many there are of each sort; pressing one shows those, pressing it again shows all as before. */
export const Totals = ({
  by,
  label,
  totals
}: {
  /** The name in the address. */
  readonly by: "outcome" | "state"
  readonly label: string
  readonly totals: ReadonlyArray<Total>
}) => {
  const [search] = useSearchParams()
  const edit = useSearchEdit()
  const chosen = search.get(by)
  const choose = (id: string) =>
    edit((after) => {
      if (chosen === id) after.delete(by)
      else after.set(by, id)
    })
  return (
    <ul className={`totals totals-${by}`} aria-label={label}>
      {totals.map(({ id, outcome, word, hint, count, aside }) => (
        <li key={id}>
          <button
            type="button"
            className={`total outcome-${outcome}`}
            aria-pressed={chosen === id}
            onClick={() => choose(id)}
          >
            <span className="total-word">
              <OutcomeIcon outcome={outcome} size={16} />
              {word}
            </span>
            <b>{count}</b>
            <span className="total-hint">{hint}</span>
            {aside !== undefined && <span className="total-offices">{aside}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
