import { Result, Schema, SchemaIssue } from "effect"
import { type Claim, type StoredRecord } from "./RecordStore.ts"
import { refOf, type Ref } from "./Ref.ts"

/** The types that an index column can have; values travel as plain text. */
export type IndexType = "id" | "day" | "text"

/** A schema whose bodies are plain JSON. */
export type BodySchema = Schema.Codec<any, any, never, never> // oxlint-disable-line no-explicit-any -- bodies differ by kind

/** A schema of ids, made by `recordId`. */
export type IdSchema = Schema.Codec<any, string, never, never> // oxlint-disable-line no-explicit-any -- ids differ by brand

export type KeyedHash = (purpose: string, text: string) => string

/** A record kind as data: adapters and the conformance kit iterate over these and name none. */
export interface RecordKind<Name extends string = string, Body extends BodySchema = BodySchema> {
  readonly kind: Name
  /** The version of bodies written now. */
  readonly version: number
  /** An append-only record is written once and never again; a correction is another record. */
  readonly appendOnly: boolean
  /** Which ids its records have. A facet has those of its subject: no roster without its office. */
  readonly id: IdSchema
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
  /** Reads JSON from elsewhere, upcasting it first; a key that no schema knows is a fault. */
  readonly decodeStrictly: (
    value: unknown,
    bodyVersion: number
  ) => Result.Result<Body["Type"], Schema.SchemaError>
  /** Writes a body as text, keys in the schema's order. */
  readonly encode: (body: Body["Type"]) => string
}

/** The body type of a kind. */
export type BodyOf<K> = K extends RecordKind<string, infer S> ? S["Type"] : never

interface Options<Body extends BodySchema> {
  readonly version: number
  readonly id?: IdSchema
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

type Upcasts = RecordKind["upcasts"]

/** Brings a body of an earlier version up to `to`. */
const upcasted = (
  upcasts: Upcasts,
  value: unknown,
  from: number,
  to: number
): Result.Result<unknown, Schema.SchemaError> => {
  // Read as an older version it would lose what the newer one added, as soon as it is written again.
  if (from > to) return Result.fail(unreadable(`a body of version ${to} at most`))
  let body = value
  for (let version = from; version < to; version++) {
    const upcast = upcasts[version]
    if (upcast === undefined) return Result.fail(unreadable(`a version with an upcast, not ${version}`))
    body = upcast(body)
  }
  return Result.succeed(body)
}

/** Declares a record kind. The name is part of the stored format and never changes. */
export const recordKind = <const Name extends string, Body extends BodySchema>(
  kind: Name,
  options: Options<Body>
): RecordKind<Name, Body> => {
  const json = Schema.toCodecJson(options.body)
  const decodeBody = Schema.decodeUnknownResult(json)
  const encodeBody = Schema.encodeSync(json)
  const { version } = options
  const upcasts = options.upcasts ?? {}
  return {
    kind,
    version,
    appendOnly: options.appendOnly ?? false,
    id: options.id ?? Schema.String,
    body: options.body,
    index: options.index ?? {},
    claims: options.claims ?? (() => []),
    guardedBy: options.guardedBy ?? (() => []),
    about: options.about,
    upcasts,
    ref: (id) => refOf(kind, id),
    decode: ({ body, bodyVersion }) => {
      let value: unknown
      try {
        value = JSON.parse(body)
      } catch {
        return Result.fail(unreadable("JSON text"))
      }
      return Result.flatMap(upcasted(upcasts, value, bodyVersion, version), (present) =>
        decodeBody(present, { errors: "all" })
      )
    },
    decodeStrictly: (value, bodyVersion) =>
      Result.flatMap(upcasted(upcasts, value, bodyVersion, version), (present) =>
        decodeBody(present, { errors: "all", onExcessProperty: "error" })
      ),
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
