import { Schema } from "effect"

/**
 * One fault of what was given (输入问题), fit to be shown and logged: it never holds personal data.
 * `path` is a JSON path such as `$.units[0].office`; `found` is at most 60 code points.
 */
export const Issue = Schema.Struct({
  path: Schema.String,
  found: Schema.String,
  expected: Schema.Struct({ zh: Schema.String, en: Schema.String })
})
export type Issue = typeof Issue.Type
