import { type Commit, type Ref, StoreUnavailable } from "@jiceng/core"
import { Effect } from "effect"
import { broken, brokenCommit, type BrokenStore } from "./BrokenStore.ts"

type Change = (text: string) => string

const withBodies = (commit: Commit, change: Change): Commit => ({
  ...commit,
  writes: commit.writes.map((write) => ({ ...write, body: change(write.body) }))
})

const withIndex = (commit: Commit, change: (value: string, field: string) => string | undefined): Commit => ({
  ...commit,
  writes: commit.writes.map((write) => ({
    ...write,
    index: Object.fromEntries(
      Object.entries(write.index).flatMap(([field, value]) => {
        const changed = change(value, field)
        return changed === undefined ? [] : [[field, changed]]
      })
    )
  }))
})

const bodyFault = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  change: Change
): BrokenStore => brokenCommit(name, fault, killedBy, (commit) => withBodies(commit, change))

/** A column whose collation holds more equal than is: what is looked for is folded like what is stored. */
const folds = (name: string, fault: string, killedBy: BrokenStore["killedBy"], fold: Change): BrokenStore =>
  broken(name, fault, killedBy, (store) => ({
    commit: (commit) => store.commit(withIndex(commit, fold)),
    find: ({ equals, ...query }, page) =>
      store.find({ ...query, ...(equals && { equals: { ...equals, value: fold(equals.value) } }) }, page)
  }))

const depthOf = (body: string): number => {
  let [depth, most] = [0, 0]
  for (const sign of body) {
    if (sign === "[" || sign === "{") most = Math.max(most, ++depth)
    else if (sign === "]" || sign === "}") depth--
  }
  return most
}

const foldRef = (ref: Ref): Ref => ref.toLowerCase() as Ref

/** Faults of text: what columns, drivers and collations do to it. */
export const textFaults: ReadonlyArray<BrokenStore> = [
  bodyFault(
    "normalises-text",
    "bodies are normalised to NFC",
    ["L1.bodies-equal-to-the-code-point"],
    (body) => body.normalize("NFC")
  ),
  bodyFault(
    "three-byte-text",
    "what takes four bytes in UTF-8 becomes ?",
    ["L1.any-text", "L1.bodies-equal-to-the-code-point"],
    (body) => body.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "?")
  ),
  bodyFault("json-column", "bodies are parsed and written anew", ["L1.bodies-are-text"], (body) =>
    JSON.stringify(JSON.parse(body))
  ),
  bodyFault("cuts-at-64k", "a body is cut at 64 KiB", ["L1.one-mebibyte-body"], (body) =>
    body.slice(0, 65_535)
  ),
  bodyFault(
    "counts-in-doubles",
    "digits in a body pass through floating point",
    ["L1.fen-beyond-2-53"],
    (body) => body.replaceAll(/"-?\d+"/gu, (digits) => `"${Number(digits.slice(1, -1))}"`)
  ),
  bodyFault("drops-null", "null in a body becomes absent", ["L1.empty-absent-and-null-differ"], (body) =>
    body.replace('"text":null', "")
  ),
  brokenCommit("shallow", "a body nested deeper than 100 can't be stored", ["L1.deep-body"], (commit) =>
    commit.writes.some(({ body }) => depthOf(body) > 100)
      ? Effect.fail(new StoreUnavailable({ operation: "commit", reason: "nested too deep" }))
      : commit
  ),
  brokenCommit(
    "cuts-what-is-too-large",
    "a body over the limit is cut and stored",
    ["L1.too-large-body-is-refused"],
    (commit, store) => withBodies(commit, (body) => body.slice(0, store.manifest.limits.bodyBytes / 3))
  ),
  brokenCommit(
    "empty-is-absent",
    "an empty index value is stored as absent",
    ["L1.empty-absent-and-null-differ"],
    (commit) => withIndex(commit, (value) => (value === "" ? undefined : value))
  ),
  brokenCommit(
    "days-in-utc",
    "a day is stored as midnight in China and read in UTC",
    ["L1.days-are-not-instants"],
    (commit) =>
      withIndex(commit, (value, field) => {
        const day = field === "day" ? new Date(`${value}T00:00:00+08:00`) : undefined
        return day === undefined ? value : day.toISOString().slice(0, 10)
      })
  ),
  folds(
    "folds-case",
    "index values are compared without case",
    ["L1.index-values-are-exact", "L1.absent-lookalikes-are-not-found"],
    (value) => value.toLowerCase()
  ),
  folds(
    "pads-text",
    "index values are compared without trailing spaces",
    ["L1.absent-lookalikes-are-not-found"],
    (value) => value.trimEnd()
  ),
  broken("folds-ids", "ids are compared without case", ["L1.ids-are-exact"], (store) => ({
    read: ({ refs, ...rest }) => store.read({ ...rest, refs: refs.map(foldRef) }),
    commit: (commit) =>
      store.commit({
        ...commit,
        writes: commit.writes.map((write) => ({ ...write, ref: foldRef(write.ref) }))
      })
  })),
  broken("pads-claims", "claims are compared without trailing spaces", ["L1.claims-are-exact"], (store) => {
    const fold = <A extends { readonly key: string }>(claims: ReadonlyArray<A>) =>
      claims.map((claim) => ({ ...claim, key: claim.key.trimEnd() }))
    return {
      read: ({ claims, ...rest }) =>
        store.read({ ...rest, claims: (claims ?? []).map((key) => key.trimEnd()) }),
      commit: ({ claims, ...rest }) =>
        store.commit({ ...rest, claims: { take: fold(claims.take), release: fold(claims.release) } })
    }
  }),
  broken("normalises-keys", "idempotency keys are normalised to NFKC", ["L1.keys-are-exact"], (store) => ({
    read: ({ commit, ...rest }) =>
      store.read({ ...rest, ...(commit !== undefined && { commit: commit.normalize("NFKC") }) }),
    commit: (commit) => store.commit({ ...commit, key: commit.key.normalize("NFKC") })
  })),
  broken("normalises-results", "results are normalised to NFC", ["L1.journal-text-is-exact"], (store) => ({
    commit: (commit) =>
      Effect.map(store.commit(commit), (receipt) => ({ ...receipt, result: receipt.result.normalize("NFC") }))
  }))
]
