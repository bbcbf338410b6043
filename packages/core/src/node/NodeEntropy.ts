import { Layer } from "effect"
import { randomBytes } from "node:crypto"
import { Entropy } from "../journal/Entropy.ts"
import { uuidV7 } from "../journal/UuidV7.ts"

/** Ids and salts from the operating system. */
export const nodeEntropy: Entropy["Service"] = {
  uuid: (millis) => uuidV7(millis, randomBytes(10).toString("hex")),
  salt: () => randomBytes(16).toString("hex")
}

export const layerNodeEntropy: Layer.Layer<Entropy> = Layer.succeed(Entropy, nodeEntropy)
