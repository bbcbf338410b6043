import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { PersonName } from "./PersonName.ts"

describe("PersonName", () => {
  it.each([
    "王",
    "欧阳娜娜",
    "阿卜杜拉·买买提",
    "𬱖𠮷",
    "㐱",
    "葛\u{e0100}",
    "Anna Li",
    "名".repeat(100),
    "𠮷".repeat(100)
  ])("accepts %s", (name) => assert.isTrue(Schema.is(PersonName)(name)))

  it.each([
    "",
    " ",
    " 王",
    "王 ",
    "王\u3000",
    "王\n芳",
    "王\t芳",
    "王\0",
    "\ud842王",
    "王\u0007",
    "名".repeat(101),
    "𠮷".repeat(101)
  ])("refuses %j", (name) => assert.isFalse(Schema.is(PersonName)(name)))

  it("changes nothing", () => {
    const decomposed = "e\u0301"
    assert.strictEqual(Schema.decodeUnknownSync(PersonName)(decomposed), decomposed)
  })

  it.effect.prop(
    "can be drawn",
    { name: PersonName },
    ({ name }) => Effect.sync(() => assert.strictEqual(name.trim(), name)),
    { arbitrary: { runs: 100, seed: 10 } }
  )
})
