import type { Obligation, Outcome } from "@jiceng/http-api/browser"
import { useSearchParams } from "react-router"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"
import { type DutyState, dutyStates } from "./selectedDuties.ts"

/** The colour and the shape of a state are those of the outcome that a finding gives it. */
export const outcomeOfState = {
  overdue: "violated",
  dueSoon: "advised",
  pending: "pending",
  doneLate: "notApplicable",
  done: "satisfied"
} as const satisfies Record<DutyState, Outcome>

const words = {
  overdue: ["dutyOverdue", "dutyOverdueHint"],
  dueSoon: ["dutyDueSoon", "dutyDueSoonHint"],
  pending: ["dutyPending", "dutyPendingHint"],
  doneLate: ["dutyDoneLate", "dutyDoneLateHint"],
  done: ["dutyDone", "dutyDoneHint"]
} as const satisfies Record<DutyState, readonly [word: PlainKey, hint: PlainKey]>

/** How many obligations are in each state; pressing one shows those. */
export const DutyStates = ({ obligations }: { readonly obligations: ReadonlyArray<Obligation> }) => {
  const { say } = useWords()
  const [search, setSearch] = useSearchParams()
  const chosen = search.get("state")
  const choose = (state: DutyState) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (chosen === state) after.delete("state")
        else after.set("state", state)
        return after
      },
      { replace: true }
    )
  return (
    <ul className="totals duty-states" aria-label={say("dutyStates")}>
      {dutyStates.map((state) => {
        const [word, hint] = words[state]
        return (
          <li key={state}>
            <button
              type="button"
              className={`total outcome-${outcomeOfState[state]}`}
              aria-pressed={chosen === state}
              onClick={() => choose(state)}
            >
              <span className="total-word">
                <OutcomeIcon outcome={outcomeOfState[state]} size={16} />
                {say(word)}
              </span>
              <b>{obligations.filter((one) => one.state === state).length}</b>
              <span className="total-hint">{say(hint)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
