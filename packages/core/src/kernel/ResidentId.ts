import { Schema } from "effect"
import { samplePatterns } from "./CheckDigitSamples.ts"
import { expectation } from "./Expectation.ts"
import { fromDayNumber, isPlainDate } from "./PlainDate.ts"
import { sensitive } from "./Sensitive.ts"

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const pattern = "^[1-9][0-9]{16}[0-9X]$"
const shape = new RegExp(pattern, "u")

/** Check digit (校验码) of the first 17 digits, ISO 7064 mod 11-2 as in GB 11643—1999. Throws `RangeError`. */
export const residentIdCheckDigit = (first17: string): string => {
  if (!/^[0-9]{17}$/u.test(first17)) throw new RangeError("a resident id body has 17 digits")
  let sum = 0
  for (let index = 0; index < 17; index++) sum += (first17.charCodeAt(index) - 48) * (weights[index] ?? 0)
  return "10X98765432".charAt(sum % 11)
}

const isResidentId = (text: string): boolean =>
  shape.test(text) &&
  isPlainDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`) &&
  residentIdCheckDigit(text.slice(0, 17)) === text.charAt(17)

const sampleAt = (index: number): string => {
  const birth = fromDayNumber(-7000 + index * 131).replaceAll("-", "")
  const first17 = `34172${index % 4}${birth}${`${(index * 37) % 1000}`.padStart(3, "0")}`
  return first17 + residentIdCheckDigit(first17)
}

/**
 * Citizen identity number (公民身份号码), GB 11643—1999: 18 characters, a birth date that exists, mod 11-2 check
 * digit, X in capitals. Sensitive wherever it stands: it is masked outside the record itself, in errors too.
 */
export const ResidentId = Schema.String.check(
  Schema.makeFilter(isResidentId, {
    ...expectation(
      "18 位公民身份号码（出生日期真实、校验码正确、X 大写）",
      "an 18-character resident id with a real birth date, a correct check digit and X in capitals"
    ),
    toJsonSchema: () => [{ pattern }, true],
    arbitraryConstraint: samplePatterns(sampleAt)
  })
).pipe(
  Schema.brand("ResidentId"),
  sensitive("residentId", { zh: "核对人员身份", en: "to tell people apart" })
)

export type ResidentId = typeof ResidentId.Type
