import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { Layered } from "./Layered.ts"
import { Listing } from "./Listing.ts"

const keys = fc.constantFrom("a", "b", "c", "d", "e")
const sets = fc.array(fc.tuple(keys, fc.nat(9)), { maxLength: 12 })

describe("a layered map", () => {
  it("is what a copy would be, whatever lies beneath, and leaves that alone", () => {
    fc.assert(
      fc.property(fc.array(sets, { minLength: 1, maxLength: 4 }), (layers) => {
        const model = new Map<string, number>()
        const beneath: Array<readonly [Layered<string, number>, ReadonlyArray<readonly [string, number]>]> =
          []
        let map: Layered<string, number> | undefined
        for (const layer of layers) {
          map = new Layered(map)
          for (const [key, value] of layer) {
            map.set(key, value)
            model.set(key, value)
          }
          const own = new Set<string>(layer.map(([key]) => key))
          for (const key of ["a", "b", "c", "d", "e"]) {
            assert.strictEqual(map.get(key), model.get(key))
            assert.strictEqual(map.has(key), model.has(key))
            assert.strictEqual(map.isOwn(key), own.has(key))
          }
          assert.strictEqual(map.size, model.size)
          assert.deepStrictEqual([...map], [...model])
          assert.deepStrictEqual([...map.keys()], [...model.keys()])
          assert.deepStrictEqual([...map.values()], [...model.values()])
          beneath.push([map, [...model]])
        }
        for (const [one, held] of beneath) assert.deepStrictEqual([...one], held)
      })
    )
  })
})

describe("a listing", () => {
  const changes = fc.array(fc.tuple(keys, fc.nat(3)), { maxLength: 20 })
  const said = (listing: Listing<string, number>) =>
    ["a", "b", "c", "d", "e"].map((key) => [...listing.of(key)])

  it("that goes on from another is what a copy would be, and leaves the other alone", () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        const model = new Map<string, Set<number>>()
        const apply = (listing: Listing<string, number>, some: typeof first) => {
          for (const [key, id] of some) {
            listing.add(key, id)
            model.set(key, new Set(model.get(key)).add(id))
          }
          assert.deepStrictEqual(
            said(listing),
            ["a", "b", "c", "d", "e"].map((key) => [...(model.get(key) ?? [])])
          )
        }
        const beneath = new Listing<string, number>()
        apply(beneath, first)
        const before = said(beneath)
        apply(new Listing(beneath), then)
        assert.deepStrictEqual(said(beneath), before)
      })
    )
  })
})
