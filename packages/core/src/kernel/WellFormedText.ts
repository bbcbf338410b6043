import { Schema } from "effect"
import { expectation } from "./Expectation.ts"

/** How many characters people would count: code points, so that 𠮷 is one. Lone surrogates count too. */
export const codePointLength = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index++, count++) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++
  }
  return count
}

const unsafe = /\p{Cs}|(?![\n\t])\p{Cc}/u

/**
 * No NUL (PostgreSQL refuses it), no lone surrogate (UTF-8 can't hold it), no control but newline and tab.
 */
export const isWellFormed = (text: string): boolean => !unsafe.test(text)

const sampled = (source: string) => ({ patterns: [{ source, flags: "u" }] as const })

/**
 * Free text (文本) of at most `maxLength` code points: any language, newline and tab allowed, other control
 * characters, NUL and lone surrogates refused. May be empty. Kept as written: no trimming, no normalising.
 */
export const Text = (maxLength: number) =>
  Schema.String.check(
    Schema.makeFilter((text: string) => isWellFormed(text) && codePointLength(text) <= maxLength, {
      ...expectation(
        `至多 ${maxLength} 个字符的文本，除换行和制表符外不含控制字符`,
        `text of at most ${maxLength} characters, without control characters other than newline and tab`
      ),
      toJsonSchema: () => [{ maxLength }, true],
      arbitraryConstraint: sampled(`^[\\t\\n -~\\u4e00-\\u9fff\\u{20000}-\\u{200ff}]{0,${maxLength}}$`)
    })
  )

/** Text that must say something (必填文本): as `Text`, with at least one character that isn't white space. */
export const RequiredText = (maxLength: number) =>
  Schema.String.check(
    Schema.makeFilter(
      (text: string) => isWellFormed(text) && text.trim() !== "" && codePointLength(text) <= maxLength,
      {
        ...expectation(
          `不为空、至多 ${maxLength} 个字符的文本，除换行和制表符外不含控制字符`,
          `text of 1 to ${maxLength} characters, not blank, no control characters but newline and tab`
        ),
        toJsonSchema: () => [{ minLength: 1, maxLength }, true],
        arbitraryConstraint: sampled(`^[!-~\\u4e00-\\u9fff][ -~\\u4e00-\\u9fff]{0,${maxLength - 1}}$`)
      }
    )
  )
