import type { MembershipStage } from "@jiceng/core"
import type { Draw } from "../Draw.ts"
import { identity, someDay } from "../people/Identity.ts"
import type { Taken } from "../people/Taken.ts"
import type { OfficeEntry } from "./OfficeList.ts"
import type { PlannedPerson } from "./OfficePlan.ts"
import type { Seat, Story } from "./Story.ts"

/** What the staff of an office is planned from. */
export interface StaffOf {
  readonly slug: string
  readonly county: string
  readonly since: string
  readonly story: Story
  readonly entry: OfficeEntry
}

const seatsOf = ({ form, practitioners, others }: OfficeEntry): ReadonlyArray<Seat> => {
  const managers = form === "partnership" ? 2 : 1
  const row = <Rank extends string>(rank: Rank, length: number) =>
    Array.from({ length }, (_, place) => `${rank}${place + 1}` as const)
  return [
    "director",
    ...row("manager", managers),
    ...row("practitioner", practitioners - managers - 1),
    ...row("other", others)
  ]
}

const isManagement = (seat: Seat): boolean => seat === "director" || seat.startsWith("manager")

/** Stages of seats that the story leaves open; a member's only where one more changes nothing. */
const openStage = ({ unit }: Draw, mayBeMember: boolean): MembershipStage | undefined => {
  const drawn = unit()
  if (drawn < 0.08) return "applicant"
  if (drawn < 0.2) return "activist"
  if (drawn < 0.25) return "developmentTarget"
  return mayBeMember && drawn < 0.5 ? "full" : undefined
}

const stageOf = (d: Draw, { stages, members }: Story, seat: Seat, birth: string): PlannedPerson["stage"] => {
  const found = stages[seat] ?? openStage(d, members === "more" && !isManagement(seat))
  if (found === undefined || found === "none") return undefined
  if (typeof found !== "string") return found
  // Full members joined long ago; the stages before membership are recent.
  const adult = Number(birth.slice(0, 4)) + 22
  return {
    stage: found,
    on: found === "full" ? someDay(d, adult, Math.max(adult, 2020)) : someDay(d, 2023, 2024)
  }
}

const postsOf = (seat: Seat, form: OfficeEntry["form"], from: string): PlannedPerson["posts"] => {
  const partner = { post: "partner" as const, from }
  if (seat === "director") return [{ post: "director", from }, ...(form === "partnership" ? [partner] : [])]
  if (!isManagement(seat)) return []
  return form === "partnership" ? [partner] : [{ post: "principalManager", from }]
}

/** The posts that every office fills, with those who stay: finances with the last in the row, the Party's affairs with a manager. */
const supportOf = (
  { year }: Story,
  seats: ReadonlyArray<Seat>,
  seat: Seat,
  from: string
): PlannedPerson["posts"] => {
  const stays = (of: Seat) => !year?.some((event) => event.does === "leave" && event.seat === of)
  return [
    ...(seat === seats.findLast(stays) ? [{ post: "financeStaff" as const, from }] : []),
    ...(seat === "manager1" ? [{ post: "partyAffairsStaff" as const, from }] : [])
  ]
}

/** Those who leave in the year are of age to retire. */
const bornOf = ({ year }: Story, seat: Seat): readonly [number, number] => {
  if (year?.some((event) => event.does === "leave" && event.seat === seat)) return [1963, 1965]
  if (seat === "director") return [1966, 1984]
  return seat.startsWith("manager") ? [1968, 1990] : [1967, 1997]
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** The people of an office at the start of the year, its director first. */
export const staffOf = (
  d: Draw,
  { slug, county, since, story, entry }: StaffOf,
  taken: Taken
): ReadonlyArray<PlannedPerson> =>
  seatsOf(entry).map((seat, place, seats): PlannedPerson => {
    const who = identity(d, { county, born: bornOf(story, seat), rare: d.chance(0.075) }, taken)
    const from = later(isManagement(seat) ? someDay(d, 2008, 2016) : someDay(d, 2012, 2020), since)
    const stage = stageOf(d, story, seat, who.birth)
    return {
      id: `pe_${slug}-${place + 1}`,
      seat,
      ...who,
      practitioner: !seat.startsWith("other"),
      from,
      posts: [
        ...postsOf(seat, entry.form, later(from, someDay(d, 2014, 2020))),
        ...supportOf(story, seats, seat, from)
      ],
      ...(stage && { stage })
    }
  })

/** Those who come in the course of the year, in the order of the story. */
export const newcomersOf = (
  d: Draw,
  { slug, county, story }: StaffOf,
  taken: Taken
): ReadonlyArray<PlannedPerson> =>
  (story.year ?? []).flatMap((event): ReadonlyArray<PlannedPerson> => {
    if (event.does !== "join") return []
    const { seat, practitioner, on } = event
    const who = identity(d, { county, born: [1986, 1999], rare: false }, taken)
    return [{ id: `pe_${slug}-${seat}`, seat, ...who, practitioner, from: on, posts: [] }]
  })

/** The instructor whom the story calls for, a cadre of the bureau and not on the staff. */
export const instructorOf = (
  d: Draw,
  { slug, county, story }: StaffOf,
  taken: Taken
): PlannedPerson | undefined => {
  const comes = story.year?.find(({ does }) => does === "instruct")
  if (story.instructor !== true && comes === undefined) return undefined
  const who = identity(d, { county, born: [1972, 1988], rare: false }, taken)
  const from = comes?.on ?? "2024-03-11"
  return { id: `pe_${slug}-instructor`, seat: "instructor", ...who, practitioner: false, from, posts: [] }
}
