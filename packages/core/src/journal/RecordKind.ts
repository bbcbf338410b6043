import { Result, Schema, SchemaIssue } from "effect"
import { type Claim, type StoredRecord } from "./RecordStore.ts"
import { refOf, type Ref } from "./Ref.ts"

/** The types that an index column can have; values travel as plain text. */
export type IndexType = "id" | "day" | "text"

/** A schema whose bodies are plain JSON. */
export type BodySchema = Schema.Codec<any, any, never, never> // oxlint-disable-line no-explicit-any -- bodies differ by kind

export type KeyedHash = (purpose: string, text: string) => string

/** A record kind as data: adapters and the conformance kit iterate over these and name none. */
export interface RecordKind<Name extends string = string, Body extends BodySchema = BodySchema> {
  readonly kind: Name
  /** The version of bodies written now. */
  readonly version: number
  /** An append-only record is written once and never again; a correction is another record. */
  readonly appendOnly: boolean
  readonly body: Body
  readonly index: Readonly<
    Record<string, { readonly type: IndexType; readonly of: (body: Body["Type"]) => string | undefined }>
  >
  /** Unique keys that this record holds as long as its body says so. */
  readonly claims: (body: Body["Type"], id: string, hash: KeyedHash) => ReadonlyArray<string>
  /** Records that every commit which writes this one must write too: what a decision guards to rely on a find. */
  readonly guardedBy: (body: Body["Type"], id: string) => ReadonlyArray<Ref>
  /** The subject in whose list it stands, for one of many: an office's meetings, an organization's grades. */
  readonly about: ((body: Body["Type"]) => string) | undefined
  /** `upcasts[n]` turns a body of version n into one of version n + 1; stored bytes never change. */
  readonly upcasts: Readonly<Record<number, (body: unknown) => unknown>>
  readonly ref: (id: string) => Ref
  /** Reads stored text, upcasting it first. */
  readonly decode: (
    record: Pick<StoredRecord, "body" | "bodyVersion">
  ) => Result.Result<Body["Type"], Schema.SchemaError>
  /** Writes a body as text, keys in the schema's order. */
  readonly encode: (body: Body["Type"]) => string
}

/** The body type of a kind. */
export type BodyOf<K> = K extends RecordKind<string, infer S> ? S["Type"] : never

interface Options<Body extends BodySchema> {
  readonly version: number
  readonly body: Body
  readonly appendOnly?: boolean
  readonly index?: RecordKind<string, Body>["index"]
  readonly claims?: RecordKind<string, Body>["claims"]
  readonly guardedBy?: RecordKind<string, Body>["guardedBy"]
  readonly about?: (body: Body["Type"]) => string
  readonly upcasts?: RecordKind<string, Body>["upcasts"]
}

const unreadable = (expected: string): Schema.SchemaError =>
  new Schema.SchemaError(new SchemaIssue.InvalidValue({ expected }))

/** Declares a record kind. The name is part of the stored format and never changes. */
export const recordKind = <const Name extends string, Body extends BodySchema>(
  kind: Name,
  options: Options<Body>
): RecordKind<Name, Body> => {
  const json = Schema.toCodecJson(options.body)
  const decodeBody = Schema.decodeUnknownResult(json)
  const encodeBody = Schema.encodeSync(json)
  const upcasts = options.upcasts ?? {}
  return {
    kind,
    version: options.version,
    appendOnly: options.appendOnly ?? false,
    body: options.body,
    index: options.index ?? {},
    claims: options.claims ?? (() => []),
    guardedBy: options.guardedBy ?? (() => []),
    about: options.about,
    upcasts,
    ref: (id) => refOf(kind, id),
    decode: ({ body, bodyVersion }) => {
      // Read as an older version it would lose what the newer one added, as soon as it is written again.
      if (bodyVersion > options.version) {
        return Result.fail(unreadable(`a body of version ${options.version} at most`))
      }
      let value: unknown
      try {
        value = JSON.parse(body)
      } catch {
        return Result.fail(unreadable("JSON text"))
      }
      for (let version = bodyVersion; version < options.version; version++) {
        const upcast = upcasts[version]
        if (upcast === undefined) return Result.fail(unreadable(`a version with an upcast, not ${version}`))
        value = upcast(value)
      }
      return decodeBody(value, { errors: "all" })
    },
    encode: (body) => JSON.stringify(encodeBody(body))
  }
}

/** The index values of a body, absent ones left out. */
export const indexValues = <Body extends BodySchema>(
  kind: RecordKind<string, Body>,
  body: Body["Type"]
): Record<string, string> => {
  const values: Record<string, string> = {}
  for (const [field, { of }] of Object.entries(kind.index)) {
    const value = of(body)
    if (value !== undefined) values[field] = value
  }
  return values
}

/** The claims that a body holds, as the store wants them. */
export const claimsOf = <Body extends BodySchema>(
  kind: RecordKind<string, Body>,
  id: string,
  body: Body["Type"],
  hash: KeyedHash
): ReadonlyArray<Claim> => kind.claims(body, id, hash).map((key) => ({ key, holder: kind.ref(id) }))
