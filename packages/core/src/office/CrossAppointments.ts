import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { endOn, overlaps, type Period } from "../kernel/Period.ts"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import type { CrossAppointment, OfficeRoster, Post } from "./Roster.ts"

/** Which pairs of a roster rest on something that is about to end. */
export type RestsOn = (pair: CrossAppointment) => boolean

/** The pairs of a person that rest on a post of management. */
export const onManagementPost =
  (person: string, post: Post): RestsOn =>
  (pair) =>
    pair.person === person && pair.managementEntry.post === post

/** The later of some days. */
export const latestOf = (first: PlainDate, ...others: ReadonlyArray<PlainDate | undefined>): PlainDate =>
  others.reduce<PlainDate>((day, other) => (other !== undefined && other > day ? other : day), first)

/** The last day on which something dated is known to have held. */
export const knownUntil = ({ from, to = from }: Period): PlainDate => to

/** The last day on which one of these pairs is known to have held: what they rest on can't end before it. */
export const crossedUntil = (roster: OfficeRoster | undefined, rests: RestsOn): PlainDate | undefined => {
  const [first, ...others] = roster?.crossAppointments.filter(rests).map(knownUntil) ?? []
  return first === undefined ? undefined : latestOf(first, ...others)
}

/**
 * The roster with every current pair that rests on what ends, ended on the same last day (1.5.3). The same roster
 * where there is none.
 */
export const withoutPairs = (roster: OfficeRoster, rests: RestsOn, on: PlainDate): OfficeRoster => {
  const ending = roster.crossAppointments.filter((pair) => pair.to === undefined && rests(pair))
  if (ending.length === 0) return roster
  const crossAppointments = roster.crossAppointments.map((pair) =>
    ending.includes(pair) ? { ...pair, ...endOn(pair, on) } : pair
  )
  return { ...roster, crossAppointments }
}

/** Whether holdings that follow each other without a gap cover a period to its end. */
export const covers = (holdings: ReadonlyArray<Period>, { from, to }: Period): boolean => {
  let due: PlainDate = from
  for (const held of holdings.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (held.from > due) return false
    if (held.to === undefined) return true
    if (held.to < due) continue
    if (to !== undefined && to <= held.to) return true
    due = addDays(held.to, 1)
  }
  return false
}

type Rostered = Pick<OfficeRoster, "staff" | "posts" | "crossAppointments">

/** What of a pair its own roster can tell: it lies within the time on the staff and the post of management. */
const isHeld = ({ staff, posts }: Rostered, pair: CrossAppointment): boolean => {
  const own = ({ person }: { readonly person: string }) => person === pair.person
  const post = posts.filter((held) => own(held) && held.post === pair.managementEntry.post)
  return (
    (pair.to === undefined || pair.to >= pair.from) && covers(staff.filter(own), pair) && covers(post, pair)
  )
}

/** 交叉任职 that can stand in a roster: with its post of management, and nobody in two at a time. */
export const crossesRightly = Schema.makeFilter(
  (roster: Rostered) => {
    const { crossAppointments: pairs } = roster
    return (
      new Set(pairs.map(({ id }) => id)).size === pairs.length &&
      pairs.every(
        (pair, place) =>
          isHeld(roster, pair) &&
          !pairs.slice(0, place).some((other) => other.person === pair.person && overlaps(other, pair))
      )
    )
  },
  expectation(
    "每一交叉任职均在本人在所并担任该管理职务期间，同一人同时至多一项",
    "each cross-appointment within its person's time on the staff and in that post, one at a time for each person"
  )
)
