import type { ClientError } from "@jiceng/http-api/browser"
import type { Words } from "../words/Words.tsx"
import { named, type Names } from "./Names.ts"
import type { Phase } from "./useAct.ts"

/** What is wrong with one place of the input, in words. */
export interface FieldFault {
  /** A JSON path such as `$.amount`. */
  readonly path: string
  readonly text: string
}

/** How the server reports a field that was left empty. */
const blank = ['""', "(absent)"]

/** Every fault that an error places somewhere in the input; none when it isn't about a place. */
export const fieldFaults = (
  error: ClientError,
  { say, read }: Words,
  names: Names
): ReadonlyArray<FieldFault> => {
  if (error._tag === "InvalidInput")
    return error.issues.map(({ path, found, expected }) => ({
      path,
      text: blank.includes(found)
        ? say("faultRequired", { expected: read(expected) })
        : say("faultExpected", { expected: read(expected), found })
    }))
  return "path" in error ? [{ path: error.path, text: named(names, read(error)) }] : []
}

/** Whether a fault is at a field or inside it. */
export const isAt = (field: string, path: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

/** The words for the faults at one field, or inside it. */
export const faultTexts = (phase: Phase<unknown>, words: Words, names: Names) => {
  const faults = phase.at === "failed" ? fieldFaults(phase.error, words, names) : []
  return (field: string): ReadonlyArray<string> =>
    faults.filter(({ path }) => isAt(field, path)).map(({ text }) => text)
}
