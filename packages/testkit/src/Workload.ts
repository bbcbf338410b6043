import type { Commit, Ref, Write } from "@jiceng/core"
import fc from "fast-check"
import { commitOf, instantAt, write } from "./CommitOf.ts"
import { counter, event, note } from "./kinds.ts"

interface NoteAct {
  readonly kind: "note"
  readonly id: number
  readonly title: string | undefined
  readonly day: number | undefined
  readonly owner: string | undefined
}

interface EventAct {
  readonly kind: "event"
  readonly counter: number
  readonly day: number
}

/** The life of a store: commits that each write a few notes, and events with their counters. */
export type Workload = ReadonlyArray<ReadonlyArray<NoteAct | EventAct>>

const maybe = <A>(arbitrary: fc.Arbitrary<A>) => fc.option(arbitrary, { nil: undefined })
const dayNumber = fc.integer({ min: 1, max: 5 })

const noteAct: fc.Arbitrary<NoteAct> = fc.record({
  kind: fc.constant("note"),
  id: fc.integer({ min: 0, max: 5 }),
  title: maybe(fc.constantFrom("甲", "乙", "丙")),
  day: maybe(dayNumber),
  owner: maybe(fc.constantFrom("p-1", "p-2"))
})

const eventAct: fc.Arbitrary<EventAct> = fc.record({
  kind: fc.constant("event"),
  counter: fc.integer({ min: 0, max: 1 }),
  day: dayNumber
})

export const workloads: fc.Arbitrary<Workload> = fc.array(
  fc.array(fc.oneof({ weight: 3, arbitrary: noteAct }, { weight: 1, arbitrary: eventAct }), {
    minLength: 1,
    maxLength: 6
  }),
  { maxLength: 12 }
)

/** The day of a number, so that laws and workloads mean the same ones. */
export const dayOf = (number: number): string => `2026-06-${String(number).padStart(2, "0")}`

/** The commits of a workload, each expecting what the ones before it left. */
export const commitsOf = (workload: Workload): ReadonlyArray<Commit> => {
  const versions = new Map<Ref, number>()
  const at = (ref: Ref) => versions.get(ref) ?? 0
  let events = 0
  return workload.map((acts, place) => {
    const writes = new Map<Ref, Write>()
    const keep = (one: Write) => writes.set(one.ref, one)
    for (const act of acts) {
      if (act.kind === "note") {
        const { title, day, owner } = act
        const body = { ...(title && { title }), ...(day && { day: dayOf(day) }), ...(owner && { owner }) }
        keep(write(note, `n-${act.id}`, body, at(`note/n-${act.id}`)))
      } else {
        const id = `c-${act.counter}`
        keep(write(event, `e-${++events}`, { counter: id, day: dayOf(act.day), fen: 1n }))
        keep(write(counter, id, { fen: BigInt(events) }, at(`counter/${id}`)))
      }
    }
    for (const ref of writes.keys()) versions.set(ref, at(ref) + 1)
    return commitOf(`w-${place}`, {
      writes: [...writes.values()],
      clock: instantAt(place),
      result: { place }
    })
  })
}
