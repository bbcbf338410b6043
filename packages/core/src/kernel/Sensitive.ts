import type { Schema, SchemaAST } from "effect"
import type { Bilingual } from "./Bilingual.ts"
import { maskName, maskPhone, maskResidentId } from "./Masking.ts"

/** The kinds of personal data (敏感信息种类) that are masked outside the record itself. */
export const sensitiveKinds = [
  "name",
  "residentId",
  "phone",
  "partyMembership",
  "partyPost",
  "socialInsurance",
  "education",
  "penalty"
] as const

export type SensitiveKind = (typeof sensitiveKinds)[number]

/** What stands in the annotation: the kind, and why the data is held at all (处理目的, 个人信息保护法 Art. 6). */
export interface Sensitivity {
  readonly kind: SensitiveKind
  readonly purpose: Bilingual
}

const sensitiveKey = "jiceng/sensitive"

/** The annotation itself, for `.annotate({ ...sensitivity(kind, purpose) })` among other annotations. */
export const sensitivity = (
  kind: SensitiveKind,
  purpose: Bilingual
): { readonly [sensitiveKey]: Sensitivity } => ({
  [sensitiveKey]: { kind, purpose }
})

/**
 * Marks a schema as holding personal data: `PersonName.pipe(sensitive("name", { zh, en }))`. The last mark
 * wins.
 */
export const sensitive =
  (kind: SensitiveKind, purpose: Bilingual) =>
  <S extends Schema.Top>(schema: S): S["Rebuild"] =>
    schema.annotate(sensitivity(kind, purpose))

const inCheck = (check: SchemaAST.Check<never>): Sensitivity | undefined =>
  read(check.annotations) ?? (check._tag === "FilterGroup" ? inChecks(check.checks) : undefined)

const inChecks = (checks: ReadonlyArray<SchemaAST.Check<never>> | undefined): Sensitivity | undefined => {
  for (let index = (checks?.length ?? 0) - 1; index >= 0; index--) {
    const check = checks?.[index]
    const found = check === undefined ? undefined : inCheck(check)
    if (found !== undefined) return found
  }
  return undefined
}

const read = (annotations: { readonly [key: string]: unknown } | undefined): Sensitivity | undefined =>
  annotations?.[sensitiveKey] as Sensitivity | undefined

/**
 * The mark on a schema's AST. Looks at every check, not only the last (Effect puts annotations on the last
 * check, so one added later would hide the mark), at what it is encoded from, and at the members of a union.
 */
export const sensitivityOf = (ast: SchemaAST.AST): Sensitivity | undefined => {
  const own = inChecks(ast.checks) ?? read(ast.annotations) ?? read(ast.context?.annotations)
  if (own !== undefined) return own
  for (const link of ast.encoding ?? []) {
    const encoded = sensitivityOf(link.to)
    if (encoded !== undefined) return encoded
  }
  if (ast._tag !== "Union") return undefined
  for (const member of ast.types) {
    const found = sensitivityOf(member)
    if (found !== undefined) return found
  }
  return undefined
}

/** The kind of personal data a schema's AST is marked with, or `undefined`. */
export const sensitiveKind = (ast: SchemaAST.AST): SensitiveKind | undefined => sensitivityOf(ast)?.kind

/**
 * The value as shown to those who may not see it. For all but names and numbers even the length would tell.
 */
export const maskBy = (kind: SensitiveKind, value: string): string => {
  switch (kind) {
    case "name":
      return maskName(value)
    case "residentId":
      return maskResidentId(value)
    case "phone":
      return maskPhone(value)
    case "partyMembership":
    case "partyPost":
    case "socialInsurance":
    case "education":
    case "penalty":
      return "***"
  }
}
