import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Parameter, valueOn } from "./Parameter.ts"

/** What parameters are by the rules of one day, for whoever is judged: the text's value, or what a profile sets. */
export type Terms = (of: Parameter) => number | string | undefined

/** The text's own values on a day. */
export const termsOn =
  (day: PlainDate): Terms =>
  (of) =>
    valueOn(of, day)
