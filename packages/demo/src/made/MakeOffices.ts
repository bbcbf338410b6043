import { FoldedRecords, officeRoster, type OfficeState } from "@jiceng/core"
import { demoSeed } from "../DemoScript.ts"
import { draw } from "../Draw.ts"
import { makeFund } from "./MadeFund.ts"
import { type MadeOffice, makeOffice } from "./MadeOffice.ts"
import { makeOrganization } from "./MadeOrganization.ts"
import { makePublications } from "./MadePublications.ts"
import { makeRecords } from "./MadeRecords.ts"
import { makeStaffing } from "./MadeStaffing.ts"

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
 * sizes, membership, records and breaches; a county's records are in one place. Bodies decode as what they are; `seq`
 * is 0, for no journal stands behind them.
 */
export function* makeOffices({ offices, staff, seed = demoSeed }: OfficesOptions): Generator<OfficeState> {
  const d = draw(seed, "offices")
  const kept = draw(seed, "records of offices")
  const published = draw(seed, "publications of offices")
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
    const records = new FoldedRecords()
    for (const each of made) {
      const isLarge = each.full.length >= 3 && d.chance(0.95)
      const organization = isLarge
        ? makeOrganization(d, each, [each])
        : small.includes(each)
          ? joint
          : undefined
      const state = {
        id: each.id,
        office: each.office,
        rosterRef: officeRoster.ref(each.id),
        roster: makeStaffing(kept, each, organization),
        organization,
        fund: makeFund(d)
      }
      makeRecords(kept, state, records)
      makePublications(published, each.id, records)
      yield { ...state, records }
    }
  }
}
