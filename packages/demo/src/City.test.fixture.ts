import { Digest, Jiceng, memoryData, memoryStore, type PlainDate, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { Effect, Layer } from "effect"
import { demoActors, demoDay, layerDemoEntropy } from "./index.ts"

const digest = nodeDigest("demo")

/** A city in memory of its own. */
export const memory = (seed?: string) =>
  Jiceng.layer().pipe(
    Layer.provideMerge(Layer.effect(RecordStore, memoryStore(memoryData(digest, "chizhou")))),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), layerDemoEntropy(seed)))
  )

/** What the rulebook finds in the whole city on a day. */
export const findings = Effect.fn(function* (factsAt: PlainDate = demoDay) {
  const { assess } = yield* Jiceng
  return (yield* assess({ kind: "all" }, { actor: demoActors.city.actor, factsAt })).findings
})
