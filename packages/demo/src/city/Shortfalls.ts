import { draw } from "../Draw.ts"
import { breachStories } from "./BreachStories.ts"
import type { OfficePlan } from "./OfficePlan.ts"
import { isInBranch, isPartnership, keepsPractitioners } from "./ShortfallRoom.ts"

interface Share {
  /** How many of the 48 offices fall short in this. */
  readonly offices: number
  readonly may?: (plan: OfficePlan) => boolean
}

/**
 * What an office may lack, from premises to papers: each in a few offices, whichever the seed draws. What only some
 * can lack stands first, so that they have room for it.
 */
const shares = {
  financePost: { offices: 2, may: keepsPractitioners },
  partyAffairsPost: { offices: 1, may: keepsPractitioners },
  practisedPartners: { offices: 2, may: isPartnership },
  licencesUnrecorded: { offices: 1, may: isPartnership },
  systemsUnrecorded: { offices: 1, may: isInBranch },
  noConsultationSystem: { offices: 2, may: isInBranch },
  noNotification: { offices: 2, may: isInBranch },
  headAbsent: { offices: 3, may: ({ story }) => story.organization === "own" && story.head === "director" },
  noCrossing: { offices: 2, may: ({ story }) => story.organization === "own" && story.head === "director" },
  posting: { offices: 4 },
  area: { offices: 3 },
  zones: { offices: 3 },
  desks: { offices: 3 },
  archiveRoom: { offices: 4 },
  networks: { offices: 3 },
  separation: { offices: 2 },
  otherName: { offices: 2 },
  degrees: { offices: 3 },
  insurance: { offices: 3 },
  systemMissing: { offices: 4 },
  subsidyMissing: { offices: 3 },
  noBudgetLine: { offices: 2 },
  budgetShort: { offices: 2 },
  charterThought: { offices: 1 },
  charterLeadership: { offices: 1 },
  charterBanner: { offices: 1 },
  charterAuthority: { offices: 1 },
  charterMission: { offices: 1 },
  charterRequirement: { offices: 1 },
  charterValues: { offices: 1 },
  charterRelations: { offices: 2 },
  charterCooperation: { offices: 2 },
  charterUnsubmitted: { offices: 2 },
  newsShort: { offices: 3 },
  casesShort: { offices: 2 },
  newsOpen: { offices: 3 },
  casesOpen: { offices: 2 },
  creditHoursShort: { offices: 2 },
  serviceShort: { offices: 2 },
  aidCasesShort: { offices: 2 }
} as const satisfies Readonly<Record<string, Share>>

export type Shortfall = keyof typeof shares

/** What each office lacks. */
export type Shortfalls = ReadonlyMap<string, ReadonlySet<Shortfall>>

/** Whether an office lacks something. */
export const lacks = (shortfalls: Shortfalls, { id }: OfficePlan, what: Shortfall): boolean =>
  shortfalls.get(id)?.has(what) ?? false

const breaching: ReadonlySet<unknown> = new Set(Object.keys(breachStories))

/** How much an office may lack: little beside a story that breaks a clause already, so that none is hopeless. */
const roomOf = (seed: string, plan: OfficePlan): number => {
  if (plan.story.opens !== undefined) return 0
  return breaching.has(plan.entry) || plan.story.attested === true
    ? 1
    : draw(seed, `room ${plan.id}`).whole(1, 3)
}

/** Draws what each office lacks. */
export const shortfallsOf = (seed: string, city: ReadonlyArray<OfficePlan>): Shortfalls => {
  const found = new Map(city.map(({ id }) => [id, new Set<Shortfall>()]))
  const room = new Map(city.map((plan) => [plan.id, roomOf(seed, plan)]))
  for (const [what, { offices, may = () => true }] of Object.entries<Share>(shares)) {
    const drawn = city
      .filter((plan) => may(plan) && found.get(plan.id)!.size < room.get(plan.id)!)
      .map(({ id }) => ({ id, order: draw(seed, `shortfall ${what} ${id}`).unit() }))
      .toSorted((a, b) => a.order - b.order)
    for (const { id } of drawn.slice(0, offices)) found.get(id)!.add(what as Shortfall)
  }
  return found
}
