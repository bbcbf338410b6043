import { ratePeriodOn, levyRate } from "../fund/parameters.ts"
import { shareHalfUp } from "../kernel/Fen.ts"
import { type PlainDate, yearOf } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { equal, yes } from "../norm/Condition.ts"
import { unknown, yesNo } from "../norm/Fact.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { examples } from "./BudgetRules.examples.ts"
import { budgetOn, type OfficeBudget, officeBudget, type OfficeBudgetId } from "./OfficeBudget.ts"

const facts = {
  activityLine: {
    label: { zh: "预算单独列支党建活动经费", en: "the budget has a line for Party activities" },
    unit: "yesNo",
    from: ["officeBudget"]
  },
  budgetShort: {
    label: { zh: "党建活动经费较应提数少列", en: "what the line lacks of the expected levy" },
    unit: "fen",
    from: ["officeBudget"]
  }
} as const

/** What the remedies of the budget need; none of it while no budget is recorded. */
export interface BudgetDetails {
  readonly day: PlainDate
  readonly budget:
    | { readonly id: OfficeBudgetId; readonly body: OfficeBudget; readonly expected: bigint }
    | undefined
}

/** The share of budgeted fees that goes into the fund, at the rate of the day. */
const expectedOn = ({ budgetedFees }: OfficeBudget, day: PlainDate): bigint => {
  const period = ratePeriodOn(day)
  return period === undefined ? 0n : shareHalfUp([{ fen: budgetedFees, rate: period.rate }])
}

/** 年度预算: whether an office's budget for the year of the day lists Party activities, and enough for them. */
export const budget = concept("budget", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, records }: OfficeState) => ({
    officeBudget: records.listOf(officeBudget, id).map((listed) => officeBudget.ref(listed.id))
  }),
  read: ({ id, records }: OfficeState, day: PlainDate) => {
    const found = budgetOn(records, id, day)
    if (found === undefined) {
      const details: BudgetDetails = { day, budget: undefined }
      return { facts: { activityLine: unknown, budgetShort: unknown }, details }
    }
    const { body } = found
    const expected = expectedOn(body, day)
    const line = body.partyActivityLine ?? 0n
    const details: BudgetDetails = { day, budget: { id: found.id as OfficeBudgetId, body, expected } }
    return {
      facts: {
        activityLine: yesNo(body.partyActivityLine !== undefined),
        budgetShort: Number(line < expected ? expected - line : 0n)
      },
      details
    }
  }
})

/** Another budget with the line; one that was adopted on this very day is voided first. */
const listEnough = (office: string, { day, budget: found }: BudgetDetails): ReadonlyArray<Remedy> => {
  if (found === undefined) return []
  const { id, body, expected } = found
  if (body.adoptedOn === day)
    return [{ command: "office.voidBudget", input: { budget: id }, missing: ["reason"] }]
  return [
    {
      command: "office.recordBudget",
      input: {
        office,
        year: yearOf(day),
        budgetedFees: String(body.budgetedFees),
        partyActivityLine: String(expected),
        adoptedOn: day
      }
    }
  ]
}

export const activitiesBudgeted = must(
  "1.5.7",
  {
    zh: "年度预算单独、足额列支党建活动经费",
    en: "the annual budget has a separate, sufficient line for Party activities"
  },
  {
    revision: 1,
    about: budget,
    parameters: { levyRate },
    requires: [yes("activityLine"), equal("budgetShort", 0)],
    remedies: ({ id }, details) => listEnough(id, details),
    examples
  }
)
