import type { Bilingual } from "../kernel/Bilingual.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Citation } from "./LocalId.ts"

/** The units that a parameter of the document can have. */
export const parameterUnits = [
  "person",
  "stage",
  "rate",
  "share",
  "squareMetre",
  "unit",
  "year",
  "day",
  "item",
  "hour",
  "minute",
  "yesNo",
  "choice"
] as const
export type ParameterUnit = (typeof parameterUnits)[number]

/** A number of the document, dated: what held on a day is what that day is judged by. */
export interface Parameter {
  readonly id: string
  readonly clause: Citation
  readonly unit: ParameterUnit
  readonly label: Bilingual
  /** Names of a `choice` by its number. */
  readonly codes?: ReadonlyArray<string>
  /** Ascending by day. A rate or a share is an exact decimal as text. */
  readonly values: ReadonlyArray<{ readonly since: PlainDate; readonly value: number | string }>
  /** Whether a county's profile may set it otherwise, since the text leaves it open. */
  readonly open: boolean
  /** Of an open one: the least and the most that a profile may set. */
  readonly allowed?: readonly [least: number, most: number]
}

/** Declares a parameter; the clause that it comes from is part of it. */
export const parameter = (id: string, options: Omit<Parameter, "id">): Parameter => ({ id, ...options })

/** The value in force on a day, or undefined before the first one. */
export const valueOn = (of: Parameter, day: PlainDate): number | string | undefined => {
  let value: number | string | undefined
  for (const dated of of.values) if (dated.since <= day) value = dated.value
  return value
}
