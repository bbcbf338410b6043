import { byCounty } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfall, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"

/** The offices whose area is just what the document asks, and just what it recommends. */
const justEnough: Readonly<Record<string, number>> = { "of_guichi-08": 50, "of_qingyang-01": 100 }

/** Square metres, around 50 and 100. */
const areaOf = (seed: string, plan: OfficePlan, small: boolean): number => {
  const d = draw(seed, `area ${plan.id}`)
  const tenths = small ? d.whole(385, 495) : d.chance(0.4) ? d.whole(510, 990) : d.whole(1010, 1860)
  return (small ? undefined : justEnough[plan.id]) ?? tenths / 10
}

const dayIn = (seed: string, label: string, { id }: OfficePlan, month: string, first: number, last: number) =>
  `${month}-${`${draw(seed, `${label} ${id}`).whole(first, last)}`.padStart(2, "0")}`

/** What the autumn survey found; whatever `has` denies was missing. */
const autumn = (seed: string, plan: OfficePlan, has: (what: Shortfall) => boolean) => {
  const d = draw(seed, `survey ${plan.id}`)
  const area = areaOf(seed, plan, !has("area"))
  const heads = plan.people.length + 1
  return {
    premises: {
      independent: true,
      areaSquareMetres: area,
      address: `${plan.locality.name}${d.whole(3, 188)}号`
    },
    posted: { plate: true, logo: true, rules: has("posting") || d.chance(0.5), staff: has("posting") },
    zones: { reception: true, workspace: true, mediation: has("zones") },
    equipment: {
      deskSets: has("desks") ? heads + d.whole(0, 2) : plan.people.length - 2,
      computers: d.whole(2, 6),
      printers: d.whole(1, 3),
      filingCabinets: d.whole(2, 8)
    },
    archiveRoom: has("archiveRoom"),
    connections: { intranet: has("networks"), internet: true },
    website: d.chance(0.65),
    separation: { staff: true, finance: has("separation"), functions: true },
    otherNames: has("otherName") ? [] : [`${plan.locality.name}法律咨询中心`]
  }
}

/**
 * What the counties found in the offices: everybody in autumn, and in spring those who had lacked something, some of
 * whom had put it right by then. An office that wasn't visited has no survey.
 */
export const surveysOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const by = `${plan.county.name}司法局`
  const office = plan.id
  const d = draw(seed, `progress of premises ${office}`)
  const has = (what: Shortfall) => !lacks(shortfalls, plan, what)
  // Some lacked in autumn what they had by spring.
  const later = d.chance(0.3) ? d.pick(["archiveRoom", "zones", "posting", "networks"] as const) : undefined
  const first = dayIn(seed, "autumn", plan, "2025-10", 13, 31)
  const found = autumn(seed, plan, (what) => has(what) && what !== later)
  const acts = byCounty(seed, "autumn", plan, first, [
    { command: "office.survey", input: { office, on: first, by, ...found } }
  ])
  const again = dayIn(seed, "spring", plan, "2026-04", 13, 28)
  const { posted, zones, archiveRoom, connections } = autumn(seed, plan, has)
  return later === undefined
    ? acts
    : [
        ...acts,
        ...byCounty(seed, "spring", plan, again, [
          {
            command: "office.survey",
            input: { office, on: again, by, posted, zones, archiveRoom, connections }
          }
        ])
      ]
}
