import { draw } from "../Draw.ts"
import { someDay } from "../people/Identity.ts"
import { uscc } from "../people/Numbers.ts"
import { nothingTaken, type Taken } from "../people/Taken.ts"
import { counties, officeList, type OfficeEntry } from "./OfficeList.ts"
import type { OfficePlan } from "./OfficePlan.ts"
import { instructorOf, newcomersOf, staffOf } from "./Staff.ts"
import { stories } from "./Stories.ts"
import { withTurnover } from "./Turnover.ts"

/** The office whose old name leaves its county out: 3.1.1 broken. */
const unnamedCounty = "qingyang-09"

const planOffice = (
  seed: string,
  county: (typeof counties)[number],
  { entry, number }: { readonly entry: OfficeEntry; readonly number: number },
  taken: Taken
): OfficePlan => {
  const slug = `${county.slug}-${`${number}`.padStart(2, "0")}`
  const d = draw(seed, `office ${slug}`)
  const story = withTurnover(slug, stories[entry.story])
  const since = story.opens ?? someDay(d, 1994, 2016)
  const from = { slug, county: county.code, since, story, entry }
  const people = staffOf(d, from, taken)
  const instructor = instructorOf(d, from, taken)
  const isStreet = entry.locality.endsWith("街道")
  return {
    id: `of_${slug}`,
    number,
    county,
    name: `池州市${slug === unnamedCounty ? "" : county.name}${entry.locality.replace(/(?:街道|镇|乡)$/u, "")}法律服务所`,
    locality: { name: entry.locality, kind: isStreet ? "street" : "township" },
    form: entry.form,
    uscc: uscc(d, county.code, taken.usccs),
    since,
    entry: entry.story,
    story,
    people,
    newcomers: newcomersOf(d, from, taken),
    ...(instructor && { instructor })
  }
}

/** The city before anything is entered: every office with its people, county after county. */
export const cityPlan = (seed: string): ReadonlyArray<OfficePlan> => {
  const taken = nothingTaken()
  return counties.flatMap((county) =>
    officeList[county.slug].map((entry, place) =>
      planOffice(seed, county, { entry, number: place + 1 }, taken)
    )
  )
}
