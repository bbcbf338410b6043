import { SchemaAST } from "effect"
import type { Bilingual } from "./Bilingual.ts"
import { builtInExpectation } from "./BuiltInExpectation.ts"
import { expectationOf } from "./Expectation.ts"

const basics: { readonly [tag in SchemaAST.AST["_tag"]]?: Bilingual } = {
  String: { zh: "文本", en: "text" },
  Number: { zh: "数字", en: "a number" },
  Boolean: { zh: "true 或 false", en: "true or false" },
  BigInt: { zh: "整数", en: "a whole number" },
  Null: { zh: "null", en: "null" },
  Undefined: { zh: "不填", en: "nothing" },
  Objects: { zh: "对象", en: "an object" },
  ObjectKeyword: { zh: "对象", en: "an object" },
  Arrays: { zh: "列表", en: "a list" },
  Never: { zh: "不填", en: "nothing" }
}

/**
 * What one check expects: its own pair, or words for Effect's built-in checks, or its English in both
 * languages.
 */
export const checkExpectation = (check: SchemaAST.Check<never>): Bilingual => {
  const known = expectationOf(check.annotations) ?? builtInExpectation(check.annotations)
  if (known !== undefined) return known
  const text = check.annotations?.expected ?? check.annotations?.message ?? check.annotations?.description
  if (typeof text === "string") return { zh: text, en: text }
  return check._tag === "FilterGroup" ? allOf(check.checks.map(checkExpectation)) : anyValid
}

const anyValid: Bilingual = { zh: "有效的值", en: "a valid value" }

const named = (text: string): Bilingual => ({ zh: text, en: text })

const joined = (parts: ReadonlyArray<Bilingual>, zh: string, en: string): Bilingual => {
  const distinct = parts.filter((part, index) => parts.findIndex((other) => other.en === part.en) === index)
  return { zh: distinct.map((part) => part.zh).join(zh), en: distinct.map((part) => part.en).join(en) }
}

const allOf = (parts: ReadonlyArray<Bilingual>): Bilingual => joined(parts, "，且", ", and ")

/** Alternatives as one sentence: 甲 或 乙 / "a" or "b", each said once. */
export const anyOf = (parts: ReadonlyArray<Bilingual>): Bilingual => joined(parts, " 或 ", " or ")

/** The literal that tells tagged cases apart, as an expectation, when every member of the union has one. */
const tagged = (union: SchemaAST.Union): Bilingual | undefined => {
  const tags: Array<Bilingual> = []
  for (const member of union.types) {
    const tag = SchemaAST.isObjects(member)
      ? member.propertySignatures.find((property) => SchemaAST.isLiteral(property.type))
      : undefined
    if (tag === undefined || !SchemaAST.isLiteral(tag.type)) return undefined
    const text = `${String(tag.name)}: ${literal(tag.type.literal)}`
    tags.push({ zh: text, en: text })
  }
  return tags.length === 0 ? undefined : anyOf(tags)
}

const literal = (value: SchemaAST.LiteralValue): string =>
  typeof value === "bigint" ? `${value}` : JSON.stringify(value)

/**
 * What a schema's AST expects of a value (期望), in both languages: its checks' sentence, else its kind of
 * value.
 */
export const astExpectation = (ast: SchemaAST.AST): Bilingual => {
  const own = expectationOf(ast.annotations)
  if (own !== undefined) return own
  if (ast.checks !== undefined && ast._tag !== "Objects" && ast._tag !== "Arrays") {
    const sentences = ast.checks.map(checkExpectation)
    if (ast.checks.some((check) => expectationOf(check.annotations) !== undefined)) return allOf(sentences)
    const base = basics[ast._tag]
    return base === undefined ? allOf(sentences) : allOf([base, ...sentences])
  }
  const link = ast.encoding?.at(-1)
  if (link !== undefined) return astExpectation(link.to)
  if (ast._tag === "Literal") return named(literal(ast.literal))
  if (ast._tag === "Enum") return anyOf(ast.enums.map(([, value]) => named(JSON.stringify(value))))
  if (ast._tag === "Union") return tagged(ast) ?? anyOf(ast.types.map(astExpectation))
  if (ast._tag === "Suspend") return astExpectation(ast.thunk())
  const name = ast.annotations?.["identifier"]
  return basics[ast._tag] ?? (typeof name === "string" ? named(name) : anyValid)
}
