import { type MemoryData, memoryData, memoryStore, RecordStore } from "@jiceng/core"
import { demoEntropy, demoSeed, seedDemo } from "@jiceng/demo"
import { Effect, Layer } from "effect"
import { readDemo } from "./DemoSnapshot.ts"
import { reading, readingDigest } from "./Reading.ts"
import type { RegisterServices } from "./SqliteRegister.ts"

export { demoDay } from "@jiceng/demo"

const over = (data: MemoryData, seed: string): Layer.Layer<RegisterServices> =>
  reading(Layer.effect(RecordStore, memoryStore(data)), demoEntropy(seed))

/** Enters the demo city into memory, command by command; it can't fail but by a defect of ours. */
export const enteredDemo: Effect.Effect<MemoryData> = Effect.gen(function* () {
  const data = memoryData(readingDigest, "chizhou")
  yield* Effect.provide(Effect.orDie(seedDemo), over(data, demoSeed))
  return data
})

/** The demo city in memory: as the build entered it, or entered now. Ids go on from other draws than those of the city. */
export const demoRegister: Layer.Layer<RegisterServices> = Layer.unwrap(
  Effect.gen(function* () {
    const data = readDemo() ?? (yield* enteredDemo)
    return over(data, `${demoSeed}, later`)
  })
)
