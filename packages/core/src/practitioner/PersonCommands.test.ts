import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { residentIdCheckDigit } from "../kernel/ResidentId.ts"
import { actors, digest, openScene } from "../Scene.test.fixture.ts"

/** An invented number with a right check digit. */
const residentId = `34170219900101123${residentIdCheckDigit("34170219900101123")}`
const claim = `person.residentId:${digest.keyed("person.residentId", residentId)}`

describe("registering a person", () => {
  it.effect("draws an id, or takes the one given", () =>
    Effect.gen(function* () {
      const { act } = yield* openScene()
      const drawn = yield* act("person.register", { name: "某甲" })
      assert.match(drawn.value.person, /^pe_[0-9a-f]{8}-[0-9a-f]{4}-7/u)
      const given = yield* act("person.register", { id: "pe_1", name: "某乙" })
      assert.strictEqual<string>(given.value.person, "pe_1")
    })
  )

  it.effect("keeps the number in the person's record alone; the claim holds a keyed hash", () =>
    Effect.gen(function* () {
      const { act, data } = yield* openScene()
      yield* act("person.register", { id: "pe_1", name: "某甲", residentId, phone: "13956601234" })
      assert.deepStrictEqual(JSON.parse(data.rows.get("person/pe_1")!.body), {
        name: "某甲",
        residentId,
        phone: "13956601234"
      })
      assert.deepStrictEqual([...data.claims], [[claim, "person/pe_1"]])
      for (const held of [residentId, "13956601234", "某甲"]) assert.notInclude(data.entries[0]!.text, held)
    })
  )

  it.effect("is refused for an id that is taken", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* openScene()
      yield* act("person.register", { id: "pe_1", name: "某甲" })
      assert.deepStrictEqual(yield* refusal("person.register", { id: "pe_1", name: "某甲" }), {
        _tag: "AlreadyExists",
        path: "$.id",
        ref: "person/pe_1"
      })
    })
  )

  it.effect("is refused for a resident id that is entered already, without naming it", () =>
    Effect.gen(function* () {
      const { act, refusal, head } = yield* openScene()
      yield* act("person.register", { id: "pe_1", name: "某甲", residentId })
      const before = head()
      const refused = yield* refusal("person.register", { id: "pe_2", name: "某乙", residentId })
      assert.deepStrictEqual(refused, { _tag: "ClaimTaken", claim, holder: "person/pe_1" })
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is lawful twice without a resident id, and under one name", () =>
    Effect.gen(function* () {
      const { act, data } = yield* openScene()
      yield* act("person.register", { name: "某甲" })
      yield* act("person.register", { name: "某甲" })
      assert.strictEqual(data.byKind.get("person")?.size, 2)
    })
  )

  it.effect("is for the city and the counties", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* openScene()
      for (const actor of [actors.city, actors.guichi, actors.dongzhi]) {
        yield* act("person.register", { name: "某甲" }, { actor })
      }
      for (const actor of [actors.judicialOffice, actors.director]) {
        const { _tag } = yield* refusal("person.register", { name: "某甲" }, { actor })
        assert.strictEqual(_tag, "Forbidden")
      }
    })
  )
})
