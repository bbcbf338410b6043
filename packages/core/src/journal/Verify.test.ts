import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  addMember,
  addOffice,
  digest,
  factsOf,
  interleaved,
  openScene,
  type Scene
} from "../Scene.test.fixture.ts"
import { Digest } from "./Digest.ts"
import type { MemoryData } from "./MemoryStore.ts"
import { type JournalEntry, RecordStore } from "./RecordStore.ts"
import { verifyJournal } from "./Verify.ts"

const verify = (store: RecordStore["Service"], tenant = "chizhou") =>
  verifyJournal(tenant).pipe(Effect.provideService(RecordStore, store), Effect.provideService(Digest, digest))

/** A register whose journal has five entries. */
const withJournal = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", stage: "full" })
  yield* Effect.orDie(scene.act("staff.leave", { office: "of_1", person: "pe_a", on: "2026-06-10" }))
  return scene
})

/** Changes one entry behind the store's back. */
const tamper = (
  data: MemoryData,
  seq: number,
  change: (entry: JournalEntry) => Partial<JournalEntry>
): void => {
  const entry = data.entries[seq - 1]!
  data.entries[seq - 1] = { ...entry, ...change(entry) }
}
const firstImage = (change: Partial<JournalEntry["images"][number]>) => (entry: JournalEntry) => ({
  images: entry.images.map((image, place) => (place === 0 ? { ...image, ...change } : image))
})
/** Changes a text and makes its own digest right again. */
const forged = (entry: JournalEntry) => {
  const text = entry.text.replace('"actor":"', '"actor":"x')
  return { text, digest: digest.sha256(text) }
}

describe("walking a journal", () => {
  it.effect("answers with its head, also of an empty one", () =>
    Effect.gen(function* () {
      const { store, data } = yield* withJournal
      assert.deepStrictEqual(yield* verify(store), data.head)
      const empty = yield* openScene()
      assert.deepStrictEqual(yield* verify(empty.store), empty.data.head)
    })
  )

  it.effect.each<readonly [string, (scene: Scene) => void, number, string]>([
    [
      "a changed text",
      ({ data }) => tamper(data, 2, ({ text }) => ({ text: text.replace("pe_a", "pe_b") })),
      2,
      "digest differs"
    ],
    [
      "a forged entry: the next doesn't chain to it",
      ({ data }) => tamper(data, 2, forged),
      3,
      "does not chain to 2"
    ],
    ["a forged last entry: the head knows better", ({ data }) => tamper(data, 5, forged), 5, "head"],
    [
      "a changed body",
      ({ data }) => tamper(data, 2, firstImage({ body: '{"name":"某乙"}' })),
      2,
      "body of person/pe_a"
    ],
    [
      "a changed body without its salt",
      ({ data }) => tamper(data, 2, firstImage({ body: "{}", salt: null })),
      2,
      "go together"
    ],
    [
      "a missing body that no redaction explains",
      ({ data }) => tamper(data, 2, firstImage({ body: null, salt: null })),
      2,
      "the body of person/pe_a is missing"
    ],
    ["a missing entry", ({ data }) => void data.entries.splice(1, 1), 3, "entry 3 follows 1"],
    ["a missing last entry", ({ data }) => void data.entries.pop(), 5, "head"],
    [
      "the last entry put first",
      ({ data }) => void data.entries.unshift(data.entries.pop()!),
      5,
      "entry 5 follows 0"
    ],
    ["an emptied journal", ({ data }) => void data.entries.splice(0), 5, "head"]
  ])("finds %s", ([, change, seq, flaw]) =>
    Effect.gen(function* () {
      const scene = yield* withJournal
      change(scene)
      const broken = factsOf(yield* Effect.flip(verify(scene.store)))
      assert.deepStrictEqual([broken["_tag"], broken["seq"]], ["JournalBroken", seq])
      assert.include(broken["flaw"], flaw)
    })
  )

  it.effect("finds another tenant's journal", () =>
    Effect.gen(function* () {
      const { store } = yield* withJournal
      const broken = factsOf(yield* Effect.flip(verify(store, "another")))
      assert.deepStrictEqual([broken["_tag"], broken["seq"]], ["JournalBroken", 1])
    })
  )

  it.effect("accepts a redaction that was journaled, and finds what went missing beside it", () =>
    Effect.gen(function* () {
      const { store, data, on } = yield* withJournal
      const { version, body } = data.rows.get("person/pe_a")!
      const redaction = {
        key: "city/redact",
        inputHash: "",
        writes: [
          {
            ref: "person/pe_a" as const,
            expects: version,
            bodyVersion: 1,
            body: body.replace("某甲", "*"),
            salt: "s",
            index: {}
          }
        ],
        guards: [],
        claims: { take: [], release: [] },
        redact: ["person/pe_a" as const],
        entry: {
          clock: "2026-06-30T09:00:00.000+08:00",
          actor: "city",
          command: "redact",
          result: "{}",
          legalGround: "个人信息保护法第四十七条"
        }
      }
      yield* on(store.commit(redaction))
      assert.strictEqual(
        data.entries.filter(({ images }) => images.some((image) => image.body === null)).length,
        2
      )
      assert.deepStrictEqual(yield* verify(store), data.head)
      tamper(data, 3, firstImage({ body: null, salt: null }))
      const broken = factsOf(yield* Effect.flip(verify(store)))
      assert.include(broken["flaw"], "officeRoster/of_1")
    })
  )

  it.effect("isn't disturbed by what is committed meanwhile", () =>
    Effect.gen(function* () {
      const scene = yield* withJournal
      const store = interleaved(scene.store)
      const growing: RecordStore["Service"] = {
        ...store,
        changes: (after, limit) =>
          Effect.tap(store.changes(after, 2), () => {
            assert.strictEqual(limit, 500)
            return scene.data.entries.length < 9
              ? Effect.orDie(scene.act("person.register", { name: "某乙" }))
              : Effect.void
          })
      }
      assert.strictEqual((yield* verify(growing)).seq, 9)
    })
  )
})
