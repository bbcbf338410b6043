import { Schema } from "effect"
import { expectation } from "./Expectation.ts"
import { sensitive } from "./Sensitive.ts"
import { codePointLength, isWellFormed } from "./WellFormedText.ts"

const maxCodePoints = 100

const isPersonName = (text: string): boolean =>
  text !== "" &&
  text.trim() === text &&
  isWellFormed(text) &&
  !/[\t\n]/u.test(text) &&
  codePointLength(text) <= maxCodePoints

/**
 * A person's name (姓名) as on the identity card: 1 to 100 code points, rare characters and the middle dot `·`
 * welcome. Never normalised: 㐱 folded into its lookalike is another person. Sensitive wherever it stands.
 */
export const PersonName = Schema.String.check(
  Schema.makeFilter(isPersonName, {
    ...expectation(
      "1 至 100 个字符的姓名，首尾无空白，不含控制字符",
      "a name of 1 to 100 characters, without blanks at either end and without control characters"
    ),
    toJsonSchema: () => [{ minLength: 1, maxLength: maxCodePoints }, true],
    arbitraryConstraint: {
      patterns: [
        { source: "^[\\u4e00-\\u9fff\\u{20000}-\\u{200ff}]{1,8}(?:·[\\u4e00-\\u9fff]{1,8})?$", flags: "u" }
      ]
    }
  })
).pipe(Schema.brand("PersonName"), sensitive("name", { zh: "识别人员", en: "to know who is meant" }))

export type PersonName = typeof PersonName.Type
