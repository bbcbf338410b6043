import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { LocalRules } from "./Local.ts"
import { type Parameter, valueOn } from "./Parameter.ts"
import type { Rulebook } from "./Rulebook.ts"
import type { Terms } from "./Terms.ts"

/** An open parameter as a county reads it from a day on, until it sets it again. */
export interface Setting {
  /** The id of a parameter that the text leaves open. */
  readonly parameter: string
  readonly since: PlainDate
  readonly value: number | string
  /** By which decision: a document's number and title. */
  readonly ground: string
}

/** What one authority settles of what the text leaves open; see `withProfiles`. */
export interface CountyProfile {
  /** Letters and digits, such as `guichi`. */
  readonly namespace: string
  /** Whose offices and Party organizations it holds for; of a city: its committee. */
  readonly county: DivisionCode
  readonly settings: ReadonlyArray<Setting>
  /** What the county adds to the document. */
  readonly local?: LocalRules
}

/** What settles a parameter: the profiles, and the parameters as the rulebook has them. */
type Terming = Pick<Rulebook, "profiles"> & Partial<Pick<Rulebook, "parameters">>

/** The profile of a county, where it has one. */
export const profileOf = (
  { profiles }: Pick<Rulebook, "profiles">,
  county: DivisionCode | undefined
): CountyProfile | undefined => profiles.find((profile) => profile.county === county)

const declaredIn = new WeakMap<ReadonlyArray<Parameter>, ReadonlyMap<string, Parameter>>()

/** A parameter as a rulebook has it: one that is rehearsed has other values than the document's. */
const declared = (parameters: ReadonlyArray<Parameter> | undefined, of: Parameter): Parameter => {
  if (parameters === undefined) return of
  let known = declaredIn.get(parameters)
  if (known === undefined)
    declaredIn.set(parameters, (known = new Map(parameters.map((one) => [one.id, one]))))
  return known.get(of.id) ?? of
}

/** What a parameter is for a county on a day: as its profile sets it, else as the text does. */
export const valueFor = (
  rulebook: Terming,
  county: DivisionCode | undefined,
  of: Parameter,
  day: PlainDate
): number | string | undefined => {
  let found: Setting | undefined
  for (const setting of profileOf(rulebook, county)?.settings ?? []) {
    if (setting.parameter !== of.id || setting.since > day) continue
    if (found === undefined || setting.since > found.since) found = setting
  }
  return found === undefined ? valueOn(declared(rulebook.parameters, of), day) : found.value
}

/** All parameters for a county by the rules of a day. */
export const termsFor =
  (rulebook: Terming, county: DivisionCode | undefined, day: PlainDate): Terms =>
  (of) =>
    valueFor(rulebook, county, of, day)
