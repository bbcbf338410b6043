import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { digest } from "../Cast.test.fixture.ts"
import { claimsOf, indexValues, recordKind } from "./RecordKind.ts"

/** A kind at its third version: v1 had a `title`, v2 a `name`, v3 a `name` and `tags`. */
const note = recordKind("note", {
  version: 3,
  body: Schema.Struct({
    name: Schema.String,
    tags: Schema.Array(Schema.String),
    secret: Schema.optionalKey(Schema.String)
  }),
  index: {
    name: { type: "text", of: ({ name }) => name },
    first: { type: "text", of: ({ tags }) => tags[0] }
  },
  claims: ({ name, secret }, id, hash) => [
    `note.name:${name}`,
    ...(secret === undefined ? [] : [`note.secret:${id}:${hash("note.secret", secret)}`])
  ],
  upcasts: {
    1: (body) => ({ name: (body as { title: string }).title }),
    2: (body) => ({ ...(body as object), tags: [] })
  }
})

const reading = (body: string, bodyVersion: number) =>
  Result.match(note.decode({ body, bodyVersion }), {
    onSuccess: (value) => JSON.stringify(value),
    onFailure: (error) => `refused: ${error.message}`
  })

describe("reading a stored body", () => {
  it.each([
    ["of the present version", '{"name":"a","tags":["t"]}', 3, '{"name":"a","tags":["t"]}'],
    ["of the version before", '{"name":"a"}', 2, '{"name":"a","tags":[]}'],
    ["of the first version", '{"title":"a"}', 1, '{"name":"a","tags":[]}']
  ])("%s", (_, body, version, expected) => {
    assert.strictEqual(reading(body, version), expected)
  })

  it.each([
    ["of a newer version, whose fields would be lost", '{"name":"a","tags":[]}', 4, "version 3 at most"],
    ["of a version that nothing upcasts", '{"name":"a","tags":[]}', 0, "an upcast, not 0"],
    ["that is cut off", '{"name":"a","ta', 3, "JSON text"],
    ["that is empty", "", 3, "JSON text"],
    ["that lacks a field", '{"name":"a"}', 3, "tags"]
  ])("refuses one %s", (_, body, version, reason) => {
    const refused = reading(body, version)
    assert.match(refused, /^refused: /u)
    assert.include(refused, reason)
  })
})

describe("what a body says to the store", () => {
  it("is text with its keys in the schema's order", () => {
    assert.strictEqual(note.encode({ tags: ["t"], name: "甲" }), '{"name":"甲","tags":["t"]}')
  })

  it("is its index values, absent ones left out", () => {
    assert.deepStrictEqual(indexValues(note, { name: "a", tags: [] }), { name: "a" })
    assert.deepStrictEqual(indexValues(note, { name: "a", tags: ["t", "u"] }), { name: "a", first: "t" })
  })

  it("is its claims, each with the record as its holder", () => {
    const held = claimsOf(note, "n_1", { name: "a", tags: [], secret: "s" }, digest.keyed)
    assert.deepStrictEqual(held, [
      { key: "note.name:a", holder: "note/n_1" },
      { key: `note.secret:n_1:${digest.keyed("note.secret", "s")}`, holder: "note/n_1" }
    ])
  })
})
