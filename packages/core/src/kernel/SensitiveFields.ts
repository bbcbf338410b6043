import type { SchemaAST } from "effect"
import { type Sensitivity, sensitivityOf } from "./Sensitive.ts"

/** One place in a schema that holds personal data (敏感字段): `staff[].name` with its kind and purpose. */
export interface SensitiveField extends Sensitivity {
  readonly path: string
}

const collect = (
  ast: SchemaAST.AST,
  path: string,
  seen: Set<SchemaAST.AST>,
  out: Map<string, SensitiveField>
): void => {
  const own = sensitivityOf(ast)
  if (own !== undefined) {
    out.set(path, { path, ...own })
    return
  }
  if (seen.has(ast)) return
  seen.add(ast)
  const walk = (inner: SchemaAST.AST, at: string) => collect(inner, at, seen, out)
  const under = (key: string) => (path === "" ? key : `${path}.${key}`)
  for (const link of ast.encoding ?? []) walk(link.to, path)
  if (ast._tag === "Objects") {
    for (const property of ast.propertySignatures) walk(property.type, under(String(property.name)))
    for (const index of ast.indexSignatures) {
      walk(index.parameter, under("{key}"))
      walk(index.type, under("*"))
    }
  } else if (ast._tag === "Arrays") {
    for (const item of [...ast.elements, ...ast.rest]) walk(item, `${path}[]`)
  } else if (ast._tag === "Union") {
    for (const member of ast.types) walk(member, path)
  } else if (ast._tag === "Declaration") {
    for (const parameter of ast.typeParameters) walk(parameter, path)
  } else if (ast._tag === "Suspend") walk(ast.thunk(), path)
  seen.delete(ast)
}

/** Every place of a schema that is marked sensitive, in the order of its fields; recursion is walked once. */
export const sensitiveFields = (ast: SchemaAST.AST): ReadonlyArray<SensitiveField> => {
  const out = new Map<string, SensitiveField>()
  collect(ast, "", new Set(), out)
  return Array.from(out.values())
}
