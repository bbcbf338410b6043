import { Schema, SchemaGetter } from "effect"
import { expectation } from "./Expectation.ts"
import type { Rate } from "./Rate.ts"
import { ratePartsPerHundredMillion } from "./Rate.ts"

const maximum = 999_999_999_999_999_999n
const pattern = /^(?:0|-?[1-9][0-9]{0,17})$/u
const words = expectation(
  '以分为单位的整数金额，至多 18 位，写作文本如 "123456"',
  'an amount in whole fen, at most 18 digits, as text such as "123456"'
)

const inFen = Schema.BigInt.check(Schema.isBetweenBigInt({ minimum: -maximum, maximum }, words)).pipe(
  Schema.brand("Fen")
)

/**
 * An amount of money (金额) in whole fen (分): a `bigint` in code, text in JSON, because 0.1 + 0.2 is not 0.3
 * and JSON numbers lose digits. "-0", "+1", "01" and more than 18 digits are refused. 100 fen = 1 yuan.
 */
export const Fen = Schema.String.check(
  Schema.isPattern(pattern, { ...words, toJsonSchema: () => ({ pattern: pattern.source, format: "fen" }) })
).pipe(
  Schema.decodeTo(inFen, {
    decode: SchemaGetter.transform((text: string) => BigInt(text)),
    encode: SchemaGetter.transform((amount: bigint) => `${amount}`)
  })
)

export type Fen = typeof Fen.Type

/** An amount above zero (正数金额): what can be received, paid or owed. */
export const PositiveFen = Fen.check(
  Schema.isGreaterThanBigInt(0n, expectation("大于零的整数分金额", "an amount of whole fen above zero"))
).pipe(Schema.brand("PositiveFen"))

export type PositiveFen = typeof PositiveFen.Type

/**
 * Makes an amount of whole fen. Throws `RangeError` for a fraction, an unsafe number, other text or over 18
 * digits.
 */
export const fen = (amount: bigint | number | string): Fen => {
  if (typeof amount === "number" && !Number.isSafeInteger(amount))
    throw new RangeError(`${amount} is not whole fen`)
  if (typeof amount === "string" && !pattern.test(amount))
    throw new RangeError("text is not an amount in whole fen")
  const whole = BigInt(amount)
  if (whole > maximum || whole < -maximum) throw new RangeError("an amount has at most 18 digits")
  return whole as Fen
}

/**
 * The exact sum of rate × fen, rounded once at the end to whole fen (四舍五入). A half goes up, towards +∞: 0.5 →
 * 1, -0.5 → 0, so that a refund and its receipt round to the same side. Throws `RangeError` above 18 digits.
 */
export const shareHalfUp = (parts: ReadonlyArray<{ readonly fen: bigint; readonly rate: Rate }>): Fen => {
  let scaled = 0n
  for (const part of parts) scaled += part.fen * ratePartsPerHundredMillion(part.rate)
  const lifted = scaled + 50_000_000n
  const quotient = lifted / 100_000_000n // truncates towards zero; below zero a remainder means one less
  return fen(lifted < 0n && lifted % 100_000_000n !== 0n ? quotient - 1n : quotient)
}

/** The amount in yuan (元) as people read it: "1,234.56", "-0.05". Without a currency sign. */
export const formatYuan = (amount: bigint): string => {
  const size = `${amount < 0n ? -amount : amount}`.padStart(3, "0")
  const yuan = size.slice(0, -2).replace(/\B(?=(?:[0-9]{3})+$)/gu, ",")
  return `${amount < 0n ? "-" : ""}${yuan}.${size.slice(-2)}`
}
