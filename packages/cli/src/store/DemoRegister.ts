import { memoryData, memoryStore, RecordStore } from "@jiceng/core"
import { demoEntropy, seedDemo } from "@jiceng/demo"
import { Effect, Layer } from "effect"
import { reading, readingDigest } from "./Reading.ts"
import type { RegisterServices } from "./SqliteRegister.ts"

export { demoDay } from "@jiceng/demo"

/** The demo city, seeded into memory; it can't fail but by a defect of ours. */
export const demoRegister: Layer.Layer<RegisterServices> = Layer.unwrap(
  Effect.sync(() => {
    const memory = Layer.effect(RecordStore, memoryStore(memoryData(readingDigest, "chizhou")))
    return Layer.effectDiscard(Effect.orDie(seedDemo)).pipe(
      Layer.provideMerge(reading(memory, demoEntropy()))
    )
  })
)
