import { Flag } from "effect/cli"

/** The language of what is printed; JSON always has both. */
export const language = Flag.Literals("lang", ["zh", "en"]).pipe(
  Flag.withDescription("显示语言 / language of the output"),
  Flag.withDefault("zh")
)

/** A table for people, or JSON. */
export const format = Flag.Literals("format", ["table", "json"]).pipe(
  Flag.withDescription("表格或 JSON / a table for people, JSON for programs"),
  Flag.withDefault("table")
)

/** Which clauses to show; all unless some are given. */
export const clauses = Flag.String("clause").pipe(
  Flag.withMetavar("ID"),
  Flag.withDescription("只看这些条款，可重复 / these clauses only, repeatable"),
  Flag.atLeast(0)
)
