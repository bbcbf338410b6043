import type { Schema, SchemaAST } from "effect"
import { childrenOf, kindAmong, maskKey } from "./IssuePath.ts"
import { maskBy, type SensitiveKind } from "./Sensitive.ts"

/** What becomes of a value's type: text stays text without its brand; any other value may have become text. */
export type Masked<A> = A extends string
  ? string
  : A extends null | undefined
    ? A
    : A extends number | bigint | boolean
      ? A | string
      : A extends ReadonlyArray<infer Item>
        ? ReadonlyArray<Masked<Item>>
        : { readonly [Key in keyof A]: Masked<A[Key]> }

const hidden = "***"

/** Two people may have one masked key; the second entry isn't dropped for that. */
const freeKey = (taken: object, key: string): string => {
  let free = key
  for (let count = 2; Object.hasOwn(taken, free); count++) free = `${key} (${count})`
  return free
}

const mask = (
  asts: ReadonlyArray<SchemaAST.AST>,
  value: unknown,
  outer: SensitiveKind | undefined
): unknown => {
  if (value === null || value === undefined) return value
  if (asts.length === 0) return hidden
  // Once a place is sensitive, everything inside it is.
  const kind = outer ?? kindAmong(asts)
  const inside = (key: PropertyKey, inner: unknown) =>
    mask(
      asts.flatMap((ast) => childrenOf(ast, key)),
      inner,
      kind
    )
  if (Array.isArray(value)) return value.map((item: unknown, place) => inside(place, item))
  if (typeof value === "object") {
    const copy: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      Object.defineProperty(copy, freeKey(copy, maskKey(asts, key)), {
        value: inside(key, inner),
        enumerable: true
      })
    }
    return copy
  }
  if (kind === undefined) return value
  return typeof value === "string" ? maskBy(kind, value) : hidden
}

/**
 * A copy of a value or of its JSON (脱敏副本) in which every place that the schema marks as sensitive is masked by its
 * kind. What the schema doesn't know is hidden whole, since nobody can say what it holds.
 */
export const masked = <S extends Schema.Top, A extends S["Type"] | S["Encoded"]>(
  schema: S,
  value: A
): Masked<A> => mask([schema.ast], value, undefined) as Masked<A>
