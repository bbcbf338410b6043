import { assert, it } from "@effect/vitest"
import {
  Digest,
  memoryData,
  memoryStore,
  type Query,
  RecordStore,
  type Ref,
  verifyJournal
} from "@jiceng/core"
import { Cases, commitOf, event, forAll, instantAt, note, slot, writeText } from "@jiceng/testkit"
import { Effect, Exit, Result, Scope } from "effect"
import { TestClock } from "effect/testing"
import fc from "fast-check"
import { newFile, open, withDigest } from "./Stores.test.fixture.ts"

type Store = RecordStore["Service"]

// Every value sorts the same by UTF-16 and by code point; the memory store sorts by the one, SQLite by the other.
const text = fc.constantFrom("", " ", "a", "a ", "A", "b", "一", "丁", "é", "e\u0301", "𠮷", "%", "_")
const day = fc.constantFrom("2026-06-01", "2026-06-02", "2026-06-03")
const maybe = <A>(arbitrary: fc.Arbitrary<A>) => fc.option(arbitrary, { nil: undefined })

/** Kinds with no field, one of every type, and two that combine. */
const refs: ReadonlyArray<Ref> = [
  ...["1", "2", "3", "4", "一/二"].map(note.ref),
  ...["1", "2"].map(slot.ref),
  ...["1", "2", "3"].map(event.ref)
]
const ref = fc.constantFrom(...refs)
const claim = fc.record({
  key: fc.constantFrom("seat/1", "seat/2", "seat/甲"),
  holder: fc.constantFrom(...refs.slice(0, 3))
})

/** How far a version is off; mostly it isn't. */
const off = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1) }
)

const commit = fc.record({
  act: fc.constant("commit" as const),
  key: fc.integer({ min: 0, max: 25 }),
  input: fc.constantFrom("same", "same", "same", "other"),
  minutes: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: -5, max: 5 }) },
    { weight: 1, arbitrary: fc.constant(6) }
  ),
  writes: fc.uniqueArray(
    fc.record({
      ref,
      off,
      body: text,
      bodyVersion: fc.integer({ min: 1, max: 3 }),
      title: maybe(text),
      owner: maybe(text),
      day: maybe(day)
    }),
    { maxLength: 5, selector: (write) => write.ref }
  ),
  guards: fc.uniqueArray(fc.record({ ref, off }), { maxLength: 2, selector: (guard) => guard.ref }),
  take: fc.array(claim, { maxLength: 2 }),
  release: fc.array(claim, { maxLength: 1 }),
  redact: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) })
})

const window = fc.record({
  field: fc.constantFrom("day", "title", "owner"),
  from: maybe(fc.oneof(text, day)),
  to: maybe(fc.oneof(text, day))
})
const find = fc.record({
  act: fc.constant("find" as const),
  equals: maybe(fc.record({ field: fc.constantFrom("title", "owner"), value: text })),
  window: maybe(window),
  limit: fc.integer({ min: 0, max: 4 })
})
const changes = fc.record({
  act: fc.constant("changes" as const),
  after: fc.integer({ min: 0, max: 9 }),
  limit: fc.integer({ min: 0, max: 5 })
})
const reopen = fc.constant({ act: "reopen" as const })

const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: commit },
    { weight: 3, arbitrary: find },
    { weight: 2, arbitrary: changes },
    { weight: 1, arbitrary: reopen }
  ),
  { minLength: 10, maxLength: 40, size: "max" }
)
type Act = typeof acts extends fc.Arbitrary<ReadonlyArray<infer A>> ? A : never

const own = ["title", "owner", "day"] as const
const fieldsOf = (kind: string) => (kind === "note" ? own : kind === "event" ? (["day"] as const) : [])

const commitFrom = (act: Extract<Act, { act: "commit" }>, versions: ReadonlyMap<string, number>) => {
  const versionOf = (ref: Ref, away: number) => Math.max(0, (versions.get(ref) ?? 0) + away)
  const writes = act.writes.map((write) => {
    const [kind = "", ...id] = write.ref.split("/")
    const index = Object.fromEntries(
      fieldsOf(kind).flatMap((field) => (write[field] === undefined ? [] : [[field, write[field]]]))
    )
    const body = JSON.stringify(write.body)
    return writeText({ kind, version: write.bodyVersion }, id.join("/"), body, {
      expects: versionOf(write.ref, write.off),
      index
    })
  })
  const redact = writes.slice(0, act.redact).map(({ ref }) => ref)
  return commitOf(`k-${act.key}`, {
    input: act.input,
    clock: instantAt(act.minutes),
    writes,
    guards: Object.fromEntries(act.guards.map(({ ref, off }) => [ref, versionOf(ref, off)])),
    take: act.take,
    release: act.release,
    ...(redact.length > 0 && { redact })
  })
}

const queryFrom = ({ equals, window }: Extract<Act, { act: "find" }>): Query => ({
  kind: "note",
  ...(equals && { equals }),
  ...(window && {
    window: {
      field: window.field,
      ...(window.from !== undefined && { from: window.from }),
      ...(window.to !== undefined && { to: window.to })
    }
  })
})

/** The pages of a query, without the cursors, which are each store's own. */
const pages = Effect.fnUntraced(function* (store: Store, query: Query, limit: number) {
  const found: Array<unknown> = []
  let after: string | undefined
  do {
    const page = yield* store.find(query, { limit, ...(after !== undefined && { after }) })
    found.push(page.items)
    after = page.next
  } while (after !== undefined)
  return found
})

const everything = (store: Store) =>
  store.read({ refs, claims: ["seat/甲", "seat/2", "seat/1", "seat/1"], commit: "k-3" })

it.effect("SQLite answers as the memory store does", () =>
  withDigest(
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-06-01T09:00:00+08:00"))
      const digest = yield* Digest
      const file = yield* newFile
      const tally = new Map<string, number>()
      yield* forAll(
        acts,
        Effect.fnUntraced(function* (script, tenant) {
          const model = yield* memoryStore(memoryData(digest, tenant))
          const scope = yield* Scope.Scope
          const reopened = Effect.gen(function* () {
            const inner = yield* Scope.fork(scope)
            return [inner, yield* Scope.provide(open(file, tenant), inner)] as const
          })
          let [inner, store] = yield* reopened
          for (const act of script) {
            if (act.act === "reopen") {
              yield* Scope.close(inner, Exit.void)
              ;[inner, store] = yield* reopened
            } else if (act.act === "commit") {
              const { records } = yield* model.read({ refs })
              const one = commitFrom(act, new Map(records.map(({ ref, version }) => [ref, version])))
              const required = yield* Effect.result(model.commit(one))
              assert.deepStrictEqual(yield* Effect.result(store.commit(one)), required)
              const outcome = Result.isSuccess(required) ? "committed" : required.failure._tag
              tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
            } else if (act.act === "find") {
              const query = queryFrom(act)
              assert.deepStrictEqual(
                yield* pages(store, query, act.limit),
                yield* pages(model, query, act.limit)
              )
            } else {
              const { after, limit } = act
              assert.deepStrictEqual(yield* store.changes(after, limit), yield* model.changes(after, limit))
            }
            assert.deepStrictEqual(yield* everything(store), yield* everything(model))
          }
          assert.deepStrictEqual(yield* store.changes(0, 1000), yield* model.changes(0, 1000))
          yield* Effect.provideService(verifyJournal(tenant), RecordStore, store)
        })
      )
      // A model test that only ever commits, or never does, proves nothing.
      const outcomes = ["committed", "Conflict", "ClaimTaken", "ClaimNotHeld", "KeyReused", "ClockAhead"]
      for (const outcome of outcomes) assert.isAbove(tally.get(outcome) ?? 0, 5, outcome)
    })
  ).pipe(Effect.provideService(Cases, { seed: 20_260_630, runs: 60 }))
)
