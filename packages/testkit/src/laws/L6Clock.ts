import { instantFromMillis } from "@jiceng/core"
import { Clock, Effect } from "effect"
import { commitOf, instantAt, writeNote } from "../CommitOf.ts"
import { verified } from "../Journal.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing } from "../Picture.ts"
import { holds, refused, same } from "../Requirement.ts"

const minute = 60_000

/** The instant `minutes` from now, by the kit's clock; a store's own clock may differ by a little. */
const fromNow = (minutes: number) =>
  Effect.map(Clock.currentTimeMillis, (millis): string => instantFromMillis(millis + minutes * minute))

/** The part of L6 that is about when an entry was recorded. */
export const clocks: ReadonlyArray<Law> = [
  law(
    "L6.a-clock-behind-is-dated-by-the-head",
    {
      zh: "时钟落后于末端，按末端时刻记录，次序不乱",
      en: "a clock behind the head: recorded at the head's instant, so that instants never fall"
    },
    Effect.fnUntraced(function* (trial) {
      const store = yield* trial.open()
      const clocks = [instantAt(10), instantAt(5), instantAt(10), instantAt(11), instantAt(10, 999)]
      for (const [version, clock] of clocks.entries()) {
        const writes = [writeNote("a", "one", version)]
        const { recordedAt } = yield* store.commit(commitOf(`k-${version}`, { writes, clock }))
        yield* same("when it was recorded", recordedAt, version < 3 ? instantAt(10) : instantAt(11))
      }
      yield* verified(trial, store)
    })
  ),
  law(
    "L6.a-clock-ahead-is-refused",
    {
      zh: "时钟超前五分钟以上即拒，不留痕迹",
      en: "a clock more than five minutes ahead is refused and leaves nothing"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* store.commit(commitOf("first", { writes: [writeNote("a", "one")] }))
      for (const ahead of [6, 60, 365 * 24 * 60]) {
        const clock = yield* fromNow(ahead)
        const commit = commitOf(`ahead-${ahead}`, {
          writes: [writeNote("a", "two", 1), writeNote("b", "one")],
          clock
        })
        const sights = { refs: ["note/b"] as const, keys: [commit.key] }
        const refusal = yield* leavesNothing(
          store,
          sights,
          refused("the commit", store.commit(commit), "ClockAhead")
        )
        yield* same("the clock that the refusal names", refusal.clock, clock)
        yield* holds("the limit that it names", refusal.limit < clock, refusal.limit, `before ${clock}`)
      }
      const { seq } = yield* store.commit(commitOf("ahead-6", { writes: [writeNote("a", "two", 1)] }))
      yield* same("the place of the same key with a sane clock", seq, 2)
    })
  ),
  law(
    "L6.a-clock-a-little-ahead-is-accepted",
    {
      zh: "时钟超前不足五分钟可接受，按其记录",
      en: "a clock less than five minutes ahead is accepted as it is"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const clock = yield* fromNow(4)
      const { recordedAt } = yield* store.commit(
        commitOf("ahead", { writes: [writeNote("a", "one")], clock })
      )
      yield* same("when it was recorded", recordedAt, clock)
      const later = yield* store.commit(
        commitOf("later", { writes: [writeNote("a", "two", 1)], clock: yield* fromNow(0) })
      )
      yield* same("when the next was recorded", later.recordedAt, clock)
    })
  )
]
