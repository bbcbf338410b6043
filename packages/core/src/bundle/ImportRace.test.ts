import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, digest, endOf, factsOf, openScene } from "../Scene.test.fixture.ts"
import { memoryData } from "../journal/MemoryStore.ts"
import { changed, chunks, dying, exported, filled, imported, type Store } from "./Bundle.test.fixture.ts"

describe("an import and somebody's command at the same moment", () => {
  /** A store whose nth commit waits until somebody else has written. */
  const overtaken =
    (commits: number, act: () => Effect.Effect<unknown>) =>
    (store: Store): Store => {
      let left = commits
      return {
        ...store,
        commit: (commit) =>
          Effect.andThen(
            Effect.suspend(() => (--left === 0 ? act() : Effect.void)),
            store.commit(commit)
          )
      }
    }

  it.effect("the command first: the import takes itself back and says what the register holds", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const data = memoryData(digest, "chizhou")
      const other = yield* openScene({ data })
      const act = () =>
        Effect.orDie(other.act("person.register", { id: "pe_z", name: "某乙" }, { actor: actors.city }))
      const scene = yield* openScene({ data, wrap: overtaken(1, act) })
      const { _tag, difference } = factsOf(yield* Effect.flip(imported(scene, text)))
      assert.strictEqual(_tag, "TenantNotEmpty")
      assert.deepStrictEqual((difference as ReadonlyArray<unknown>)[0], {
        kind: "person",
        onlyInRegister: 1,
        onlyInBundle: 3,
        different: 0,
        first: ["person/pe_a", "person/pe_b", "person/pe_c", "person/pe_z"]
      })
      assert.deepStrictEqual([...(yield* scene.on(scene.jiceng.view)).people.keys()], ["pe_z" as never])
      yield* other.act("person.register", { name: "某丙" }, { actor: actors.city })
    })
  )

  it.effect("the import first: the command, decided on an empty register, is refused", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const data = memoryData(digest, "chizhou")
      const importer = yield* openScene({ data, wrap: dying(2, true) })
      const act = () => endOf(imported(importer, text))
      const scene = yield* openScene({ data, wrap: overtaken(1, act) })
      const refusal = yield* scene.refusal("person.register", { name: "某乙" }, { actor: actors.city })
      assert.deepStrictEqual(refusal, { _tag: "ImportUnfinished", done: 1, of: chunks })
    })
  )

  it.effect("a whole import first: the command is decided again, on the imported register", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const data = memoryData(digest, "chizhou")
      const importer = yield* openScene({ data })
      const scene = yield* openScene({
        data,
        wrap: overtaken(1, () => Effect.orDie(imported(importer, text)))
      })
      const refusal = yield* scene.refusal(
        "person.register",
        { id: "pe_a", name: "某乙" },
        { actor: actors.city }
      )
      assert.strictEqual(refusal["_tag"], "AlreadyExists")
    })
  )
})

describe("a register that isn't empty", () => {
  it.effect("takes a bundle that says the same, once more or not: nothing is to be done", () =>
    Effect.gen(function* () {
      const scene = yield* filled()
      const text = yield* exported(scene)
      const head = scene.head()
      assert.strictEqual((yield* imported(scene, text)).already, true)
      assert.strictEqual(scene.head(), head)
    })
  )

  it.effect("refuses another one and shows the difference", () =>
    Effect.gen(function* () {
      const scene = yield* filled()
      const head = scene.head()
      const text = changed(yield* exported(scene), ({ records }) => {
        records["person"]![0]!["name"] = "别人"
        records["person"]!.push({ id: "pe_y", name: "某丁" })
        records["posting"]!.splice(0, 0)
        records["partyOrganization"] = []
      })
      const refusal = factsOf(yield* Effect.flip(imported(scene, text)))
      assert.deepStrictEqual(refusal, {
        _tag: "TenantNotEmpty",
        difference: [
          {
            kind: "person",
            onlyInRegister: 0,
            onlyInBundle: 1,
            different: 1,
            first: ["person/pe_a", "person/pe_y"]
          },
          {
            kind: "partyOrganization",
            onlyInRegister: 1,
            onlyInBundle: 0,
            different: 0,
            first: ["partyOrganization/po_1"]
          }
        ]
      })
      assert.strictEqual(scene.head(), head)
    })
  )
})
