import { commands, feeReceipt, Jiceng, RecordStore, type StoreUnavailable } from "@jiceng/core"
import { Clock, Effect, Schema } from "effect"
import { standingClock } from "./DemoClock.ts"
import { demoScript } from "./DemoScript.ts"
import type { DemoScript } from "./Step.ts"

/** A step that didn't take effect; those before it did, and running the script again goes on from there. */
export class SeedStopped extends Schema.TaggedError<SeedStopped>()("SeedStopped", {
  key: Schema.String,
  command: Schema.String,
  /** What the executor answered. */
  cause: Schema.Unknown
}) {}

/** What a seeded store holds. */
export interface SeedSummary {
  /** Commands that have taken effect, now or when the script was run before. */
  readonly commands: number
  readonly offices: number
  /** On the staff after the last command. */
  readonly staff: number
  readonly receipts: number
  readonly refunds: number
  readonly voids: number
  readonly head: { readonly seq: number; readonly digest: string; readonly recordedAt: string }
}

/** Runs a script through the executor, each command at its own instant. Safe to run again, and on half a store. */
export const seedScript = (
  script: DemoScript
): Effect.Effect<SeedSummary, SeedStopped | StoreUnavailable, Jiceng> =>
  Effect.gen(function* () {
    const jiceng = yield* Jiceng
    const { clock, stand } = standingClock(yield* Clock.Clock)
    const run = Effect.gen(function* () {
      for (const { at, actor, command, input, key } of script) {
        stand(at)
        yield* Effect.mapError(
          jiceng.execute(commands[command], input, { actor, key }),
          (cause) => new SeedStopped({ key, command, cause })
        )
      }
    })
    yield* Effect.provideService(run, Clock.Clock, clock)
    const { seq, digest, recordedAt } = yield* jiceng.view
    const count = (name: string): number => script.filter(({ command }) => command === name).length
    return {
      commands: script.length,
      offices: count("office.register"),
      staff: count("staff.join") - count("staff.leave"),
      receipts: count("fund.recordReceipt"),
      refunds: count("fund.recordRefund"),
      voids: count("fund.voidReceipt"),
      head: { seq, digest, recordedAt }
    }
  })

/** Seeds the demo city. */
export const seedDemo: Effect.Effect<SeedSummary, SeedStopped | StoreUnavailable, Jiceng> = Effect.suspend(
  () => seedScript(demoScript())
)

/** Whether a store has the whole demo already: one read, of the receipt that the script enters last. */
export const isSeeded: Effect.Effect<boolean, StoreUnavailable, RecordStore> = Effect.gen(function* () {
  const store = yield* RecordStore
  const last = demoScript().findLast((step) => step.command === "fund.recordReceipt")
  if (last?.input.id === undefined) return false
  const { records } = yield* store.read({ refs: [feeReceipt.ref(last.input.id)] })
  return records.length > 0
})
