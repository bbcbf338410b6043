import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import { sensitive } from "./Sensitive.ts"

/**
 * A telephone number of the mainland (电话号码): a mobile of 11 digits, or a landline with its area code, the
 * hyphen optional. No spaces, no +86: kept as written and never normalised. Sensitive wherever it stands.
 */
export const Phone = Schema.String.check(
  Schema.isPattern(
    /^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$/u,
    expectation(
      "11 位手机号码，或带区号的固定电话如 0566-2021234",
      "a mobile number of 11 digits, or a landline with its area code such as 0566-2021234"
    )
  )
).pipe(Schema.brand("Phone"), sensitive("phone", { zh: "联系本人", en: "to reach the person" }))

export type Phone = typeof Phone.Type
