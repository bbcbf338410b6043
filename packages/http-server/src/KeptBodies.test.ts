import { assert, it } from "@effect/vitest"
import { KeptBodies } from "./KeptBodies.ts"

const bytes = (size: number) => new Uint8Array(size)

it("bodies are kept up to the limit, and the least recently asked for goes first", () => {
  const kept = new KeptBodies(10)
  kept.keep("a", bytes(4))
  kept.keep("b", bytes(4))
  assert.isDefined(kept.get("a"))
  kept.keep("c", bytes(4))
  assert.isUndefined(kept.get("b"))
  assert.isDefined(kept.get("a"))
  assert.isDefined(kept.get("c"))
})

it("a body of the limit is kept alone, a larger one not at all", () => {
  const kept = new KeptBodies(10)
  kept.keep("a", bytes(4))
  kept.keep("b", bytes(10))
  assert.isUndefined(kept.get("a"))
  assert.isDefined(kept.get("b"))
  kept.keep("c", bytes(11))
  assert.isUndefined(kept.get("c"))
  assert.isDefined(kept.get("b"))
})

it("keeping one twice doesn't count it twice", () => {
  const kept = new KeptBodies(10)
  for (let time = 0; time < 5; time++) kept.keep("a", bytes(4))
  kept.keep("b", bytes(6))
  assert.isDefined(kept.get("a"))
  assert.isDefined(kept.get("b"))
})
