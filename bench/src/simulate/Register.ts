import {
  Digest,
  Entropy,
  importBundle,
  Jiceng,
  memoryData,
  memoryStore,
  type OfficeState,
  RecordStore
} from "@jiceng/core"
import { nodeDigest, nodeEntropy } from "@jiceng/core/node"
import { demoClock } from "@jiceng/demo"
import { Effect, Layer } from "effect"
import { reader } from "../assess/Register.ts"
import { bundleOf } from "./MadeRegister.ts"

/** A store in memory that a bundle of these offices has been imported into: claims, indexes and digests are real. */
const filled = Effect.fnUntraced(function* (states: ReadonlyArray<OfficeState>) {
  const store = yield* memoryStore(memoryData(yield* Digest, "nation"))
  const { records, chunks } = yield* Effect.provideService(
    importBundle(bundleOf(states), { actor: reader }),
    RecordStore,
    store
  )
  console.log(`${records} records in ${chunks} commits`)
  return store
})

/** The SDK over a register of these offices, on the demo's day. */
export const registerOf = (states: ReadonlyArray<OfficeState>) =>
  Jiceng.layer().pipe(
    Layer.provide(Layer.effect(RecordStore, filled(states))),
    Layer.provide(
      Layer.mergeAll(Layer.succeed(Digest, nodeDigest("bench")), Layer.succeed(Entropy, nodeEntropy))
    ),
    Layer.provideMerge(demoClock)
  )
