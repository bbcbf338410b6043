import { chisitong, Digest, Entropy, Jiceng, type RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { Layer } from "effect"

/**
 * The keyed hash only matches claims when something is written, and this program writes nothing but its own demo:
 * it neither asks for the deployment's secret nor needs it.
 */
export const readingDigest: Digest["Service"] = nodeDigest("jiceng, reading only")

/** The SDK over a store that is only read. */
export const reading = <E>(
  store: Layer.Layer<RecordStore, E, Digest>,
  entropy: Entropy["Service"]
): Layer.Layer<Jiceng | RecordStore | Digest | Entropy, E> =>
  Jiceng.layer(chisitong).pipe(
    Layer.provideMerge(store),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, readingDigest), Layer.succeed(Entropy, entropy)))
  )
