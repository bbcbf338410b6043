import { assert, describe, it } from "@effect/vitest"
import { digest } from "../Cast.test.fixture.ts"
import type { Commit, JournalEntry } from "./RecordStore.ts"
import { bodyDigest, flawOf, genesis, seal, type SealedText } from "./Seal.ts"

const commit: Commit = {
  key: 'guichi/k"1',
  inputHash: "ih",
  writes: [
    { ref: "office/of_1", expects: 0, bodyVersion: 1, body: '{"name":"梅村所"}', salt: "s1", index: {} },
    { ref: "fundAccount/of_1", expects: 4, bodyVersion: 2, body: "{}", salt: "s2", index: {} }
  ],
  guards: [],
  claims: { take: [], release: [] },
  entry: {
    clock: "2026-06-30T09:00:00.000+08:00",
    actor: "guichi",
    command: "office.register",
    result: '{"office":"of_1"}'
  }
}
const start = genesis(digest, "chizhou")

/** The entry as a store keeps it. */
const entryOf = (head: typeof start, of: Commit): JournalEntry => {
  const { text, head: next } = seal(digest, head, of)
  return {
    ...next,
    text,
    images: of.writes.map(({ ref, expects, bodyVersion, body, salt }) => ({
      ref,
      version: expects + 1,
      bodyVersion,
      body,
      salt
    }))
  }
}

describe("the formats that can't change once data exists", () => {
  it("the head of an empty journal follows from the tenant's name", () => {
    assert.deepStrictEqual(start, {
      seq: 0,
      digest: "6725fe587699cb52c49af52b78a250e29cc6cbafd7107eeafb4b27e8c7218310",
      recordedAt: "1970-01-01T08:00:00.000+08:00"
    })
    assert.notStrictEqual(genesis(digest, "another").digest, start.digest)
  })

  it("the digest of a body is over its version, its salt and its characters", () => {
    assert.strictEqual(
      bodyDigest(digest, { bodyVersion: 1, salt: "s1", body: '{"name":"梅村所"}' }),
      digest.sha256('1\ns1\n{"name":"梅村所"}')
    )
  })

  it("the text of an entry, byte for byte", () => {
    assert.strictEqual(
      seal(digest, start, commit).text,
      `{"v":1,"seq":1,"prev":"${start.digest}","recordedAt":"2026-06-30T09:00:00.000+08:00","actor":"guichi",` +
        `"command":"office.register","key":"guichi/k\\"1","inputHash":"ih","result":{"office":"of_1"},"changes":[` +
        `["office/of_1",1,"${digest.sha256('1\ns1\n{"name":"梅村所"}')}"],` +
        `["fundAccount/of_1",5,"${digest.sha256("2\ns2\n{}")}"]]}`
    )
  })

  it("redaction and its legal ground stand at the end of the text, and are left out where there is none", () => {
    const redacting: Commit = {
      ...commit,
      redact: ["person/pe_1"],
      entry: { ...commit.entry, legalGround: "个人信息保护法第四十七条" }
    }
    assert.isTrue(
      seal(digest, start, redacting).text.endsWith(
        `]],"redact":["person/pe_1"],"legalGround":"个人信息保护法第四十七条"}`
      )
    )
    assert.strictEqual(seal(digest, start, { ...commit, redact: [] }).text, seal(digest, start, commit).text)
  })
})

describe("sealing", () => {
  it("answers with the new head and the receipt, and chains entry to entry", () => {
    const { head, text, receipt } = seal(digest, start, commit)
    assert.deepStrictEqual(head, { seq: 1, digest: digest.sha256(text), recordedAt: commit.entry.clock })
    assert.deepStrictEqual(receipt, { ...head, inputHash: "ih", result: '{"office":"of_1"}' })
    const next = JSON.parse(seal(digest, head, { ...commit, writes: [] }).text) as SealedText
    assert.deepStrictEqual([next.seq, next.prev, next.changes], [2, head.digest, []])
  })

  it.each([
    [
      "behind the head is dated by the head",
      "2026-06-30T08:59:59.999+08:00",
      "2026-06-30T09:00:00.000+08:00"
    ],
    ["ahead of the head stands", "2026-06-30T09:00:00.001+08:00", "2026-06-30T09:00:00.001+08:00"]
  ])("a clock %s", (_, clock, recordedAt) => {
    const { head } = seal(digest, start, commit)
    const next = seal(digest, head, { ...commit, entry: { ...commit.entry, clock } })
    assert.strictEqual(next.head.recordedAt, recordedAt)
  })
})

describe("the flaws of an entry", () => {
  const good = entryOf(start, commit)
  const [first, second] = good.images as [JournalEntry["images"][number], JournalEntry["images"][number]]
  const withText = (text: string): JournalEntry => ({ ...good, text, digest: digest.sha256(text) })

  it("are none when it is as it was sealed, redacted bodies included", () => {
    assert.isUndefined(flawOf(digest, start, good))
    const redacted = { ...good, images: [{ ...first, body: null, salt: null }, second] }
    assert.isUndefined(flawOf(digest, start, redacted))
  })

  it.each<readonly [string, JournalEntry, string]>([
    ["a gap", { ...good, seq: 2 }, "entry 2 follows 0"],
    [
      "a text that was changed",
      { ...good, text: good.text.replace("guichi", "nobody") },
      "digest differs from its text"
    ],
    ["a digest that was changed", { ...good, digest: "0".repeat(64) }, "digest differs from its text"],
    ["another predecessor", withText(good.text.replace(start.digest, "0".repeat(64))), "does not chain to 0"],
    ["another number inside", withText(good.text.replace('"seq":1', '"seq":7')), "columns differ"],
    [
      "another instant beside the text",
      { ...good, recordedAt: "2026-06-30T09:00:00.001+08:00" },
      "columns differ"
    ],
    ["an image left out", { ...good, images: [first] }, "images missing"],
    ["an image added", { ...good, images: [first, second, second] }, "images missing"],
    ["images in another order", { ...good, images: [second, first] }, "image 0 is not office/of_1 version 1"],
    [
      "another version",
      { ...good, images: [{ ...first, version: 2 }, second] },
      "image 0 is not office/of_1 version 1"
    ],
    [
      "a body that was changed",
      { ...good, images: [{ ...first, body: "{}" }, second] },
      "body of office/of_1 differs"
    ],
    [
      "a salt that was changed",
      { ...good, images: [{ ...first, salt: "s9" }, second] },
      "body of office/of_1 differs"
    ],
    [
      "a body passed off as another version",
      { ...good, images: [{ ...first, bodyVersion: 2 }, second] },
      "body of office/of_1 differs"
    ],
    [
      "a changed body whose salt is gone",
      { ...good, images: [{ ...first, body: "{}", salt: null }, second] },
      "body and salt of office/of_1 go together"
    ],
    [
      "a body gone whose salt is there",
      { ...good, images: [{ ...first, body: null }, second] },
      "body and salt of office/of_1 go together"
    ]
  ])("%s", (_, entry, flaw) => {
    assert.include(flawOf(digest, start, entry), flaw)
  })

  it("an entry before its predecessor in time", () => {
    const later = { ...start, recordedAt: "2026-06-30T09:00:00.001+08:00" }
    assert.include(flawOf(digest, later, good), "recorded before its predecessor")
  })
})
