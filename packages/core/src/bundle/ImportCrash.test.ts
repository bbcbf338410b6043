import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  digest,
  factsOf,
  interleaved,
  openScene,
  type Scene,
  type SceneOptions
} from "../Scene.test.fixture.ts"
import { memoryData } from "../journal/MemoryStore.ts"
import { changed, chunks, dying, exported, filled, imported, small } from "./Bundle.test.fixture.ts"

const smallScene = (options: SceneOptions = {}) => openScene({ wrap: small, ...options })

const isEmpty = ({ jiceng, on }: Scene) =>
  Effect.map(on(jiceng.view), ({ offices, people, seq }) => {
    assert.deepStrictEqual([offices.size, people.size, seq], [0, 0, 0])
  })

describe("an import in chunks", () => {
  it.effect("writes as many at once as the store takes, and tells how far it has come", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const scene = yield* smallScene()
      assert.strictEqual((yield* imported(scene, text)).chunks, chunks)
      assert.deepStrictEqual(
        scene.data.entries.map(({ images }) => images.length),
        [1, 5, 5, 5, 5, 4]
      )
      assert.strictEqual(yield* exported(scene), text)
    })
  )

  const cuts = Array.from({ length: chunks + 1 }, (_, place) => place + 1)
  it.effect.each(cuts.flatMap((commits) => [[commits, false] as const, [commits, true] as const]))(
    "cut off at commit %d (done: %s) shows nothing, lets nobody write, and goes on",
    ([commits, after]) =>
      Effect.gen(function* () {
        const text = yield* exported(yield* filled())
        const data = memoryData(digest, "chizhou")
        const first = yield* openScene({ data, wrap: dying(commits, after) })
        assert.include(
          ["StoreUnavailable", "OutcomeUnknown"],
          (yield* Effect.flip(imported(first, text)))._tag
        )
        assert.strictEqual(data.head.seq, after ? commits : commits - 1)
        const isComplete = data.head.seq === chunks + 1
        const second = yield* smallScene({ data, clock: first.clock })
        if (!isComplete && data.head.seq > 0) {
          yield* isEmpty(second)
          const refusal = yield* second.refusal("person.register", { name: "某乙" }, { actor: actors.city })
          assert.deepStrictEqual(refusal, { _tag: "ImportUnfinished", done: data.head.seq - 1, of: chunks })
          const other = changed(text, ({ records }) => {
            records["person"] = records["person"]!.toReversed()
          })
          if (data.head.seq > 1) {
            assert.strictEqual((yield* Effect.flip(imported(second, other)))._tag, "ImportUnfinished")
          }
        }
        const done = yield* imported(second, text)
        assert.strictEqual(done.already, isComplete)
        assert.strictEqual(data.head.seq, chunks + 1)
        assert.strictEqual(yield* exported(second), text)
        assert.strictEqual((yield* second.on(second.jiceng.view)).offices.size, 2)
      })
  )

  it.effect("goes on in the chunks that it was begun with, whatever the store takes by then", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const data = memoryData(digest, "chizhou")
      yield* Effect.flip(imported(yield* openScene({ data, wrap: dying(3, true) }), text))
      const larger = yield* openScene({ data })
      assert.strictEqual((yield* imported(larger, text)).chunks, chunks)
      assert.strictEqual(yield* exported(larger), text)
    })
  )

  it.effect("that nothing was written of yet gives way to another bundle", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const other = changed(text, ({ records }) => (records["person"]![0]!["name"] = "别人"))
      const data = memoryData(digest, "chizhou")
      yield* Effect.flip(imported(yield* openScene({ data, wrap: dying(1, true) }), text))
      const scene = yield* smallScene({ data })
      assert.strictEqual((yield* imported(scene, other)).already, false)
      assert.strictEqual(data.head.seq, chunks + 2)
      assert.include(yield* exported(scene), "别人")
      assert.strictEqual((yield* Effect.flip(imported(scene, text)))._tag, "TenantNotEmpty")
    })
  )

  it.effect("by two people at once comes in once", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const data = memoryData(digest, "chizhou")
      const scenes = yield* Effect.all(
        [1, 2].map(() => openScene({ data, wrap: (store) => interleaved(small(store)) }))
      )
      const ends = yield* Effect.all(
        scenes.map((scene, place) => imported(scene, text, { ...actors.city, id: `city-${place}` })),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(
        ends.map(({ records }) => records),
        [19, 19]
      )
      assert.strictEqual(data.head.seq, chunks + 1)
      assert.strictEqual(yield* exported(scenes[0]!), text)
    })
  )

  it.effect("that was changed while it was read writes nothing that wasn't checked", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const other = changed(text, ({ records }) => (records["person"]![0]!["name"] = "别人"))
      const { bundleText } = yield* Effect.promise(() => import("./TextSource.ts"))
      const [before, after] = [bundleText(text), bundleText(other)]
      let reads = 0
      const source = {
        bytes: before.bytes,
        get parts() {
          return reads++ === 0 ? before.parts : after.parts
        }
      }
      const scene = yield* smallScene()
      const refusal = factsOf(yield* Effect.flip(imported(scene, source)))
      assert.deepStrictEqual(refusal, { _tag: "BundleUnreadable", reason: "changed while it was read" })
      assert.strictEqual(scene.data.entries.length, 1)
      assert.strictEqual((yield* imported(scene, text)).already, false)
    })
  )
})
