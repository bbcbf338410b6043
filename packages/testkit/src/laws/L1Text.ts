import { Effect, Result } from "effect"
import fc from "fast-check"
import { commitOf, write, writeText } from "../CommitOf.ts"
import { journalOf } from "../Journal.ts"
import { counter, note } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { leavesNothing } from "../Picture.ts"
import { forAll } from "../Property.ts"
import { holds, refused, same, sameText } from "../Requirement.ts"
import type { Store } from "../Trial.ts"
import { walk } from "../Walk.ts"
import { equality } from "./L1Equality.ts"
import { samples } from "./Samples.ts"

const mebibyte = 1_048_576
const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Writes each text as the body of a note and demands it back from all three ways of reading. */
const roundTrips = Effect.fnUntraced(function* (store: Store, bodies: Readonly<Record<string, string>>) {
  const named = Object.entries(bodies).map(([name, body], place) => ({ name, body, id: `n-${place}` }))
  yield* store.commit(commitOf("bodies", { writes: named.map(({ id, body }) => writeText(note, id, body)) }))
  const { records } = yield* store.read({ refs: named.map(({ id }) => note.ref(id)) })
  const found = yield* walk(store, { kind: "note" }, 50)
  const images = (yield* journalOf(store)).flatMap((entry) => entry.images)
  for (const { name, body, id } of named) {
    const isIt = (row: { readonly ref: string }) => row.ref === note.ref(id)
    yield* sameText(`read: ${name}`, records.find(isIt)?.body, body)
    yield* sameText(`find: ${name}`, found.find(isIt)?.body, body)
    yield* sameText(`changes: ${name}`, images.find(isIt)?.body ?? undefined, body)
  }
})

const bodies: ReadonlyArray<Law> = [
  law(
    "L1.bodies-equal-to-the-code-point",
    { zh: "正文逐码点不变", en: "bodies come back equal to the code point" },
    Effect.fnUntraced(function* ({ open }) {
      const texts = Object.entries(samples).map(([name, text]) => [name, JSON.stringify({ text })] as const)
      yield* roundTrips(yield* open(), Object.fromEntries(texts))
    })
  ),
  law(
    "L1.bodies-are-text",
    { zh: "正文是文本，不被当作 JSON 改写", en: "a body is text: nobody parses it and writes it anew" },
    Effect.fnUntraced(function* ({ open }) {
      yield* roundTrips(yield* open(), {
        "key order and blanks": '{ "b" : 1,\n  "a" :\t2 }',
        "a key twice": '{"a":1,"a":2}',
        numbers: '{"a":1.0,"b":1e2,"c":-0,"d":123456789012345678901234567890,"e":0.1000}',
        escapes: String.raw`{"a":"\u4e00\/\u00e9","b":"\u0000"}`,
        "no object": '"text"',
        digits: "0012"
      })
    })
  ),
  law(
    "L1.empty-absent-and-null-differ",
    { zh: "空、缺、null 三者不混", en: "empty, absent and null stay apart" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      yield* roundTrips(store, { empty: '{"title":"","text":""}', absent: "{}", null: '{"text":null}' })
      const writes = [
        write(note, "empty", { title: "", owner: "" }),
        write(note, "absent", {}),
        write(note, "null", { text: null })
      ]
      yield* store.commit(commitOf("fields", { writes }))
      for (const field of ["title", "owner"]) {
        const rows = yield* walk(store, { kind: "note", equals: { field, value: "" } }, 10)
        yield* same(
          `found by an empty ${field}`,
          rows.map(({ ref }) => ref),
          ["note/empty"]
        )
      }
    })
  ),
  law(
    "L1.fen-beyond-2-53",
    { zh: "超过 2^53 的分值一分不差", en: "amounts of fen beyond 2^53 are exact" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const amounts = [0n, -1n, 2n ** 53n + 1n, -(2n ** 63n) - 1n, 10n ** 30n + 1n]
      const writes = amounts.map((fen, place) => write(counter, `c-${place}`, { fen }))
      yield* store.commit(commitOf("amounts", { writes }))
      const rows = yield* walk(store, { kind: "counter" }, 10)
      const read = rows.map((row) => Result.getOrUndefined(counter.decode(row))?.fen)
      yield* same("the amounts", read, amounts)
    })
  ),
  law(
    "L1.one-mebibyte-body",
    { zh: "一兆字节的正文完整往返", en: "a body of 1 MiB comes back whole" },
    Effect.fnUntraced(function* ({ open }) {
      const text = "𠮷一é."
      const filler = text.repeat(Math.floor((mebibyte - 2) / bytesOf(text)))
      const body = `"${filler}${".".repeat(mebibyte - 2 - bytesOf(filler))}"`
      yield* same("bytes of the sample", bytesOf(body), mebibyte)
      yield* roundTrips(yield* open(), { "1 MiB": body })
    })
  ),
  law(
    "L1.deep-body",
    { zh: "嵌套千层的正文完整往返", en: "a body nested a thousand deep comes back whole" },
    Effect.fnUntraced(function* ({ open }) {
      const arrays = `${"[".repeat(1000)}${"]".repeat(1000)}`
      const objects = `${'{"一":'.repeat(1000)}null${"}".repeat(1000)}`
      yield* roundTrips(yield* open(), { arrays, objects })
    })
  ),
  law(
    "L1.too-large-body-is-refused",
    {
      zh: "超限正文被拒，不留痕迹；限额按字节计",
      en: "a body over the limit is refused and leaves nothing; the limit counts bytes"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const { bodyBytes } = store.manifest.limits
      yield* store.commit(commitOf("before", { writes: [write(note, "before", {})] }))
      // Three bytes a character: a store that counts characters lets it pass.
      const body = `"${"一".repeat(Math.ceil((bodyBytes - 1) / 3))}"`
      const large = commitOf("large", { writes: [writeText(note, "large", body), write(note, "fine", {})] })
      const sights = { refs: ["note/large", "note/fine"] as const, keys: ["large"] }
      const refusal = yield* leavesNothing(
        store,
        sights,
        refused("the commit", store.commit(large), "CommitTooLarge")
      )
      const { limit, allowed, found } = refusal
      yield* same(
        "the refusal",
        { limit, allowed, found },
        { limit: "bodyBytes", allowed: bodyBytes, found: bytesOf(body) }
      )
    })
  ),
  law(
    "L1.any-text",
    {
      zh: "任意合法文本作正文与索引值均原样往返",
      en: "any well-formed text comes back, as a body and as an index value"
    },
    ({ open }) =>
      forAll(
        fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !text.includes("\0")),
        Effect.fnUntraced(function* (text, tenant) {
          const store = yield* open(tenant)
          yield* store.commit(commitOf("any", { writes: [write(note, "any", { title: text })] }))
          const rows = yield* walk(store, { kind: "note", equals: { field: "title", value: text } }, 2)
          yield* holds("rows found by the text", rows.length === 1, rows.length, "1")
          yield* sameText("the body", rows[0]?.body, note.encode({ title: text }))
        })
      )
  )
]

/** L1: text and values come back as they were given, and equality is to the code point. */
export const text: ReadonlyArray<Law> = [...bodies, ...equality]
