import { Clock, Effect, Layer, ManagedRuntime, Result, type Scope as Lifetime } from "effect"
import { Actor } from "../access/Actor.ts"
import { WorkCalendar, weekdaysOnly, type WorkingDays } from "../duty/WorkCalendar.ts"
import { Jiceng } from "../Jiceng.ts"
import { Digest } from "../journal/Digest.ts"
import { Entropy } from "../journal/Entropy.ts"
import { memoryData, memoryStore } from "../journal/MemoryStore.ts"
import { RecordStore } from "../journal/RecordStore.ts"
import { StoreUnavailable } from "../journal/StoreErrors.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { clockShowing } from "../kernel/ShownClock.ts"
import type { Rulebook, RulebookName } from "../norm/Rulebook.ts"
import { commandsOf } from "../profile/Installed.ts"
import { type Acting, actingAs, type Run } from "./Acting.ts"
import { actsGiven } from "./ActsGiven.ts"
import { givenTo } from "./Given.ts"

type Store = RecordStore["Service"]

/** What the SDK stands on. On Node.js: `{ store, ...nodeServices(key) }` with `@jiceng/core/node`. */
export interface JicengOptions {
  /**
   * `"memory"` for a store that ends with the process, `fromPromises(store)` for one of async functions, or what an
   * adapter's own function gives, such as `openSqlite(…)`: it is opened here and closed by `close`.
   */
  readonly store: "memory" | Store | Effect.Effect<Store, unknown, Digest | Lifetime.Scope>
  readonly digest: Digest["Service"]
  readonly entropy: Entropy["Service"]
  /** Now in Unix milliseconds; the real time unless given. It must go on: retries end by it. */
  readonly clock?: () => number
  /** Which days are worked: weekdays unless given, and then every last working day is provisional. */
  readonly workingDays?: WorkingDays
  /** 池司通〔2020〕2号 unless another is given, or several that are in force one after the other. */
  readonly rulebook?: Rulebook | ReadonlyArray<Rulebook>
}

/** The SDK as async functions, for those who don't write Effect. */
export interface PromiseJiceng {
  readonly rulebook: RulebookName
  /** Today in China as an input wants it, "YYYY-MM-DD": a day of its own, not one taken from an instant. */
  readonly today: () => Promise<PlainDate>
  /** The acts and questions of somebody. Throws `InvalidInput` for what isn't an actor: an identity adapter made it. */
  readonly as: (actor: (typeof Actor)["Encoded"]) => Acting
  /** Waits for what is under way, closes what was opened. What is asked afterwards is rejected: `StoreUnavailable`. */
  readonly close: () => Promise<void>
}

const actorGiven = givenTo("as", Actor)

const actorFrom = (given: unknown): Actor => Result.getOrThrowWith(actorGiven(given), (fault) => fault)

const memory = Effect.flatMap(Digest, (digest) => memoryStore(memoryData(digest, "memory")))

const layerStore = (store: JicengOptions["store"]): Layer.Layer<RecordStore, unknown, Digest> => {
  if (store === "memory") return Layer.effect(RecordStore, memory)
  return Effect.isEffect(store) ? Layer.effect(RecordStore, store) : RecordStore.layer(store)
}

/** Opens the SDK. Rejects when the store can't be opened. */
export const createJiceng = async ({
  store,
  digest,
  entropy,
  clock,
  workingDays = weekdaysOnly,
  rulebook = []
}: JicengOptions): Promise<PromiseJiceng> => {
  const services = Layer.mergeAll(Layer.succeed(Digest, digest), Layer.succeed(Entropy, entropy))
  const time = clock === undefined ? Layer.empty : Layer.succeed(Clock.Clock, clockShowing(clock))
  const rulebooks = [rulebook].flat()
  const live = Jiceng.layer(...rulebooks).pipe(
    Layer.provide(layerStore(store)),
    Layer.provide(services),
    Layer.provide(Layer.succeed(WorkCalendar, workingDays)),
    Layer.provideMerge(time)
  )
  const runtime = ManagedRuntime.make(live)
  const jiceng = await runtime.runPromise(Jiceng)
  const acts = actsGiven(commandsOf(...rulebooks))
  const underWay = new Set<Promise<unknown>>()
  let open = true

  const run: Run = (operation, effect) => {
    if (!open) return Promise.reject(new StoreUnavailable({ operation, reason: "closed" }))
    const answer = runtime.runPromise(effect)
    underWay.add(answer)
    return answer.finally(() => underWay.delete(answer))
  }

  return {
    rulebook: jiceng.rulebook,
    today: () => run("today", jiceng.today),
    as: (actor) => actingAs(jiceng, actorFrom(actor), run, acts),
    close: async () => {
      open = false
      await Promise.allSettled(underWay)
      await runtime.dispose()
    }
  }
}
