import { SchemaIssue, type Schema, type SchemaAST } from "effect"
import { anyOf, astExpectation, checkExpectation } from "./AstExpectation.ts"
import type { Bilingual } from "./Bilingual.ts"
import { expectationOf } from "./Expectation.ts"
import { renderFound, shapeOf } from "./Found.ts"
import type { Issue } from "./Issue.ts"
import { childrenOf, kindAmong, pathStep } from "./IssuePath.ts"
import { maskLookalikes } from "./Masking.ts"
import { type SensitiveKind, sensitiveKind } from "./Sensitive.ts"
import { sensitiveFields } from "./SensitiveFields.ts"

interface Place {
  readonly path: string
  readonly keys: ReadonlyArray<PropertyKey>
  /** What may govern the value here, by the tree of issues so far. */
  readonly asts: ReadonlyArray<SchemaAST.AST>
  /** Once a place is sensitive, everything inside it is. */
  readonly kind: SensitiveKind | undefined
  readonly expected: Bilingual | undefined
  /** The nearest enclosing issue that reports its input, when the parser was told to. */
  readonly input: { readonly value: unknown } | undefined
}

type Source = { readonly value: unknown } | undefined

const at = (place: Place, ast: SchemaAST.AST): Place => ({
  ...place,
  asts: [ast],
  kind: place.kind ?? sensitiveKind(ast)
})

const down = (place: Place, keys: ReadonlyArray<PropertyKey>): Place => {
  let { path, asts, kind } = place
  for (const key of keys) {
    path += pathStep(asts, key)
    asts = asts.flatMap((ast) => childrenOf(ast, key))
    kind ??= kindAmong(asts)
  }
  return { path, keys: [...place.keys, ...keys], asts, kind, expected: place.expected, input: undefined }
}

const valueAt = (source: Source, keys: ReadonlyArray<PropertyKey>): Source => {
  let value = source?.value
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as { readonly [key: PropertyKey]: unknown })[key]
  }
  return source === undefined ? undefined : { value }
}

const walk = (issue: SchemaIssue.Issue, from: Place, source: Source): ReadonlyArray<Issue> => {
  const place: Place = SchemaIssue.hasInput(issue) ? { ...from, input: { value: issue.input } } : from
  const here = "ast" in issue ? at(place, issue.ast) : place
  const found = (): string => {
    const value = valueAt(source, here.keys) ?? here.input
    if (value === undefined) return "(not reported)"
    const holdsPersonalData = [...place.asts, ...here.asts].some((ast) => sensitiveFields(ast).length > 0)
    return here.kind === undefined && holdsPersonalData
      ? shapeOf(value.value)
      : renderFound(value.value, here.kind)
  }
  const one = (expected: Bilingual, rendered: string): ReadonlyArray<Issue> => [
    { path: here.path, found: rendered, expected }
  ]
  const wanted = place.expected
  switch (issue._tag) {
    case "Pointer":
      return walk(issue.issue, down(place, issue.path), source)
    case "Encoding":
      return walk(issue.issue, here, source)
    case "Composite":
      return issue.issues.flatMap((inner) => walk(inner, here, source))
    case "Filter": {
      const own = wanted ?? expectationOf(issue.filter.annotations)
      const silent = issue.issue._tag === "InvalidValue" && said(issue.issue, place.kind) === undefined
      return walk(
        issue.issue,
        { ...place, expected: own ?? (silent ? checkExpectation(issue.filter) : undefined) },
        source
      )
    }
    case "AnyOf": {
      const [only, ...more] = issue.issues
      if (only !== undefined && more.length === 0) return walk(only, here, source)
      return one(
        wanted ??
          (more.length === 0 ? astExpectation(issue.ast) : anyOf(issue.ast.types.map(astExpectation))),
        found()
      )
    }
    case "MissingKey": {
      const value = anyOf(place.asts.map(astExpectation))
      if (value.en === "") return one({ zh: "必填", en: "required" }, "(absent)")
      return one({ zh: `必填：${value.zh}`, en: `required: ${value.en}` }, "(absent)")
    }
    case "UnexpectedKey": {
      const value = valueAt(source, place.keys) ?? place.input
      const shape = value === undefined ? "(not reported)" : shapeOf(value.value)
      return one({ zh: "没有这个字段", en: "no such field" }, shape)
    }
    case "InvalidType":
      return one(wanted ?? astExpectation(from.asts[0] ?? issue.ast), found())
    case "InvalidValue":
      return one(wanted ?? said(issue, place.kind) ?? { zh: "有效的值", en: "a valid value" }, found())
    case "OneOf":
      return one({ zh: "只符合一种情形的值", en: "a value that fits exactly one case" }, found())
    case "Forbidden":
      return one({ zh: "可以同步解码的值", en: "a value that decodes synchronously" }, found())
  }
}

/** What a check says for itself. Loose words may quote the value: a sensitive place takes only a written pair. */
const said = (issue: SchemaIssue.InvalidValue, kind: SensitiveKind | undefined): Bilingual | undefined => {
  const own = expectationOf(issue.annotations)
  const text = issue.annotations?.expected ?? issue.annotations?.message
  if (own !== undefined || typeof text !== "string" || kind !== undefined) return own
  return { zh: maskLookalikes(text), en: maskLookalikes(text) }
}

/**
 * Every fault of a failed decode (解码问题), in the order of the schema's fields; decode with `errors: "all"`.
 *
 * Give the rejected `input` here rather than `reportInput: true` to the parser: then no `SchemaError` ever
 * holds a value, and a stray log of one can't leak. Without either, `found` is "(not reported)". `ast` is
 * only needed for an issue made by hand, whose tree doesn't carry the schema.
 */
export const describeIssues = (
  error: Schema.SchemaError | SchemaIssue.Issue,
  options: { readonly ast?: SchemaAST.AST; readonly input?: unknown } = {}
): ReadonlyArray<Issue> => {
  const asts = options.ast === undefined ? [] : [options.ast]
  const place: Place = {
    path: "$",
    keys: [],
    asts,
    kind: kindAmong(asts),
    expected: undefined,
    input: undefined
  }
  const source = Object.hasOwn(options, "input") ? { value: options.input } : undefined
  return walk(SchemaIssue.isIssue(error) ? error : error.issue, place, source)
}
