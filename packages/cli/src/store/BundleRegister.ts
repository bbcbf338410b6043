import { explain, importBundle, memoryData, memoryStore, type OnProgress, RecordStore } from "@jiceng/core"
import { nodeEntropy } from "@jiceng/core/node"
import { Effect, Layer } from "effect"
import { bundleFile } from "../bundle/BundleFile.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { localOperator } from "./LocalOperator.ts"
import { reading, readingDigest } from "./Reading.ts"
import type { RegisterServices } from "./SqliteRegister.ts"

/** A bundle's register in memory: checked as an import is, and gone with the process. */
export const bundleRegister = (
  file: string,
  onProgress?: OnProgress
): Layer.Layer<RegisterServices, Unusable> => {
  const memory = Layer.effect(RecordStore, memoryStore(memoryData(readingDigest, "bundle")))
  const imported = Effect.gen(function* () {
    const source = yield* bundleFile(file)
    yield* importBundle(source, { actor: localOperator, ...(onProgress && { onProgress }) })
  }).pipe(
    Effect.mapError((error) => {
      const { zh, en } = explain(error)
      return unusable(`${file}：${zh}`, `${file}: ${en}`)
    })
  )
  return Layer.effectDiscard(imported).pipe(Layer.provideMerge(reading(memory, nodeEntropy)))
}
