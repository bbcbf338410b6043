import { canonicalJson } from "@jiceng/core"

const limit = 400

const short = (text: string): string =>
  text.length <= limit ? text : `${text.slice(0, limit)}… (${text.length} characters)`

/** A value as one line of a report, cut where it gets long. */
export const show = (value: unknown): string => {
  if (value === undefined) return "nothing"
  if (value instanceof Error) return short(showError(value))
  return short(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner))
  )
}

/** A tagged error with its facts, or whatever else was thrown with its message. */
const showError = (error: Error): string => {
  const { name, message, stack: _stack, cause: _cause, ...facts } = error as Error & Record<string, unknown>
  const tag = typeof facts["_tag"] === "string" ? facts["_tag"] : name
  const { _tag, ...rest } = facts
  return Object.keys(rest).length > 0 ? `${tag} ${JSON.stringify(rest)}` : `${tag} ${message}`.trim()
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null

/** Two values where they first differ, with the path to it; whole where they are short. */
export const showBoth = (
  observed: unknown,
  required: unknown,
  path = ""
): { readonly observed: string; readonly required: string } => {
  const whole = { observed: show(observed), required: show(required) }
  const isShort = !Object.values(whole).some((text) => text.length > limit)
  if (isShort || !isPart(observed) || !isPart(required)) {
    const at = path === "" ? "" : `at ${path}: `
    return { observed: at + whole.observed, required: at + whole.required }
  }
  const [found, wanted] = [observed, required] as ReadonlyArray<Readonly<Record<string, unknown>>>
  const keys = [...new Set([...Object.keys(required), ...Object.keys(observed)])]
  const key = keys.find((key) => canonicalJson(found?.[key]) !== canonicalJson(wanted?.[key])) ?? ""
  return showBoth(found?.[key], wanted?.[key], path === "" ? key : `${path}.${key}`)
}

const codePoint = (text: string | undefined): string =>
  text === undefined ? "the end" : `U+${text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`

/** Where two texts part, by code point: most differences of stored text can't be seen by eye. */
export const showDifference = (observed: string, required: string): string => {
  const [found, wanted] = [Array.from(observed), Array.from(required)]
  let place = 0
  while (place < wanted.length && found[place] === wanted[place]) place++
  return `code point ${place} is ${codePoint(found[place])}, required ${codePoint(wanted[place])}`
}
