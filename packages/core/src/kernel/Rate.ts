import { Schema } from "effect"
import { expectation } from "./Expectation.ts"

/**
 * A share of the whole (比例) as an exact decimal in [0, 1], at most 8 decimals: "0.03" is 3 %. Text, because
 * 0.03 as a binary number is not 3 %. "0.3" and "0.30" are the same rate: compare
 * `ratePartsPerHundredMillion`.
 */
export const Rate = Schema.String.check(
  Schema.isPattern(
    /^(?:0(?:\.[0-9]{1,8})?|1(?:\.0{1,8})?)$/u,
    expectation(
      '0 到 1 之间、至多 8 位小数的比例，如 "0.03"',
      'a rate from 0 to 1 with at most 8 decimals, such as "0.03"'
    )
  )
).pipe(Schema.brand("Rate"))

export type Rate = typeof Rate.Type

/** The rate as a whole number of 1/100 000 000, exact: "0.03" is 3 000 000n. */
export const ratePartsPerHundredMillion = (rate: Rate): bigint =>
  BigInt(rate.slice(0, 1) + rate.slice(2).padEnd(8, "0"))
