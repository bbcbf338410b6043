import { Entropy, uuidV7 } from "@jiceng/core"
import { Layer } from "effect"
import { demoSeed } from "./DemoScript.ts"
import { draw } from "./Draw.ts"

/**
 * Ids and salts that come out the same every time, so that seeding gives the same journal to the last digit. For
 * a demo's journal only: anybody can guess them.
 */
export const demoEntropy = (seed: string = demoSeed): Entropy["Service"] => {
  const ids = draw(seed, "ids")
  const salts = draw(seed, "salts")
  return { uuid: (millis) => uuidV7(millis, ids.hex(20)), salt: () => salts.hex(32) }
}

export const layerDemoEntropy = (seed: string = demoSeed): Layer.Layer<Entropy> =>
  Layer.sync(Entropy, () => demoEntropy(seed))
