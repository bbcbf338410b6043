import { assert, describe, it } from "@effect/vitest"
import { claimKeysOf, judgeCommit, inadmissible, refsOf, type Seen } from "./CommitRules.ts"
import type { Commit, Manifest } from "./RecordStore.ts"

const clock = "2026-06-30T09:00:00.000+08:00"
const write = (ref: Commit["writes"][number]["ref"], expects = 0, body = "{}") => ({
  ref,
  expects,
  bodyVersion: 1,
  body,
  salt: "salt",
  index: {}
})
const commit = (change: Partial<Commit> = {}): Commit => ({
  key: "guichi/k",
  inputHash: "hash",
  writes: [write("office/of_1", 2)],
  guards: [{ ref: "person/pe_1", version: 0 }],
  claims: { take: [], release: [] },
  entry: { clock, actor: "guichi", command: "c", result: "{}" },
  ...change
})
const seen = (change: Partial<Seen> = {}): Seen => ({
  head: { seq: 1, digest: "d", recordedAt: clock },
  known: undefined,
  versions: new Map([["office/of_1", 2]]),
  holders: new Map([["held", "office/of_1"]]),
  clockLimit: clock,
  ...change
})
const receipt = { seq: 1, recordedAt: clock, digest: "d", inputHash: "hash", result: "{}" }
const claim = (key: string, holder: "office/of_1" | "office/of_2" = "office/of_1") => ({ key, holder })

/** A verdict in a word: what it is, or the tag of its error with one fact. */
const word = (change: Partial<Commit>, state: Partial<Seen> = {}): string => {
  const verdict = judgeCommit(commit(change), seen(state))
  if (verdict._tag !== "Refuse") return verdict._tag
  const { error } = verdict
  if (error._tag === "Conflict") return `Conflict ${error.stale.join(" ")}`
  return "claim" in error ? `${error._tag} ${error.claim} ${error.holder}` : error._tag
}

describe("judging a commit", () => {
  it.each<readonly [string, Partial<Commit>, Partial<Seen>, string]>([
    ["versions as expected", {}, {}, "Proceed"],
    ["a write one version behind", {}, { versions: new Map([["office/of_1", 3]]) }, "Conflict office/of_1"],
    ["a write one version ahead", {}, { versions: new Map([["office/of_1", 1]]) }, "Conflict office/of_1"],
    ["a write of what is gone", {}, { versions: new Map() }, "Conflict office/of_1"],
    [
      "a guard on what has appeared, and a stale write: every ref, sorted",
      { writes: [write("person/pe_9", 1), write("office/of_1", 1)] },
      {
        versions: new Map([
          ["office/of_1", 2],
          ["person/pe_1", 1]
        ])
      },
      "Conflict office/of_1 person/pe_1 person/pe_9"
    ],
    ["the same key and input", {}, { known: receipt }, "Known"],
    ["the same key and other input", { inputHash: "other" }, { known: receipt }, "KeyReused"],
    ["a known key, stale by now", { writes: [write("office/of_1", 0)] }, { known: receipt }, "Known"],
    ["a known key, with a clock ahead", {}, { known: receipt, clockLimit: "2026-01-01" }, "Known"],
    ["a clock at the limit", {}, { clockLimit: clock }, "Proceed"],
    ["a clock one millisecond ahead", {}, { clockLimit: "2026-06-30T08:59:59.999+08:00" }, "ClockAhead"],
    ["a free claim", { claims: { take: [claim("free")], release: [] } }, {}, "Proceed"],
    [
      "a claim of somebody else",
      { claims: { take: [claim("held", "office/of_2")], release: [] } },
      {},
      "ClaimTaken held office/of_1"
    ],
    [
      "a claim held already",
      { claims: { take: [claim("held")], release: [] } },
      {},
      "ClaimTaken held office/of_1"
    ],
    [
      "one claim taken twice",
      { claims: { take: [claim("free"), claim("free")], release: [] } },
      {},
      "ClaimTaken free office/of_1"
    ],
    ["a claim released", { claims: { take: [], release: [claim("held")] } }, {}, "Proceed"],
    [
      "a claim passed on",
      { claims: { take: [claim("held", "office/of_2")], release: [claim("held")] } },
      {},
      "Proceed"
    ],
    [
      "a release of what nobody holds",
      { claims: { take: [], release: [claim("free")] } },
      {},
      "ClaimNotHeld free office/of_1"
    ],
    [
      "a release by another",
      { claims: { take: [], release: [claim("held", "office/of_2")] } },
      {},
      "ClaimNotHeld held office/of_2"
    ],
    [
      "a claim released twice",
      { claims: { take: [], release: [claim("held"), claim("held")] } },
      {},
      "ClaimNotHeld held office/of_1"
    ]
  ])("%s", (_, change, state, expected) => {
    assert.strictEqual(word(change, state), expected)
  })

  it("names every ref and every claim once", () => {
    const all = commit({
      guards: [
        { ref: "office/of_1", version: 2 },
        { ref: "person/pe_1", version: 0 }
      ],
      claims: { take: [claim("a"), claim("b")], release: [claim("a")] }
    })
    assert.deepStrictEqual(
      [refsOf(all), claimKeysOf(all)],
      [
        ["office/of_1", "person/pe_1"],
        ["a", "b"]
      ]
    )
  })
})

describe("the manifest's limits", () => {
  const manifest: Manifest = {
    port: 1,
    adapter: "test",
    shared: false,
    durable: false,
    limits: { writes: 2, bodyBytes: 9, page: 10 }
  }

  it.each<readonly [string, ReadonlyArray<string>, string | undefined]>([
    ["as many writes as allowed", ["a", "b"], undefined],
    ["one write more", ["a", "b", "c"], "writes 2 3"],
    ["nine bytes in nine characters", ["123456789"], undefined],
    ["nine bytes in three characters", ["梅村所"], undefined],
    ["ten bytes", ["1234567890"], "bodyBytes 9 10"],
    ["eleven bytes in three characters", ["𠮷𠮷所"], "bodyBytes 9 11"]
  ])("%s", (_, bodies, expected) => {
    const fault = inadmissible(
      manifest,
      commit({ writes: bodies.map((body, place) => write(`office/of_${place}`, 0, body)) })
    )
    const said = fault && "limit" in fault ? `${fault.limit} ${fault.allowed} ${fault.found}` : fault?._tag
    assert.strictEqual(said, expected)
  })

  it.each<readonly [string, Partial<Commit>, string | undefined]>([
    ["writesTwice", { writes: [write("office/of_1"), write("office/of_1", 1)] }, "writesTwice"],
    ["redactsUnwritten", { redact: ["office/of_1", "office/of_2"] }, "redactsUnwritten"],
    ["redacting what it writes", { redact: ["office/of_1"] }, undefined],
    ["resultNotJson", { entry: { ...commit().entry, result: "{" } }, "resultNotJson"]
  ])("a commit that contradicts itself: %s", (_, change, flaw) => {
    const fault = inadmissible(manifest, commit(change))
    assert.strictEqual(fault && "flaw" in fault ? fault.flaw : fault?._tag, flaw)
  })
})
