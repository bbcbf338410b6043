import { Layer } from "effect"
import { createHmac, hash } from "node:crypto"
import { Digest } from "../journal/Digest.ts"

/** SHA-256 and HMAC by Node.js. `key` stays outside the database; losing it loses the matching of claims. */
export const nodeDigest = (key: string): Digest["Service"] => ({
  sha256: (text) => hash("sha256", text, "hex"),
  keyed: (purpose, text) => createHmac("sha256", key).update(purpose).update("\n").update(text).digest("hex")
})

export const layerNodeDigest = (key: string): Layer.Layer<Digest> => Layer.succeed(Digest, nodeDigest(key))
