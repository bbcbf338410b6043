import { FoldedRecords, officeRoster, type OfficeState } from "@jiceng/core"
import { demoSeed } from "../DemoScript.ts"
import { draw } from "../Draw.ts"
import { makeFund } from "./MadeFund.ts"
import { type MadeOffice, makeOffice } from "./MadeOffice.ts"
import { makeOrganization } from "./MadeOrganization.ts"

/** How large a made-up register is to be. */
export interface OfficesOptions {
  readonly offices: number
  /** People on the staff of all offices together, about. */
  readonly staff: number
  readonly seed?: string
}

const officesInCounty = 5
const provinces = 31
const prefectures = 20
const city = ["341702", "341721", "341722", "341723"]

/** A division code of the right shape; the first four are those of the city. */
const countyOf = (place: number): string => {
  const two = (number: number): string => `${number}`.padStart(2, "0")
  const rest = Math.floor(place / provinces)
  const made = [11 + (place % provinces), 1 + (rest % prefectures), 1 + Math.floor(rest / prefectures)]
  return city[place] ?? made.map(two).join("")
}

/**
 * Yields the states of a register of any size, county after county, without a store: for benchmarks. Plausible in
 * sizes, membership and breaches. Bodies decode as what they are; `seq` is 0, for no journal stands behind them.
 */
export function* makeOffices({ offices, staff, seed = demoSeed }: OfficesOptions): Generator<OfficeState> {
  const d = draw(seed, "offices")
  const mean = staff / offices
  for (let before = 0; before < offices; before += officesInCounty) {
    const county = countyOf(before / officesInCounty)
    const made = Array.from(
      { length: Math.min(officesInCounty, offices - before) },
      (_, place): MadeOffice => {
        const size = Math.max(1, Math.round(mean * (0.5 + d.unit())))
        return makeOffice(d, before + place + 1, county, size)
      }
    )
    // Neighbours with one or two members often share a branch.
    const small = made.filter(({ full, members }) => members > 0 && full.length < 3 && d.chance(0.75))
    const [lead] = small
    const joint = lead !== undefined && small.length > 1 ? makeOrganization(d, lead, small) : undefined
    for (const each of made) {
      const isLarge = each.full.length >= 3 && d.chance(0.95)
      yield {
        id: each.id,
        office: each.office,
        rosterRef: officeRoster.ref(each.id),
        roster: each.roster,
        organization: isLarge ? makeOrganization(d, each, [each]) : small.includes(each) ? joint : undefined,
        fund: makeFund(d),
        records: new FoldedRecords()
      }
    }
  }
}
