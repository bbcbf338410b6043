import type { SchemaAST } from "effect"
import { cut } from "./Found.ts"
import { maskLookalikes } from "./Masking.ts"
import { maskBy, type SensitiveKind, sensitiveKind } from "./Sensitive.ts"

const property = (ast: SchemaAST.Objects, key: PropertyKey) =>
  ast.propertySignatures.find((candidate) => String(candidate.name) === String(key))

/**
 * The ASTs that may govern `key` of a value governed by `ast`; several, because a union or an encoding has
 * sides.
 */
export const childrenOf = (ast: SchemaAST.AST, key: PropertyKey): ReadonlyArray<SchemaAST.AST> => {
  const inner = (ast.encoding ?? []).flatMap((link) => childrenOf(link.to, key))
  return [...own(ast, key), ...inner]
}

/** The kind of personal data of a place that any of these ASTs may govern. */
export const kindAmong = (asts: ReadonlyArray<SchemaAST.AST>): SensitiveKind | undefined => {
  for (const ast of asts) {
    const kind = sensitiveKind(ast)
    if (kind !== undefined) return kind
  }
  return undefined
}

const own = (ast: SchemaAST.AST, key: PropertyKey): ReadonlyArray<SchemaAST.AST> => {
  if (ast._tag === "Objects") {
    const named = property(ast, key)
    return named === undefined ? ast.indexSignatures.map((index) => index.type) : [named.type]
  }
  if (ast._tag === "Arrays") {
    const item = ast.elements[Number(key)]
    return item === undefined ? ast.rest : [item]
  }
  if (ast._tag === "Union") return ast.types.flatMap((member) => childrenOf(member, key))
  if (ast._tag === "Declaration") return ast.typeParameters.flatMap((parameter) => childrenOf(parameter, key))
  return ast._tag === "Suspend" ? childrenOf(ast.thunk(), key) : []
}

/** A key of a record as it may be shown: masked by the kind of the key, or where it looks like personal data. */
export const maskKey = (asts: ReadonlyArray<SchemaAST.AST>, key: string): string => {
  for (const ast of asts) {
    if (ast._tag !== "Objects" || property(ast, key) !== undefined) continue
    for (const index of ast.indexSignatures) {
      const kind = sensitiveKind(index.parameter)
      if (kind !== undefined) return maskBy(kind, key)
    }
  }
  return maskLookalikes(key)
}

/**
 * One step of a JSON path: `.name`, `[0]`, or `["odd key"]`; a key that is itself personal data is masked.
 */
export const pathStep = (asts: ReadonlyArray<SchemaAST.AST>, key: PropertyKey): string => {
  if (typeof key === "number") return `[${key}]`
  const text = cut(maskKey(asts, String(key)))
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text) ? `.${text}` : `[${JSON.stringify(text)}]`
}
