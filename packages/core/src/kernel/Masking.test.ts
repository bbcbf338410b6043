import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { maskLookalikes, maskName, maskPhone, maskResidentId } from "./Masking.ts"
import { PersonName } from "./PersonName.ts"
import { Phone } from "./Phone.ts"
import { ResidentId } from "./ResidentId.ts"

describe("Masking", () => {
  it.each([
    ["欧阳娜娜", "欧***"],
    ["王芳", "王*"],
    ["王", "*"],
    ["𬱖𠮷", "𬱖*"],
    ["阿卜杜拉·买买提", "阿***·***"],
    ["", ""]
  ])("the name %s is shown as %s", (name, masked) => assert.strictEqual(maskName(name), masked))

  it.each([
    ["11010519491231002X", "110*************2X"],
    ["1234567890", "123*****90"],
    ["123456789", "*********"]
  ])("the id %s is shown as %s", (id, masked) => assert.strictEqual(maskResidentId(id), masked))

  it.each([
    ["13800001234", "138****1234"],
    ["0566-2021234", "056*****1234"],
    ["2021234", "*******"]
  ])("the phone %s is shown as %s", (phone, masked) => assert.strictEqual(maskPhone(phone), masked))

  it("masks ids and mobiles inside other text, and leaves dates and amounts alone", () => {
    assert.strictEqual(
      maskLookalikes("王 11010519491231002X 电13800001234。"),
      "王 110*************2X 电138****1234。"
    )
    const harmless = "2026-06-30, 123456 分, 341702, 20260630000001"
    assert.strictEqual(maskLookalikes(harmless), harmless)
  })

  it.effect.prop(
    "never shows the whole",
    { name: PersonName, id: ResidentId, phone: Phone },
    ({ name, id, phone }) =>
      Effect.sync(() => {
        assert.notStrictEqual(maskName(name), name)
        assert.strictEqual(Array.from(maskName(name)).length, Array.from(name).length)
        assert.strictEqual(maskResidentId(id).replace(/[^*]/gu, "").length, 13)
        assert.isAtLeast(maskPhone(phone).replace(/[^*]/gu, "").length, 3)
      }),
    { arbitrary: { runs: 100, seed: 11 } }
  )
})
