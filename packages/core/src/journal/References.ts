import type { SchemaAST } from "effect"
import { type Ref, refOf } from "./Ref.ts"

const markKey = "jiceng/refersTo"

/** What a text refers to: a record of one kind by its id, or any record by its whole ref. */
export type Reference =
  | { readonly _tag: "id"; readonly prefix: string; readonly kind: string | undefined }
  | { readonly _tag: "ref" }

/** The annotation of an id: its prefix, and the kind of record that it refers to. */
export const idMark = (prefix: string, kind: string | undefined): { readonly [markKey]: Reference } => ({
  [markKey]: { _tag: "id", prefix, kind }
})

/** The annotation of a text that is a whole ref, such as `feeReceipt/re_1`. */
export const refMark: { readonly [markKey]: Reference } = { [markKey]: { _tag: "ref" } }

const marked = (annotations: { readonly [key: string]: unknown } | undefined): Reference | undefined =>
  annotations?.[markKey] as Reference | undefined

const inChecks = (checks: ReadonlyArray<SchemaAST.Check<never>> | undefined): Reference | undefined => {
  for (const check of checks ?? []) {
    const found =
      marked(check.annotations) ?? (check._tag === "FilterGroup" ? inChecks(check.checks) : undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** What texts under this schema refer to, or undefined for any other schema. */
export const referenceOf = (ast: SchemaAST.AST): Reference | undefined =>
  inChecks(ast.checks) ?? marked(ast.annotations) ?? marked(ast.context?.annotations)

/** Is told each reference of a body and the keys that lead to it; the keys are only good until it returns. */
export type See = (ref: Ref, keys: ReadonlyArray<PropertyKey>) => void

type Walk = (value: unknown, keys: Array<PropertyKey>, see: See) => void

const ofReference =
  (reference: Reference): Walk =>
  (value, keys, see) => {
    if (typeof value !== "string") return
    if (reference._tag === "ref") see(value as Ref, keys)
    else if (reference.kind !== undefined && value.startsWith(`${reference.prefix}_`)) {
      see(refOf(reference.kind, value), keys)
    }
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const within = (walk: Walk, value: unknown, key: PropertyKey, keys: Array<PropertyKey>, see: See): void => {
  keys.push(key)
  walk(value, keys, see)
  keys.pop()
}

const ofObject = (ast: SchemaAST.Objects): Walk | undefined => {
  const fields = ast.propertySignatures.flatMap(({ name, type }) => {
    const walk = walkOf(type)
    return walk === undefined ? [] : [[String(name), walk] as const]
  })
  const others = ast.indexSignatures.flatMap(({ type }) => walkOf(type) ?? [])
  if (fields.length === 0 && others.length === 0) return undefined
  return (value, keys, see) => {
    if (!isObject(value)) return
    for (const [name, walk] of fields) if (name in value) within(walk, value[name], name, keys, see)
    if (others.length === 0) return
    for (const [key, inner] of Object.entries(value)) {
      for (const walk of others) within(walk, inner, key, keys, see)
    }
  }
}

const ofList = ({ elements, rest }: SchemaAST.Arrays): Walk | undefined => {
  const places = elements.map(walkOf)
  const more = rest[0] === undefined ? undefined : walkOf(rest[0])
  if (more === undefined && places.every((walk) => walk === undefined)) return undefined
  return (value, keys, see) => {
    if (!Array.isArray(value)) return
    for (const [place, item] of value.entries()) {
      const walk = place < places.length ? places[place] : more
      if (walk !== undefined) within(walk, item, place, keys, see)
    }
  }
}

/** Whether a value can be this member of a union, by the literals that tell the members apart. */
const mayBe = (ast: SchemaAST.AST, value: unknown): boolean =>
  ast._tag !== "Objects" ||
  !isObject(value) ||
  ast.propertySignatures.every(
    ({ name, type }) => type._tag !== "Literal" || value[String(name)] === type.literal
  )

const ofUnion = ({ types }: SchemaAST.Union): Walk | undefined => {
  const members = types.flatMap((type) => {
    const walk = walkOf(type)
    return walk === undefined ? [] : [[type, walk] as const]
  })
  if (members.length === 0) return undefined
  return (value, keys, see) => {
    for (const [type, walk] of members) if (mayBe(type, value)) walk(value, keys, see)
  }
}

/** What a schema that holds itself leads to is found out while walking, once. */
const ofSuspended = (ast: SchemaAST.Suspend): Walk => {
  let known: { readonly walk: Walk | undefined } | undefined
  return (value, keys, see) => {
    known ??= { walk: walkOf(ast.thunk()) }
    known.walk?.(value, keys, see)
  }
}

/** How values under a schema are walked for references, or undefined when none can stand there. */
const walkOf = (ast: SchemaAST.AST): Walk | undefined => {
  const own = referenceOf(ast)
  if (own !== undefined) return ofReference(own)
  if (ast._tag === "Objects") return ofObject(ast)
  if (ast._tag === "Arrays") return ofList(ast)
  if (ast._tag === "Union") return ofUnion(ast)
  return ast._tag === "Suspend" ? ofSuspended(ast) : undefined
}

/** Makes the walk over bodies of one schema that tells every reference (引用) in them; the schema is read once. */
export const referencesIn = (ast: SchemaAST.AST): ((body: unknown, see: See) => void) => {
  const walk = walkOf(ast)
  return (body, see) => walk?.(body, [], see)
}
