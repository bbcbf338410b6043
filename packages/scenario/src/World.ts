import {
  type Actor,
  bureauName,
  chizhou,
  clockShowing,
  Digest,
  divisionNames,
  Entropy,
  Jiceng,
  type JicengError,
  memoryData,
  memoryStore,
  morningOf,
  type PlainDate,
  RecordStore,
  type Rulebook
} from "@jiceng/core"
import { Clock, Context, Effect, Layer } from "effect"

/** What one scenario happens in: an empty register in memory with a day of its own. */
export interface World {
  readonly jiceng: Jiceng["Service"]
  readonly clock: Clock.Clock
  readonly setDay: (day: PlainDate) => void
  day: () => PlainDate
  /** Ids by the names that the scenario has given to offices, people and Party organizations. */
  readonly names: Map<string, string>
  /** Why the last act of a 当 was refused, until a 那么 says so. */
  refused: JicengError | undefined
}

/** The day of a scenario that names none. */
export const defaultDay = "2026-06-30" as PlainDate

/** A clock that stands at nine in the morning of a day and goes on by what is waited for. */
const clockFrom = (first: PlainDate) => {
  const real = Clock.Clock.defaultValue()
  let today = first
  let started = real.monotonicTimeNanosUnsafe()
  const clock = clockShowing(
    () => morningOf(today) + Number((real.monotonicTimeNanosUnsafe() - started) / 1_000_000n),
    real
  )
  const setDay = (day: PlainDate): void => {
    today = day
    started = real.monotonicTimeNanosUnsafe()
  }
  return { clock, setDay, day: () => today }
}

/** An empty register under a rulebook. */
export const openWorld = Effect.fnUntraced(function* (rulebook: Rulebook) {
  const digest = yield* Digest
  const entropy = yield* Entropy
  const store = yield* memoryStore(memoryData(digest, "scenario"))
  const services = Layer.mergeAll(
    RecordStore.layer(store),
    Layer.succeed(Digest, digest),
    Layer.succeed(Entropy, entropy)
  )
  const context = yield* Layer.build(Layer.provide(Jiceng.layer(rulebook), services))
  const world: World = {
    jiceng: Context.get(context, Jiceng),
    refused: undefined,
    names: new Map(),
    ...clockFrom(defaultDay)
  }
  return world
})

/** An effect on the scenario's day. */
export const onDay = <A, E>({ clock }: World, effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.provideService(effect, Clock.Clock, clock)

/** The city, which sees everything. */
export const observer: Actor = { id: "city", tier: "city", jurisdiction: chizhou, posts: [] }

const ofOffice = /^“(.+?)”的(主任|主要管理人员)$/u

/** Who acts, by name: 市司法局, 贵池区司法局, “of_1”的主任. */
export const actorNamed = (name: string, names: World["names"]): Actor | undefined => {
  if (name === "市司法局") return observer
  const [, said, post] = ofOffice.exec(name) ?? []
  if (said !== undefined) {
    const office = names.get(said) ?? said
    return {
      id: `office-${office}`,
      tier: "office",
      posts: [{ office, post: post === "主任" ? "director" : "principalManager" }] as Actor["posts"]
    }
  }
  for (const code of divisionNames.keys())
    if (code !== chizhou && name === bureauName(code))
      return { id: `county-${code}`, tier: "county", jurisdiction: code, posts: [] }
  return undefined
}
