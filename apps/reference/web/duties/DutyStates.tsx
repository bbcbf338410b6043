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
  return (
    <Totals
      by="state"
      label={say("dutyStates")}
      totals={dutyStates.map((state) => {
        const [word, hint] = words[state]
        return {
          id: state,
          outcome: outcomeOfState[state],
          word: say(word),
          hint: say(hint),
          count: obligations.filter((one) => one.state === state).length
        }
      })}
    />
  )
}
