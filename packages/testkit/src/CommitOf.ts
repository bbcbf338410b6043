import {
  type BodyOf,
  type Claim,
  type Commit,
  indexValues,
  type RecordKind,
  refOf,
  type Ref,
  type Write
} from "@jiceng/core"
import { note } from "./kinds.ts"

/** Hex text that follows from `seed` alone: reports and replays name the same salts. Not a digest. */
const hex = (seed: string, length: number): string => {
  let text = ""
  for (let round = 0; text.length < length; round++) {
    let hash = 0x811c9dc5 ^ round
    for (let place = 0; place < seed.length; place++)
      hash = Math.imul(hash ^ seed.charCodeAt(place), 0x01000193)
    text += (hash >>> 0).toString(16).padStart(8, "0")
  }
  return text.slice(0, length)
}

/** The instant `minutes` after nine o'clock on 1 June 2026, by China's clock; within the month. */
export const instantAt = (minutes: number, millis = 0): string => {
  const two = (value: number) => String(value).padStart(2, "0")
  const total = 9 * 60 + minutes
  const [day, hour, minute] = [Math.floor(total / 1440) + 1, Math.floor(total / 60) % 24, total % 60]
  return `2026-06-${two(day)}T${two(hour)}:${two(minute)}:00.${String(millis).padStart(3, "0")}+08:00`
}

/** A write of a body that is already text. */
export const writeText = (
  kind: Pick<RecordKind, "kind" | "version">,
  id: string,
  body: string,
  {
    expects = 0,
    index = {}
  }: { readonly expects?: number; readonly index?: Readonly<Record<string, string>> } = {}
): Write => {
  const ref = refOf(kind.kind, id)
  return { ref, expects, bodyVersion: kind.version, body, salt: hex(`${ref}@${expects}`, 32), index }
}

/** A write as core makes it: text and index values from the body. */
export const write = <K extends RecordKind>(kind: K, id: string, body: BodyOf<K>, expects = 0): Write =>
  writeText(kind, id, kind.encode(body), { expects, index: indexValues(kind, body) })

/** The simplest write: a note with a title. */
export const writeNote = (id: string, title: string, expects = 0): Write =>
  write(note, id, { title }, expects)

/** What a law says about a commit; the rest follows. */
export interface CommitOptions {
  readonly writes?: ReadonlyArray<Write>
  /** Refs relied on, with the versions they were read at. */
  readonly guards?: Readonly<Record<Ref, number>>
  readonly take?: ReadonlyArray<Claim>
  readonly release?: ReadonlyArray<Claim>
  /** Told apart by the input hash; the key unless given. */
  readonly input?: string
  readonly clock?: string
  readonly result?: unknown
  readonly redact?: ReadonlyArray<Ref>
}

/** A commit under a key, the same every time: salts and hashes follow from what is given. */
export const commitOf = (key: string, options: CommitOptions = {}): Commit => ({
  key,
  inputHash: hex(`input ${options.input ?? key}`, 64),
  writes: options.writes ?? [],
  guards: Object.entries(options.guards ?? {}).map(([ref, version]) => ({ ref: ref as Ref, version })),
  claims: { take: options.take ?? [], release: options.release ?? [] },
  entry: {
    clock: options.clock ?? instantAt(0),
    actor: "actor-kit",
    command: "kit.write",
    result: JSON.stringify(options.result ?? { key }),
    ...(options.redact && { legalGround: "law-kit" })
  },
  ...(options.redact && { redact: options.redact })
})
