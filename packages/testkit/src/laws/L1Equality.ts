import { Effect } from "effect"
import { commitOf, instantAt, write, writeText } from "../CommitOf.ts"
import { verified } from "../Journal.ts"
import { note, slot } from "../kinds.ts"
import { type Law, law } from "../Law.ts"
import { refused, same, sameText } from "../Requirement.ts"
import { idsOf, walk } from "../Walk.ts"
import { lookalikes, lookalikeTexts, samples } from "./Samples.ts"

/** The part of L1 that is about what equals what. */
export const equality: ReadonlyArray<Law> = [
  law(
    "L1.index-values-are-exact",
    {
      zh: "索引值不补齐、不折叠大小写、不作规范化",
      en: "index values are neither padded nor folded nor normalised"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const writes = lookalikeTexts.map((text, place) =>
        write(note, `n-${place}`, { title: text, owner: text })
      )
      yield* store.commit(commitOf("all", { writes }))
      for (const [place, text] of lookalikeTexts.entries()) {
        for (const field of ["title", "owner"]) {
          const rows = yield* walk(store, { kind: "note", equals: { field, value: text } }, 50)
          yield* same(`found by ${field} ${JSON.stringify(text)}`, idsOf(rows), [`n-${place}`])
        }
      }
    })
  ),
  law(
    "L1.absent-lookalikes-are-not-found",
    {
      zh: "只存其一时，按另一形近值查不到",
      en: "where one of two lookalikes is stored, the other finds nothing"
    },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const pairs = Object.entries(lookalikes)
      const writes = pairs.map(([, [one]], place) => write(note, `n-${place}`, { title: `${place} ${one}` }))
      yield* store.commit(commitOf("ones", { writes }))
      for (const [place, [name, [, other]]] of pairs.entries()) {
        const rows = yield* walk(
          store,
          { kind: "note", equals: { field: "title", value: `${place} ${other}` } },
          5
        )
        yield* same(`found by the other (${name})`, idsOf(rows), [])
      }
    })
  ),
  law(
    "L1.ids-are-exact",
    { zh: "形近标识是不同的记录", en: "lookalike ids are different records" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      for (const [name, [one, other]] of Object.entries(lookalikes)) {
        const [ref, wrong] = [note.ref(`${name} ${one}`), note.ref(`${name} ${other}`)]
        yield* store.commit(
          commitOf(`${name} one`, { writes: [write(note, `${name} ${one}`, { title: one })] })
        )
        yield* same(`read by the other id (${name})`, (yield* store.read({ refs: [wrong] })).records, [])
        yield* store.commit(
          commitOf(`${name} other`, { writes: [write(note, `${name} ${other}`, { title: other })] })
        )
        const { records } = yield* store.read({ refs: [ref, wrong] })
        yield* same(
          `records (${name})`,
          records.map((record) => record.ref).toSorted(),
          [ref, wrong].toSorted()
        )
      }
    })
  ),
  law(
    "L1.claims-are-exact",
    { zh: "形近的独占键互不相碍", en: "lookalike claims don't exclude one another" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      for (const [name, pair] of Object.entries(lookalikes)) {
        const held = pair.map((text, place) => ({
          key: `${name}/${text}`,
          holder: slot.ref(`${name}-${place}`)
        }))
        for (const [place, claim] of held.entries()) {
          const writes = [write(slot, `${name}-${place}`, {})]
          yield* store.commit(commitOf(`${name} ${place}`, { writes, take: [claim] }))
        }
        for (const claim of held) {
          const { claims } = yield* store.read({ refs: [], claims: [claim.key] })
          yield* same(`the holder of ${JSON.stringify(claim.key)}`, claims, [claim])
        }
      }
    })
  ),
  law(
    "L1.keys-are-exact",
    { zh: "形近的幂等键是不同的提交", en: "lookalike keys are different commits" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const keys = lookalikeTexts
      for (const [place, key] of keys.entries()) {
        yield* same(
          `the commit under ${JSON.stringify(key)}`,
          (yield* store.read({ refs: [], commit: key })).commit,
          undefined
        )
        const receipt = yield* store.commit(commitOf(key, { writes: [write(note, `n-${place}`, {})] }))
        yield* same(`the place of ${JSON.stringify(key)}`, receipt.seq, place + 1)
      }
      const again = commitOf(keys[0] ?? "", { input: "another" })
      const { key } = yield* refused("a key used again", store.commit(again), "KeyReused")
      yield* sameText("the key that the refusal names", key, again.key)
    })
  ),
  law(
    "L1.days-are-not-instants",
    { zh: "日期原样存取，不随时区移动", en: "a day is text and no time zone moves it" },
    Effect.fnUntraced(function* ({ open }) {
      const store = yield* open()
      const days = ["0001-01-01", "1900-01-01", "1986-05-04", "2026-02-28", "2026-06-30", "9999-12-31"]
      yield* store.commit(commitOf("days", { writes: days.map((day) => write(note, day, { day })) }))
      for (const day of days) {
        const exact = yield* walk(store, { kind: "note", equals: { field: "day", value: day } }, 5)
        yield* same(`found on ${day}`, idsOf(exact), [day])
        const window = yield* walk(store, { kind: "note", window: { field: "day", from: day, to: day } }, 5)
        yield* same(`found from ${day} to ${day}`, idsOf(window), [day])
      }
    })
  ),
  law(
    "L1.journal-text-is-exact",
    { zh: "日志与回执中的文本逐码点不变", en: "text in entries and receipts is equal to the code point" },
    Effect.fnUntraced(function* (trial) {
      const store = yield* trial.open()
      for (const [place, [name, text]] of Object.entries(samples).entries()) {
        const result = { text, fen: "9007199254740993" }
        const commit = commitOf(`k-${place}`, {
          writes: [writeText(note, `n-${place}`, JSON.stringify(text))],
          result,
          clock: instantAt(0, place)
        })
        yield* sameText(`the receipt: ${name}`, (yield* store.commit(commit)).result, commit.entry.result)
        const { commit: known } = yield* store.read({ refs: [], commit: commit.key })
        yield* sameText(`the receipt read again: ${name}`, known?.result, commit.entry.result)
      }
      yield* verified(trial, store)
    })
  )
]
