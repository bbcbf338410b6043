import { Flag } from "effect/cli"

/** The language of what is printed; JSON always has both. */
export const language = Flag.Literals("lang", ["zh", "en"]).pipe(
  Flag.withDescription("显示语言 / language of the output"),
  Flag.withDefault("zh")
)
