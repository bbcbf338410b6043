import { residentIdCheckDigit, usccCheckDigit } from "@jiceng/core"
import type { Draw } from "../Draw.ts"

/**
 * A resident id that is valid and was hardly ever issued: the codes 3417xx exist since 2000, and everybody here
 * was born before. The 17th digit tells the sex.
 */
export const residentId = (
  { whole }: Draw,
  { county, birth, female }: { readonly county: string; readonly birth: string; readonly female: boolean },
  taken: Set<string>
): string => {
  for (;;) {
    const order = `${whole(0, 499) * 2 + (female ? 0 : 1)}`.padStart(3, "0")
    const first17 = `${county}${birth.replaceAll("-", "")}${order}`
    const number = first17 + residentIdCheckDigit(first17)
    if (taken.has(number)) continue
    taken.add(number)
    return number
  }
}

/**
 * A phone number that is valid and reaches nobody: mobiles start with 154, which no operator has, landlines have a
 * 1 after the area code, as no subscriber's does.
 */
export const phone = ({ whole, chance }: Draw, taken: Set<string>): string => {
  for (;;) {
    const number = chance(0.08)
      ? `0566-1${`${whole(0, 999_999)}`.padStart(6, "0")}`
      : `1540566${`${whole(0, 9_999)}`.padStart(4, "0")}`
    if (taken.has(number)) continue
    taken.add(number)
    return number
  }
}

/** A unified social credit code as offices of this trade have: 33, the county, a drawn body, the check character. */
export const uscc = ({ whole }: Draw, county: string, taken: Set<string>): string => {
  for (;;) {
    const first17 = `33${county}${`${whole(0, 999_999_999)}`.padStart(9, "0")}`
    const code = first17 + usccCheckDigit(first17)
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}
