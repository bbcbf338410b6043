import type {
  BudgetDetails,
  CharterDetails,
  CrossDirection,
  CrossingDetails,
  Finding,
  Outcome,
  Remedy,
  Subject,
  SystemDetails
} from "@jiceng/core"
import { isShort, none, together, when } from "./Finding.ts"

type Remedies = Finding["remedies"]
type Item = CharterDetails["absent"][number]

export const settleLevy = (outcome: Outcome, { id: office }: Subject): Remedies =>
  when(outcome, () => ({ command: "fund.settleLevy", input: { office } }))

export const markItems = (
  outcome: Outcome,
  { id: office }: Subject,
  { version, day, absent }: CharterDetails,
  items: ReadonlyArray<Item>
): Remedies =>
  !isShort(outcome) || version === undefined
    ? none
    : together(
        items
          .filter((item) => absent.includes(item))
          .map((item) => ({
            command: "charter.mark",
            input: { office, version, item, on: day },
            missing: ["article", "by"]
          }))
      )

/** Adopting a text with the words that the document gives, or marking where they stand. */
export const stateItem = (
  outcome: Outcome,
  subject: Subject,
  details: CharterDetails,
  item: Item
): Remedies => {
  const { version, day } = details
  if (!isShort(outcome) || version === undefined) return none
  const marks = markItems(outcome, subject, details, [item])
  return version < day
    ? [
        { command: "charter.adopt", input: { office: subject.id, adoptedOn: day }, missing: ["articles"] },
        ...marks
      ]
    : marks
}

export const cross = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, organization, eligible }: CrossingDetails,
  direction: CrossDirection
): Remedies =>
  !isShort(outcome)
    ? none
    : eligible[direction].map(({ person, partyPost = "partyLeader", managementPost }): Remedy => {
        const command = "party.crossAppoint"
        const input = { office, organization, person, direction, partyPost }
        return managementPost === undefined
          ? { command, input: { ...input, from: day }, missing: ["managementPost"] }
          : { command, input: { ...input, managementPost, from: day } }
      })

export const adopt = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, missing }: SystemDetails,
  systems: ReadonlyArray<SystemDetails["missing"][number]>
): Remedies =>
  !isShort(outcome)
    ? none
    : systems
        .filter((system) => missing.includes(system))
        .map((system) => ({
          command: "office.adoptSystem",
          input: { office, system, from: day },
          missing: ["title"]
        }))

export const listEnough = (
  outcome: Outcome,
  { id: office }: Subject,
  { day, budget }: BudgetDetails
): Remedies => {
  if (!isShort(outcome) || budget === undefined) return none
  const { id, body, expected } = budget
  if (body.adoptedOn === day)
    return [{ command: "office.voidBudget", input: { budget: id }, missing: ["reason"] }]
  return [
    {
      command: "office.recordBudget",
      input: {
        office,
        year: body.year,
        budgetedFees: String(body.budgetedFees),
        partyActivityLine: String(expected),
        adoptedOn: day
      }
    }
  ]
}
