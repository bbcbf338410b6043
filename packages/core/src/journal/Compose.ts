import type { Put } from "./Command.ts"
import type { Digest } from "./Digest.ts"
import type { Entropy } from "./Entropy.ts"
import type { RecordingRead } from "./Read.ts"
import { claimsOf, indexValues } from "./RecordKind.ts"
import type { Claim, Commit, Write } from "./RecordStore.ts"
import type { Ref } from "./Ref.ts"

/** The part of a commit that follows from a decision and from what it read. */
type Composed = Pick<Commit, "writes" | "guards" | "claims">

/**
 * Turns a decision into writes, guards and claims: versions as they were read, index values and claims computed
 * from the bodies, a guard for everything read and not written. Throws on a writer's defect.
 */
export const compose = (
  puts: ReadonlyArray<Put>,
  read: RecordingRead,
  digest: Digest["Service"],
  entropy: Entropy["Service"]
): Composed => {
  const writes: Array<Write> = []
  const take: Array<Claim> = []
  const release: Array<Claim> = []
  const written = new Set<Ref>(puts.map(({ kind, id }) => kind.ref(id)))
  if (written.size !== puts.length) throw new Error("a decision writes one record twice")
  for (const { kind, id, body } of puts) {
    const ref = kind.ref(id)
    const before = read.seen.get(ref)
    const expects = before?.version ?? 0
    if (expects > 0 && kind.appendOnly) throw new Error(`${ref} is append-only`)
    if (expects > 0 && before?.body === undefined) throw new Error(`${ref} is written but was not read whole`)
    for (const guard of kind.guardedBy(body, id)) {
      if (!written.has(guard)) throw new Error(`${ref} is written without ${guard}`)
    }
    const held = expects > 0 ? claimsOf(kind, id, before?.body, digest.keyed) : []
    const wanted = claimsOf(kind, id, body, digest.keyed)
    const keys = new Set(wanted.map((claim) => claim.key))
    const had = new Set(held.map((claim) => claim.key))
    release.push(...held.filter((claim) => !keys.has(claim.key)))
    take.push(...wanted.filter((claim) => !had.has(claim.key)))
    writes.push({
      ref,
      expects,
      bodyVersion: kind.version,
      body: kind.encode(body),
      salt: entropy.salt(),
      index: indexValues(kind, body)
    })
  }
  const guards = [...read.seen].flatMap(([ref, { version }]) => (written.has(ref) ? [] : [{ ref, version }]))
  return { writes, guards, claims: { take, release } }
}
