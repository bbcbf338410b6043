import { Schema } from "effect"
import { samplePatterns } from "./CheckDigitSamples.ts"
import { expectation } from "./Expectation.ts"

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const pattern = "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"
const shape = new RegExp(pattern, "u")

/**
 * Check character (校验码) of the first 17: (31 − Σ vᵢ·3^(i−1) mod 31) mod 31, GB 32100—2015. Throws
 * `RangeError`.
 */
export const usccCheckDigit = (first17: string): string => {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    const value = alphabet.indexOf(character)
    if (value < 0 || first17.length !== 17)
      throw new RangeError("a USCC body has 17 characters without I, O, S, V, Z")
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

const sampleAt = (index: number): string => {
  const body = `3334170${index % 5}${(index * 1_234_577 + 31).toString().padStart(8, "0").slice(-8)}`
  const first17 = body + alphabet.charAt(index % 31)
  return first17 + usccCheckDigit(first17)
}

/**
 * Unified social credit code (统一社会信用代码), GB 32100—2015: 18 characters without I, O, S, V, Z, in capitals, the
 * last a check character. The county is never derived from it: an office that moves keeps its code.
 */
export const Uscc = Schema.String.check(
  Schema.makeFilter(
    (text: string) => shape.test(text) && usccCheckDigit(text.slice(0, 17)) === text.charAt(17),
    {
      ...expectation(
        "18 位统一社会信用代码（大写，不含 I、O、S、V、Z，校验码正确）",
        "an 18-character unified social credit code in capitals with a correct check character"
      ),
      toJsonSchema: () => [{ pattern }, true],
      arbitraryConstraint: samplePatterns(sampleAt)
    }
  )
).pipe(Schema.brand("Uscc"))

export type Uscc = typeof Uscc.Type

/**
 * Whether the code starts as offices of this trade do: 33, or 12 for a public institution. Warn on it, never
 * refuse.
 */
export const hasUsualUsccPrefix = (uscc: Uscc): boolean => uscc.startsWith("33") || uscc.startsWith("12")
