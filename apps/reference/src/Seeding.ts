import { type Digest, Jiceng, type RecordStore } from "@jiceng/core"
import { isSeeded, layerDemoEntropy, seedDemo } from "@jiceng/demo"
import { Clock, Console, Effect, Layer } from "effect"

const nanosPerMilli = 1_000_000n

/** Seeding draws the demo's own ids and salts; what is entered later draws real ones. */
const layerSeeding = Jiceng.layer().pipe(Layer.provide(layerDemoEntropy()))

/** Enters the demo city into a store that hasn't got it, or has half of it. */
export const layerSeeded: Layer.Layer<never, never, RecordStore | Digest> = Layer.effectDiscard(
  Effect.gen(function* () {
    if (yield* isSeeded) return
    yield* Console.log("正在写入演示数据… / entering the demo city…")
    const clock = yield* Clock.Clock
    const started = clock.monotonicTimeNanosUnsafe()
    const { commands, offices } = yield* Effect.provide(seedDemo, layerSeeding)
    const millis = (clock.monotonicTimeNanosUnsafe() - started) / nanosPerMilli
    const seconds = (Number(millis) / 1000).toFixed(1)
    yield* Console.log(
      `已写入 ${offices} 个所、${commands} 项操作，用时 ${seconds} 秒 / ` +
        `${offices} offices, ${commands} commands in ${seconds} s`
    )
  })
).pipe(Layer.orDie)
