import { type Actor, addDays, type PlainDate } from "@jiceng/core"
import { demoActors } from "../DemoActors.ts"
import { recorderOf } from "../fund/Recorder.ts"
import type { Act, Call } from "../Step.ts"
import { entered } from "./Entry.ts"
import { officeOf, type OfficePlan } from "./OfficePlan.ts"

/** The practitioner who moves to another office of the county. */
export const mover = "pe_guichi-04-5"
export const move = { from: "of_guichi-04", to: "of_guichi-09", joins: "2025-11-03" } as const

/** A letter of the relation of a member who moves between two offices. */
const letterOf = (former: OfficePlan, next: OfficePlan, issuedOn: string) => ({
  fromOrganization: `中共${former.name}支部委员会`,
  toOrganization: `中共${next.name}支部委员会`,
  issuedOn
})

/** Who moves in June, and whose matters aren't handed over yet. */
const waiting = { from: "of_dongzhi-01", to: "of_dongzhi-04" } as const

/** A practitioner of an office who holds no post and stays the whole year. */
const staying = ({ people, story }: OfficePlan): string => {
  const left = new Set((story.year ?? []).flatMap((event) => (event.does === "leave" ? [event.seat] : [])))
  const found = people.findLast(
    ({ practitioner, posts, seat }) => practitioner && posts.length === 0 && !left.has(seat)
  )
  if (found === undefined) throw new Error("nobody stays without a post")
  return found.id
}

/**
 * 转所: one is completed, by both rosters on one day, with what stood open settled before; another waits for a handover
 * before its county may let go.
 */
export const transfer = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const on = (day: string, actor: Actor, label: string, ...calls: ReadonlyArray<Call>) =>
    entered(seed, `${label} ${calls[0]?.command}`, actor, day, calls)
  const { guichi, dongzhi, city: bureau } = demoActors
  const [former, next] = [officeOf(city, move.from), officeOf(city, move.to)]
  const handing = staying(officeOf(city, waiting.from))
  const named = { transfer: "ot_guichi-04-5" }
  const byNext = recorderOf(next, "2025-10-20" as PlainDate)
  const letter = letterOf(former, next, "2025-10-17")
  return [
    ...on("2025-10-20", byNext, mover, {
      command: "transfer.file",
      input: { id: named.transfer, office: move.to, person: mover, filedOn: "2025-10-20", letter }
    }),
    ...on("2025-10-27", guichi.actor, mover, {
      command: "transfer.release",
      input: { ...named, on: "2025-10-27" }
    }),
    ...on("2025-10-29", guichi.actor, mover, {
      command: "transfer.consent",
      input: { ...named, on: "2025-10-29" }
    }),

    ...on(move.joins, bureau.actor, mover, {
      command: "transfer.complete",
      input: { ...named, on: move.joins }
    }),
    ...on("2026-06-10", dongzhi.actor, handing, {
      command: "docket.enter",
      input: {
        person: handing,
        sort: "openHandover",
        note: "两件在办业务尚未移交。",
        from: addDays("2026-06-10" as PlainDate, -1)
      }
    }),
    ...on("2026-06-16", dongzhi.actor, handing, {
      command: "transfer.file",
      input: {
        id: `ot_${handing.slice(3)}`,
        office: waiting.to,
        person: handing,
        filedOn: "2026-06-16"
      }
    })
  ]
}
