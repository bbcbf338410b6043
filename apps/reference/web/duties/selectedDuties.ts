import type { Obligation } from "@jiceng/http-api/browser"
import { matching } from "../list/selected.ts"

export type DutyState = Obligation["state"]

/** In the order in which one has to look at them. */
export const dutyStates = [
  "overdue",
  "dueSoon",
  "pending",
  "doneLate",
  "done"
] as const satisfies ReadonlyArray<DutyState>

const isOpen = ({ missing }: Obligation): boolean => missing > 0

/** What can be looked for. */
export const dutyTexts = ({ subject, clause, title, period }: Obligation): ReadonlyArray<string> => [
  subject.name,
  clause,
  title.zh,
  title.en,
  period.label
]

/** Those of the state and the words in the address; without a state those that something is missing of. */
export const selectedDuties = (
  obligations: ReadonlyArray<Obligation>,
  search: URLSearchParams
): ReadonlyArray<Obligation> => {
  const state = search.get("state")
  const isChosen = state === null ? isOpen : (one: Obligation) => one.state === state
  const matches = matching(search)
  return obligations.filter((one) => isChosen(one) && matches(dutyTexts(one)))
}

const monthOf = ({ due }: Obligation): string => due.slice(0, 7)

/** By the month in which they fall due, in the order of the list. */
export const byDueMonth = (
  obligations: ReadonlyArray<Obligation>
): ReadonlyArray<readonly [month: string, due: ReadonlyArray<Obligation>]> =>
  [...new Set(obligations.map(monthOf))].map((month) => [
    month,
    obligations.filter((one) => monthOf(one) === month)
  ])
