import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hasFaults, phone, refused, rightId, withRegister, wrongId } from "../BadInput.test.fixture.ts"
import { today } from "../Scene.test.fixture.ts"
import { explain } from "../words/Explain.ts"
import type { CommandName } from "./commands.ts"

const receipt = { office: "of_1", on: "2026-06-03", amount: "100" }
const fen = 'an amount in whole fen, at most 18 digits, as text such as "123456"'

describe("an input that is no object of the right shape", () => {
  it.effect.each<readonly [string, CommandName, unknown, ReadonlyArray<string>]>([
    ["nothing", "fund.recordReceipt", undefined, ["$ | undefined | an object"]],
    ["null", "fund.recordReceipt", null, ["$ | null | an object"]],
    ["a list", "fund.recordReceipt", [receipt], ["$ | array(1) | an object"]],
    [
      "JSON text that is cut off",
      "fund.settleLevy",
      '{"office":"of_',
      ['$ | "{\\"office\\":\\"of_" | an object']
    ],
    [
      "JSON text with personal data",
      "person.register",
      `{"residentId":"${rightId}"`,
      ["$ | string(34) | an object"]
    ],
    [
      "a field left out",
      "fund.recordReceipt",
      { office: "of_1", on: today },
      [`$.amount | (absent) | required: ${fen}, and whole fen above zero, at most 10000000000000000`]
    ],
    [
      "an unknown field",
      "fund.recordReceipt",
      { ...receipt, note: wrongId },
      ["$.note | string(18) | no such field"]
    ],
    [
      "a field that JavaScript knows",
      "fund.settleLevy",
      JSON.parse('{"office":"of_1","__proto__":{"x":1}}'),
      ["$.__proto__ | object | no such field"]
    ],
    [
      "several faults at once, in the order of the fields",
      "fund.recordReceipt",
      { amount: "x", on: "", office: "gu_1" },
      [
        '$.office | "gu_1" | an id that starts with of_',
        '$.on | "" | a real calendar day YYYY-MM-DD, 1900-01-01 to 2199-12-31',
        `$.amount | "x" | ${fen}`
      ]
    ]
  ])("%s", ([, name, input, lines]) => hasFaults(name, input, lines))
})

describe("an input that can be read and not be done is refused in both languages and leaves nothing", () => {
  const office = {
    name: "新所",
    county: "999999",
    locality: { name: "梅村镇", kind: "township" },
    form: "partnership",
    since: "2018-05-01"
  }

  it.effect.each<readonly [string, CommandName, unknown, string, string | undefined]>([
    [
      "a refund above its receipt",
      "fund.recordRefund",
      { receipt: "re_1", on: today, amount: "1001" },
      "RefundExceedsReceipt",
      "$.amount"
    ],
    [
      "a person active in another office",
      "staff.join",
      { office: "of_2", person: "pe_a", practitioner: true, from: today },
      "AlreadyActive",
      "$.person"
    ],
    [
      "an unknown office",
      "fund.recordReceipt",
      { ...receipt, office: "of_9" },
      "UnknownReference",
      "$.office"
    ],
    ["a county that isn't the actor's", "office.register", office, "Forbidden", undefined],
    ["a day that hasn't come", "fund.recordReceipt", { ...receipt, on: "2026-07-01" }, "FutureDay", "$.on"]
  ])("%s", ([, name, input, tag, path]) =>
    Effect.gen(function* () {
      const error = yield* refused(yield* withRegister, name, input)
      const { zh, en, ...at } = explain(error)
      assert.deepStrictEqual<ReadonlyArray<unknown>>([error._tag, at.path], [tag, path])
      assert.match(zh, /\p{Script=Han}/u)
      assert.match(en, /^[a-z0-9$].+/iu)
    })
  )

  it.effect("a resident id that is entered already", () =>
    Effect.gen(function* () {
      const scene = yield* withRegister
      const person = { name: "某甲", residentId: rightId, phone }
      yield* scene.act("person.register", person)
      assert.strictEqual((yield* refused(scene, "person.register", person))._tag, "ClaimTaken")
    })
  )
})
