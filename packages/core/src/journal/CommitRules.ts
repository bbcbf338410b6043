import type { Commit, CommitReceipt, Head, Manifest } from "./RecordStore.ts"
import type { Ref } from "./Ref.ts"
import {
  ClaimNotHeld,
  ClaimTaken,
  ClockAhead,
  type CommitError,
  CommitTooLarge,
  Conflict,
  KeyReused,
  MalformedCommit
} from "./StoreErrors.ts"

/** What an adapter looked up under the head's lock before it writes anything. */
export interface Seen {
  readonly head: Head
  /** The commit already stored under this key. */
  readonly known: CommitReceipt | undefined
  /** Current version of every record written or guarded; absent = 0. */
  readonly versions: ReadonlyMap<Ref, number>
  /** Current holder of every claim taken or released. */
  readonly holders: ReadonlyMap<string, Ref>
  /** The store's own clock plus five minutes, or the head's instant where that is later. */
  readonly clockLimit: string
}

export type Verdict =
  | { readonly _tag: "Proceed" }
  | { readonly _tag: "Known"; readonly receipt: CommitReceipt }
  | { readonly _tag: "Refuse"; readonly error: CommitError }

const refuse = (error: CommitError): Verdict => ({ _tag: "Refuse", error })

const utf8 = new TextEncoder()

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What no writer may send, whatever the store holds. */
const flawIn = ({ writes, redact, entry }: Commit): MalformedCommit["flaw"] | undefined => {
  const written = new Set(writes.map(({ ref }) => ref))
  if (written.size !== writes.length) return "writesTwice"
  // Redaction forgets what lies below the version written here: with none, the present record would lose its body.
  if (redact?.some((ref) => !written.has(ref))) return "redactsUnwritten"
  // The result stands in the sealed text as it is.
  return isJson(entry.result) ? undefined : "resultNotJson"
}

/** Refuses a commit that is malformed or beyond the manifest's limits, before the store is touched. */
export const inadmissible = (
  manifest: Manifest,
  commit: Commit
): CommitTooLarge | MalformedCommit | undefined => {
  const { writes, bodyBytes } = manifest.limits
  if (commit.writes.length > writes) {
    return new CommitTooLarge({ limit: "writes", allowed: writes, found: commit.writes.length })
  }
  for (const { body } of commit.writes) {
    // A UTF-16 unit takes at most three bytes, so most bodies need no counting.
    if (body.length * 3 <= bodyBytes) continue
    const found = utf8.encode(body).length
    if (found > bodyBytes) return new CommitTooLarge({ limit: "bodyBytes", allowed: bodyBytes, found })
  }
  const flaw = flawIn(commit)
  return flaw && new MalformedCommit({ flaw })
}

/** The refs whose versions a commit relies on, each once. */
export const refsOf = (commit: Commit): ReadonlyArray<Ref> => [
  ...new Set([...commit.writes.map((write) => write.ref), ...commit.guards.map((guard) => guard.ref)])
]

/** The claim keys that a commit takes or releases, each once. */
export const claimKeysOf = (commit: Commit): ReadonlyArray<string> => [
  ...new Set([...commit.claims.take, ...commit.claims.release].map((claim) => claim.key))
]

/** Decides a commit from what was seen under the lock: the same order and the same answers for every adapter. */
export const judgeCommit = (commit: Commit, seen: Seen): Verdict => {
  if (seen.known !== undefined) {
    return seen.known.inputHash === commit.inputHash
      ? { _tag: "Known", receipt: seen.known }
      : refuse(new KeyReused({ key: commit.key }))
  }
  if (commit.entry.clock > seen.clockLimit) {
    return refuse(new ClockAhead({ clock: commit.entry.clock, limit: seen.clockLimit }))
  }
  const stale = new Set<Ref>()
  for (const { ref, expects } of commit.writes) if ((seen.versions.get(ref) ?? 0) !== expects) stale.add(ref)
  for (const { ref, version } of commit.guards) if ((seen.versions.get(ref) ?? 0) !== version) stale.add(ref)
  if (stale.size > 0) return refuse(new Conflict({ stale: [...stale].toSorted() }))
  const holders = new Map(seen.holders)
  for (const { key, holder } of commit.claims.release) {
    if (holders.get(key) !== holder) return refuse(new ClaimNotHeld({ claim: key, holder }))
    holders.delete(key)
  }
  for (const { key, holder } of commit.claims.take) {
    const current = holders.get(key)
    if (current !== undefined) return refuse(new ClaimTaken({ claim: key, holder: current }))
    holders.set(key, holder)
  }
  return { _tag: "Proceed" }
}
