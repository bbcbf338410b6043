import type { Obligation, Outcome } from "@jiceng/http-api/browser"
import { Totals } from "../list/Totals.tsx"
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

/** How a state is called. */
export const dutyStateWord = {
  overdue: "dutyOverdue",
  dueSoon: "dutyDueSoon",
  pending: "dutyPending",
  doneLate: "dutyDoneLate",
  done: "dutyDone"
} as const satisfies Record<DutyState, PlainKey>

/** How many obligations are in each state; pressing one shows those. */
export const DutyStates = ({ obligations }: { readonly obligations: ReadonlyArray<Obligation> }) => {
  const { say } = useWords()
  return (
    <Totals
      by="state"
      label={say("dutyStates")}
      totals={dutyStates.map((state) => {
        const word = dutyStateWord[state]
        return {
          id: state,
          outcome: outcomeOfState[state],
          word: say(word),
          hint: say(`${word}Hint`),
          count: obligations.filter((one) => one.state === state).length
        }
      })}
    />
  )
}
