import type { Bilingual } from "../kernel/Bilingual.ts"

/** What a fact's number means. Money is whole fen, a share is between 0 and 1. */
export const factUnits = ["count", "yesNo", "stage", "form", "fen", "share", "squareMetre", "year"] as const
export type FactUnit = (typeof factUnits)[number]

/** A fact that rules may speak of: its words, its unit and the facets of the subject that it is read from. */
export interface FactSpec {
  readonly label: Bilingual
  readonly unit: FactUnit
  /** Names of the coded values, by code. */
  readonly codes?: ReadonlyArray<string>
  /** Record kinds that the fact is read from. */
  readonly from: ReadonlyArray<string>
}

/** A number that the records don't tell: rules that need it answer `undetermined`. */
export const unknown = Number.NaN

/** Yes, no, or not told. */
export const yesNo = (value: boolean | undefined): number => (value === undefined ? unknown : Number(value))

/** A fact as people and JSON read it: yes/no as a boolean, a code as its name, fen as text, unknown as null. */
export type Observed = number | string | boolean | null

/** Turns the number on a fact sheet into what a proof shows. */
export const observed = (spec: FactSpec, value: number): Observed => {
  if (Number.isNaN(value)) return null
  switch (spec.unit) {
    case "yesNo":
      return value === 1
    case "fen":
      return String(value)
    case "stage":
    case "form":
      return spec.codes?.[value] ?? value
    case "count":
    case "share":
    case "squareMetre":
    case "year":
      return value
  }
}

/** Values of every fact of one concept, by name. */
export type FactsOf<Specs> = { readonly [Name in keyof Specs]: number }
