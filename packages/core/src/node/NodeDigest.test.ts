import { assert, describe, it } from "@effect/vitest"
import { nodeDigest } from "./NodeDigest.ts"

const digest = nodeDigest("key")

describe("the digests of Node.js", () => {
  it("are SHA-256 of the UTF-8 text", () => {
    assert.strictEqual(digest.sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    assert.strictEqual(
      digest.sha256("abc"),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    assert.strictEqual(digest.sha256("所"), nodeDigest("another key").sha256("所"))
  })

  it("are HMAC-SHA-256 under the key, apart for each purpose", () => {
    const hash = digest.keyed("person.residentId", "text")
    assert.match(hash, /^[0-9a-f]{64}$/u)
    assert.strictEqual(hash, digest.keyed("person.residentId", "text"))
    const others = [
      digest.keyed("person.phone", "text"),
      digest.keyed("person.residentId", "text2"),
      nodeDigest("another key").keyed("person.residentId", "text")
    ]
    assert.strictEqual(new Set([hash, ...others]).size, 4)
  })
})
