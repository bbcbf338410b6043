import { type Agreement, on } from "../bundle/Agreement.ts"
import type { BundleFault } from "../bundle/Bundle.ts"
import { overlaps, type Period } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { person } from "../practitioner/Person.ts"
import { officeRoster, type PostHolding } from "./Roster.ts"

/** A period and where it stands. */
interface Placed {
  readonly path: string
  readonly period: Period
}

/** Periods of one person that share a day, each told at the later one. */
function* clashes(all: ReadonlyArray<Placed>): Generator<BundleFault> {
  const inOrder = all.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
  for (const [place, { path, period }] of inOrder.entries()) {
    const before = inOrder[place - 1]
    if (before === undefined || !overlaps(before.period, period)) continue
    yield {
      path: `${path}.from`,
      found: JSON.stringify(period.from),
      expected: { zh: `${before.path} 终止之后的日期`, en: `a day after the end of ${before.path}` }
    }
  }
}

const lastDayOf = (all: ReadonlyArray<Placed>): PlainDate | undefined =>
  all.reduce<PlainDate | undefined>(
    (last, { period: { to } }) => (to !== undefined && (last === undefined || to > last) ? to : last),
    undefined
  )

const lastDayFault = (path: string, found: string | undefined, due: string | undefined): BundleFault => ({
  path: `${path}.lastStaffDay`,
  found: found === undefined ? "(absent)" : JSON.stringify(found),
  expected:
    due === undefined
      ? { zh: "不填：没有已终止的在所期间", en: "nothing: no time on a staff has ended" }
      : { zh: `最近一次在所的末日 ${due}`, en: `${due}, the last day on a staff` }
})

/** Times of one person in one post of an office: nobody sits in a seat twice. */
function* seatClashes(posts: ReadonlyArray<PostHolding>, path: string): Generator<BundleFault> {
  const bySeat = new Map<string, Array<Placed>>()
  for (const [place, period] of posts.entries()) {
    const seat = `${period.person} ${period.post}`
    const all = bySeat.get(seat) ?? []
    all.push({ path: `${path}.posts[${place}]`, period })
    bySeat.set(seat, all)
  }
  for (const all of bySeat.values()) if (all.length > 1) yield* clashes(all)
}

/** Nobody is on two staffs on one day, the past included, and a person's last day on a staff is the rosters' own. */
export const staffAgreement: Agreement = {
  begin: () => {
    const people = new Map<string, { readonly path: string; readonly last: string | undefined }>()
    const times = new Map<string, Array<Placed>>()
    const seats: Array<BundleFault> = []
    return {
      on: [
        on(person, ({ id, path, body }) => void people.set(id, { path, last: body.lastStaffDay })),
        on(officeRoster, ({ path, body }) => {
          for (const [place, { person: id, from, to }] of body.staff.entries()) {
            const period = { from, ...(to !== undefined && { to }) }
            const all = times.get(id) ?? []
            all.push({ path: `${path}.staff[${place}]`, period })
            times.set(id, all)
          }
          seats.push(...seatClashes(body.posts, path))
        })
      ],
      faults: function* () {
        yield* seats
        for (const all of times.values()) if (all.length > 1) yield* clashes(all)
        for (const [id, { path, last }] of people) {
          const due = lastDayOf(times.get(id) ?? [])
          if (last !== due) yield lastDayFault(path, last, due)
        }
      }
    }
  }
}
