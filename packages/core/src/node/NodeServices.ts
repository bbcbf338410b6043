import type { Digest } from "../journal/Digest.ts"
import type { Entropy } from "../journal/Entropy.ts"
import { nodeDigest } from "./NodeDigest.ts"
import { nodeEntropy } from "./NodeEntropy.ts"

/** What `createJiceng` needs of Node.js besides a store. `key` stays outside the database and never changes. */
export const nodeServices = (
  key: string
): { readonly digest: Digest["Service"]; readonly entropy: Entropy["Service"] } => ({
  digest: nodeDigest(key),
  entropy: nodeEntropy
})
