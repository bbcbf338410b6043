import { Schema } from "effect"
import { CalendarYear } from "../kernel/CalendarYear.ts"
import { expectation } from "../kernel/Expectation.ts"
import { Fen } from "../kernel/Fen.ts"
import { PlainDate, yearOf } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"
import type { Listed, Records } from "../register/Records.ts"

/** 预算编号. */
export const OfficeBudgetId = recordId("bu", "officeBudget").pipe(Schema.brand("OfficeBudgetId"))
export type OfficeBudgetId = typeof OfficeBudgetId.Type

const planned = Fen.check(
  Schema.isBetweenBigInt(
    { minimum: 0n, maximum: 10_000_000_000_000_000n },
    expectation("不小于零、不超过 10000000000000000 的整数分金额", "whole fen from zero to 10000000000000000")
  )
)

/** 年度预算: what an office adopted for a calendar year. One adopted later in the year takes the place of the one before. */
export const OfficeBudget = Schema.Struct({
  office: OfficeId,
  year: CalendarYear,
  /** 预计业务收费. */
  budgetedFees: planned,
  /** 单独列支的党建活动经费; absent where the budget has no such line. */
  partyActivityLine: Schema.optionalKey(planned),
  adoptedOn: PlainDate,
  voided: Schema.optionalKey(Voided)
})
export type OfficeBudget = typeof OfficeBudget.Type

/** The claim that keeps an office from adopting two budgets for one year on one day. */
export const budgetClaim = (office: OfficeId, year: CalendarYear, on: PlainDate): string =>
  `officeBudget:${office}:${year}:${on}`

export const officeBudget = recordKind("officeBudget", {
  version: 1,
  id: OfficeBudgetId,
  body: OfficeBudget,
  index: {
    office: { type: "id", of: (body) => body.office },
    adoptedOn: { type: "day", of: (body) => body.adoptedOn }
  },
  about: (body) => body.office,
  claims: ({ office, year, adoptedOn, voided }) =>
    voided === undefined ? [budgetClaim(office, year, adoptedOn)] : []
})

/** The budget for the year of a day that stood on it: the last one adopted by then. */
export const budgetOn = (
  records: Records,
  office: OfficeId,
  day: PlainDate
): Listed<typeof officeBudget> | undefined => {
  let found: Listed<typeof officeBudget> | undefined
  for (const listed of records.listOf(officeBudget, office)) {
    const { year, adoptedOn, voided } = listed.body
    if (voided !== undefined || year !== yearOf(day) || adoptedOn > day) continue
    if (found === undefined || adoptedOn > found.body.adoptedOn) found = listed
  }
  return found
}
