import type { Digest } from "./Digest.ts"
import type { Commit, CommitReceipt, Head, JournalEntry } from "./RecordStore.ts"

const genesisInstant = "1970-01-01T08:00:00.000+08:00"

/** The head of a journal with no entry yet: the tenant's name is its seed, so no two tenants share a chain. */
export const genesis = (digest: Digest["Service"], tenant: string): Head => ({
  seq: 0,
  digest: digest.sha256(`jiceng/journal/1\n${tenant}`),
  recordedAt: genesisInstant
})

/** The digest of one body. Its version stands inside, so that an upcast can't pass for what was stored. */
export const bodyDigest = (
  digest: Digest["Service"],
  image: { readonly bodyVersion: number; readonly salt: string; readonly body: string }
): string => digest.sha256(`${image.bodyVersion}\n${image.salt}\n${image.body}`)

/** What an adapter stores for one commit. */
export interface Sealed {
  readonly head: Head
  readonly text: string
  readonly receipt: CommitReceipt
}

/**
 * Composes the journal entry of a commit. Pure; every adapter calls it while it holds the head, none composes
 * an entry itself. The text has a fixed key order, so equal commits on equal heads give equal bytes.
 */
export const seal = (digest: Digest["Service"], head: Head, commit: Commit): Sealed => {
  const { clock, actor, command, result, legalGround } = commit.entry
  const recordedAt = clock > head.recordedAt ? clock : head.recordedAt
  const seq = head.seq + 1
  let changes = ""
  for (const write of commit.writes) {
    const comma = changes === "" ? "" : ","
    changes += `${comma}[${JSON.stringify(write.ref)},${write.expects + 1},"${bodyDigest(digest, write)}"]`
  }
  const text =
    `{"v":1,"seq":${seq},"prev":"${head.digest}","recordedAt":"${recordedAt}"` +
    `,"actor":${JSON.stringify(actor)},"command":${JSON.stringify(command)},"key":${JSON.stringify(commit.key)}` +
    `,"inputHash":${JSON.stringify(commit.inputHash)},"result":${result},"changes":[${changes}]` +
    (commit.redact === undefined || commit.redact.length === 0
      ? ""
      : `,"redact":${JSON.stringify(commit.redact)}`) +
    (legalGround === undefined ? "" : `,"legalGround":${JSON.stringify(legalGround)}`) +
    "}"
  const next: Head = { seq, digest: digest.sha256(text), recordedAt }
  return { head: next, text, receipt: { ...next, inputHash: commit.inputHash, result } }
}

/** The first thing wrong with a journal entry that should follow `head`, or undefined when it verifies. */
export const flawOf = (digest: Digest["Service"], head: Head, entry: JournalEntry): string | undefined => {
  if (entry.seq !== head.seq + 1) return `entry ${entry.seq} follows ${head.seq}`
  if (digest.sha256(entry.text) !== entry.digest) return `entry ${entry.seq}: digest differs from its text`
  const sealed = JSON.parse(entry.text) as SealedText
  if (sealed.prev !== head.digest) return `entry ${entry.seq}: does not chain to ${head.seq}`
  if (sealed.seq !== entry.seq || sealed.recordedAt !== entry.recordedAt) {
    return `entry ${entry.seq}: columns differ from its text`
  }
  if (entry.recordedAt < head.recordedAt) return `entry ${entry.seq}: recorded before its predecessor`
  if (sealed.changes.length !== entry.images.length) return `entry ${entry.seq}: images missing`
  for (const [place, [ref, version, expected]] of sealed.changes.entries()) {
    const image = entry.images[place]
    if (image === undefined || image.ref !== ref || image.version !== version) {
      return `entry ${entry.seq}: image ${place} is not ${ref} version ${version}`
    }
    const { body, salt } = image
    if (body === null && salt === null) continue
    if (body === null || salt === null) return `entry ${entry.seq}: body and salt of ${ref} go together`
    if (bodyDigest(digest, { bodyVersion: image.bodyVersion, body, salt }) !== expected) {
      return `entry ${entry.seq}: body of ${ref} differs from its digest`
    }
  }
  return undefined
}

/** The journal text once parsed: what the chain vouches for. */
export interface SealedText {
  readonly v: 1
  readonly seq: number
  readonly prev: string
  readonly recordedAt: string
  readonly actor: string
  readonly command: string
  readonly key: string
  readonly inputHash: string
  readonly result: unknown
  readonly changes: ReadonlyArray<readonly [ref: string, version: number, digest: string]>
  readonly redact?: ReadonlyArray<string>
  readonly legalGround?: string
}
