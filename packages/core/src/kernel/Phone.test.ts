import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Phone } from "./Phone.ts"

describe("Phone", () => {
  it.each(["13800001234", "19912345678", "0566-2021234", "05662021234", "010-12345678", "02012345678"])(
    "accepts %s",
    (text) => assert.isTrue(Schema.is(Phone)(text))
  )

  it.each([
    "12800001234",
    "1380000123",
    "138000012345",
    "2021234",
    "566-2021234",
    "0566-202123",
    "0566-202123456",
    "+8613800001234",
    "138 0000 1234",
    "0566--2021234",
    "１3800001234",
    ""
  ])("refuses %j", (text) => assert.isFalse(Schema.is(Phone)(text)))

  it.effect.prop(
    "can be drawn",
    { phone: Phone },
    ({ phone }) => Effect.sync(() => assert.match(phone, /^[01][0-9-]{9,12}$/u)),
    { arbitrary: { runs: 100, seed: 7 } }
  )
})
