import { assert, describe, it } from "@effect/vitest"
import type { SchemaAST } from "effect"
import { type Reference, referenceOf } from "../journal/References.ts"
import { recordKinds } from "./kinds.ts"

/** Every mark of a reference in a schema. */
const marksIn = (ast: SchemaAST.AST, seen = new Set<SchemaAST.AST>()): ReadonlyArray<Reference> => {
  if (seen.has(ast)) return []
  seen.add(ast)
  const own = referenceOf(ast)
  if (own !== undefined) return [own]
  const inner: Array<SchemaAST.AST> = []
  if (ast._tag === "Objects") {
    inner.push(
      ...ast.propertySignatures.map(({ type }) => type),
      ...ast.indexSignatures.map(({ type }) => type)
    )
  } else if (ast._tag === "Arrays") inner.push(...ast.elements, ...ast.rest)
  else if (ast._tag === "Union") inner.push(...ast.types)
  else if (ast._tag === "Suspend") inner.push(ast.thunk())
  return inner.flatMap((each) => marksIn(each, seen))
}

const names = new Set<string>(recordKinds.map(({ kind }) => kind))
const prefixes = new Set(
  recordKinds.flatMap(({ id }) => {
    const mark = referenceOf(id.ast)
    return mark?._tag === "id" ? [mark.prefix] : []
  })
)

describe("a kind of the register", () => {
  it.each(recordKinds.map((kind) => [kind.kind, kind] as const))("%s says which ids it has", (_, { id }) => {
    const mark = referenceOf(id.ast)
    assert.isTrue(mark?._tag === "id" && mark.kind !== undefined && names.has(mark.kind))
  })

  it.each(recordKinds.map((kind) => [kind.kind, kind] as const))(
    "%s says of each id in its body which record that is",
    (_, { body }) => {
      for (const mark of marksIn(body.ast)) {
        if (mark._tag === "ref") continue
        // An entry inside a record may have an id of its own, which is no record's.
        if (mark.kind === undefined) assert.isFalse(prefixes.has(mark.prefix), `${mark.prefix}_ says nothing`)
        else assert.isTrue(names.has(mark.kind), `${mark.prefix}_ refers to ${mark.kind}`)
      }
    }
  )

  it.each(recordKinds.map((kind) => [kind.kind, kind] as const))(
    "%s leaves the names that a record of a bundle has besides its body",
    (_, { body }) => {
      const members = body.ast._tag === "Union" ? body.ast.types : [body.ast]
      const fields = members.flatMap((member) =>
        member._tag === "Objects" ? member.propertySignatures.map(({ name }) => String(name)) : []
      )
      assert.isAbove(fields.length, 0)
      assert.notIncludeMembers(fields, ["id", "bodyVersion"])
    }
  )
})
