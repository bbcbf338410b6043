import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { daysBetween, PlainDate } from "../kernel/PlainDate.ts"

const longest = 3 * 366

/** 到期区间: from one day to another, both included, at most three years. */
export const DueWindow = Schema.Struct({ from: PlainDate, to: PlainDate }).check(
  Schema.makeFilter(
    ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }) =>
      from <= to && daysBetween(from, to) <= longest,
    expectation("起日不晚于止日、不超过三年的区间", "days in their order, at most three years apart")
  )
)
export type DueWindow = typeof DueWindow.Type
