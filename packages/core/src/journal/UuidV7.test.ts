import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { nodeEntropy } from "../node/NodeEntropy.ts"
import { uuidV7 } from "./UuidV7.ts"

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u

describe("UUIDv7", () => {
  it.each([
    [
      "the example of RFC 9562",
      0x01_7f_22_e2_79_b0,
      "cc318c4dc0c0c07398f",
      "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"
    ],
    ["zeros", 0, "0".repeat(19), "00000000-0000-7000-8000-000000000000"],
    ["ones", 2 ** 48 - 1, "f".repeat(19), "ffffffff-ffff-7fff-bfff-ffffffffffff"]
  ])("writes %s", (_, millis, random, expected) => {
    assert.strictEqual(uuidV7(millis, random), expected)
  })

  it("always carries version 7 and variant 10, and sorts by time as text", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 2 }),
        fc.array(
          fc.nat({ max: 15 }).map((digit) => digit.toString(16)),
          { minLength: 40, maxLength: 40 }
        ),
        (millis, digits) => {
          const random = digits.join("")
          const first = uuidV7(millis, random.slice(0, 20))
          const later = uuidV7(millis + 1, random.slice(20))
          for (const uuid of [first, later]) assert.match(uuid, shape)
          assert.isTrue(first < later)
        }
      )
    ))

  it("of the operating system never comes twice, nor does a salt", () => {
    const drawn = Array.from({ length: 1_000 }, () => nodeEntropy.uuid(1_782_781_200_000))
    const salts = Array.from({ length: 1_000 }, () => nodeEntropy.salt())
    assert.strictEqual(new Set(drawn).size, 1_000)
    assert.strictEqual(new Set(salts).size, 1_000)
    for (const uuid of drawn) assert.match(uuid, shape)
    for (const salt of salts) assert.match(salt, /^[0-9a-f]{32}$/u)
  })
})
