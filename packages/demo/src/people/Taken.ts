import { rareNames } from "./RareNames.ts"

/** What must not be given twice in the city. */
export interface Taken {
  readonly names: Set<string>
  readonly residentIds: Set<string>
  readonly phones: Set<string>
  readonly usccs: Set<string>
  /** Rare names still to be given. */
  readonly rare: Array<(typeof rareNames)[number]>
}

/** An empty record of what was given. */
export const nothingTaken = (): Taken => ({
  names: new Set(),
  residentIds: new Set(),
  phones: new Set(),
  usccs: new Set(),
  rare: rareNames.toReversed()
})
