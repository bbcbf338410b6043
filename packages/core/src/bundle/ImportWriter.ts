import { Clock, Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { Digest } from "../journal/Digest.ts"
import { Entropy } from "../journal/Entropy.ts"
import { claimsOf, indexValues } from "../journal/RecordKind.ts"
import { type Claim, RecordStore, type Write } from "../journal/RecordStore.ts"
import { importRef, registerImport, type RegisterImport } from "../journal/RegisterImport.ts"
import { retryUnknown } from "../journal/Retry.ts"
import { instantFromMillis } from "../kernel/Instant.ts"
import type { BundleSource, OnProgress } from "./Bundle.ts"
import { BundleHash } from "./BundleHash.ts"
import { changedMeanwhile, forEachBatch, readAgain, type RecordPart } from "./BundleRecords.ts"
import type { CheckedBundle } from "./CheckBundle.ts"
import type { ReadRecord } from "./ReadRecord.ts"

interface Step {
  readonly name: string
  /** The version of the import's record that it goes on from. */
  readonly version: number
  readonly state: RegisterImport
  readonly records: ReadonlyArray<ReadRecord>
  readonly result: Readonly<Record<string, unknown>>
}

/** Writes the steps of one import. A step that somebody else has made meanwhile is left to them. */
export const importWriter = Effect.fnUntraced(function* (
  source: BundleSource,
  { bundle, marks, records: total, of: kinds }: CheckedBundle,
  options: { readonly actor: Actor; readonly size: number; readonly onProgress?: OnProgress }
) {
  const store = yield* RecordStore
  const digest = yield* Digest
  const entropy = yield* Entropy
  const { actor, size, onProgress } = options
  const of = marks.length

  const writeOf = (record: Pick<ReadRecord, "kind" | "id" | "body">, expects: number): Write => ({
    ref: record.kind.ref(record.id),
    expects,
    bodyVersion: record.kind.version,
    body: record.kind.encode(record.body),
    salt: entropy.salt(),
    index: indexValues(record.kind, record.body)
  })

  const commit = Effect.fnUntraced(function* ({ name, version, state, records, result }: Step) {
    const started = yield* Clock.currentTimeMillis
    const take: Array<Claim> = []
    const own = { kind: registerImport, id: importRef.slice(importRef.indexOf("/") + 1), body: state }
    const writes = [writeOf(own, version)]
    for (const record of records) {
      writes.push(writeOf(record, 0))
      take.push(...claimsOf(record.kind, record.id, record.body, digest.keyed))
    }
    yield* store
      .commit({
        key: `${actor.id}/${bundle}/${name}`,
        inputHash: bundle,
        writes,
        guards: [],
        claims: { take, release: [] },
        entry: {
          clock: instantFromMillis(started),
          actor: actor.id,
          command: "register.import",
          result: JSON.stringify({ bundle, ...result })
        }
      })
      .pipe(
        retryUnknown(started),
        Effect.catchTags({
          KeyReused: (error) => Effect.die(error),
          ClaimNotHeld: (error) => Effect.die(error),
          MalformedCommit: (error) => Effect.die(error)
        })
      )
  })

  /** What another importer of the same bundle has done already needs no doing: look where it stands and go on. */
  const unlessDone = <E, R>(effect: Effect.Effect<void, E, R>) =>
    Effect.catchIf(
      effect,
      (error): error is Extract<E, { readonly _tag: "Conflict" }> =>
        (error as { readonly _tag?: string })._tag === "Conflict",
      () => Effect.void
    )

  const begin = (version: number) =>
    commit({
      name: `begin-${version}`,
      version,
      state: { state: "begun", bundle, size, done: 0, of },
      records: [],
      result: { chunk: 0, of }
    })

  const withdraw = (version: number) =>
    commit({
      name: "withdraw",
      version,
      state: { state: "withdrawn", bundle },
      records: [],
      result: { withdrawn: true }
    })

  const chunk = Effect.fnUntraced(function* (
    place: number,
    version: number,
    parts: ReadonlyArray<RecordPart>
  ) {
    const records = yield* Effect.fromResult(readAgain(kinds, parts))
    const state: RegisterImport =
      place === of
        ? { state: "complete", bundle, records: total }
        : { state: "begun", bundle, size, done: place, of }
    yield* commit({ name: `${place}`, version, state, records, result: { chunk: place, of } })
    onProgress?.({ phase: "writing", records: Math.min(total, place * size), of: total })
  })

  /** Reads the bundle once more and writes what comes after the chunks that are in. */
  const write = Effect.fnUntraced(function* (version: number, done: number) {
    const hash = new BundleHash(digest, size)
    let place = 0
    yield* forEachBatch(source, size, (parts) =>
      Effect.suspend(() => {
        for (const { kind, value } of parts) hash.add(kind, JSON.stringify(value))
        if (parts.length < size) hash.end()
        place++
        // Nothing is written that wasn't checked.
        if (hash.marks.at(-1) !== marks[place - 1]) return Effect.fail(changedMeanwhile())
        return place <= done ? Effect.void : chunk(place, version + place - done - 1, parts)
      })
    )
    if (total === 0) yield* chunk(1, version, [])
    else if (place !== of) return yield* changedMeanwhile()
  })

  return {
    begin: (version: number) => unlessDone(begin(version)),
    withdraw: (version: number) => unlessDone(withdraw(version)),
    write: (version: number, done: number) => unlessDone(write(version, done))
  }
})
