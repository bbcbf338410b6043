import { Schema } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import { bundleFormat, bundleKindsOf, bundleVersion, type WithKinds } from "./Bundle.ts"

type Json = { readonly [key: string]: unknown }

const strict = { onExcessProperty: "error" } as const

/** A kind's own definitions, under names that no other kind has. */
const renamed = (kind: string, schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/$defs/${kind}.`))

/** The schema of a body with what a record of a bundle has besides: its id, and the version of its body. */
const withId = (kind: RecordKind, schema: Json, definitions: Json, id: unknown): Json => {
  const reference = schema["$ref"]
  if (typeof reference === "string") {
    const target = definitions[reference.slice("#/$defs/".length)] as Json
    return withId(kind, target, definitions, id)
  }
  for (const key of ["anyOf", "oneOf"]) {
    const members = schema[key]
    if (!Array.isArray(members)) continue
    return { ...schema, [key]: members.map((member: Json) => withId(kind, member, definitions, id)) }
  }
  const { properties, required = [] } = schema as {
    readonly properties?: Json
    readonly required?: ReadonlyArray<string>
  }
  return {
    ...schema,
    properties: { id, bodyVersion: { const: kind.version }, ...properties },
    // A version that isn't told is 1.
    required: ["id", ...(kind.version > 1 ? ["bodyVersion"] : []), ...required]
  }
}

/**
 * The JSON Schema (draft 2020-12) of a register bundle, made from the kinds. It describes what is exported now; an import
 * also takes bodies of earlier versions, and checks what no schema of one document can say, such as references.
 */
export const registerBundleSchema = ({ kinds }: WithKinds = {}): Json => {
  const $defs: Record<string, unknown> = {}
  const records: Record<string, unknown> = {}
  for (const kind of bundleKindsOf(kinds)) {
    const body = Schema.toJsonSchemaDocument(kind.body, strict)
    const id = Schema.toJsonSchemaDocument(kind.id, strict)
    const definitions = { ...body.definitions, ...id.definitions }
    for (const [name, schema] of Object.entries(definitions)) {
      $defs[`${kind.kind}.${name}`] = renamed(kind.kind, schema)
    }
    $defs[kind.kind] = renamed(kind.kind, withId(kind, body.schema, definitions, id.schema))
    records[kind.kind] = { type: "array", items: { $ref: `#/$defs/${kind.kind}` } }
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:jiceng:register-bundle:${bundleVersion}`,
    title: "名册数据包 / register bundle",
    type: "object",
    properties: {
      format: { const: bundleFormat },
      version: { const: bundleVersion },
      records: { type: "object", properties: records, additionalProperties: false }
    },
    required: ["format", "version", "records"],
    additionalProperties: false,
    $defs
  }
}
