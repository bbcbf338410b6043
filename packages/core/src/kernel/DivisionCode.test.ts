import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  chizhou,
  contains,
  DivisionCode,
  divisionNames,
  dongzhi,
  guichi,
  prefectureOf
} from "./DivisionCode.ts"

const anhui = DivisionCode.make("340000")

describe("DivisionCode", () => {
  it.each(["34170", "3417022", "041702", "34170a", ""])("refuses %j", (text) => {
    assert.isFalse(Schema.is(DivisionCode)(text))
  })

  it("knows the prefecture", () => {
    assert.deepEqual([guichi, chizhou, anhui].map(prefectureOf), [chizhou, chizhou, anhui])
  })

  it("a city covers its counties, a county itself, nobody a neighbour", () => {
    assert.isTrue(contains(chizhou, guichi))
    assert.isTrue(contains(chizhou, chizhou))
    assert.isTrue(contains(guichi, guichi))
    assert.isTrue(contains(anhui, dongzhi))
    assert.isFalse(contains(guichi, dongzhi))
    assert.isFalse(contains(guichi, chizhou))
    assert.isFalse(contains(chizhou, DivisionCode.make("341802")))
    assert.isFalse(contains(chizhou, anhui))
  })

  it("names the city and its four divisions, each in the city", () => {
    assert.strictEqual(divisionNames.size, 5)
    for (const code of divisionNames.keys())
      assert.isTrue(Schema.is(DivisionCode)(code) && contains(chizhou, code))
    assert.strictEqual(divisionNames.get(DivisionCode.make("341723"))?.zh, "青阳县")
  })

  it.effect.prop(
    "lies in its prefecture",
    { code: DivisionCode },
    ({ code }) => Effect.sync(() => assert.isTrue(contains(prefectureOf(code), code))),
    { arbitrary: { runs: 100, seed: 8 } }
  )
})
