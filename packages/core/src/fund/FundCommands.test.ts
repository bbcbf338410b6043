import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { fen } from "../kernel/Fen.ts"
import {
  actors,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  today,
  tomorrow,
  writePast
} from "../Scene.test.fixture.ts"
import { type FundAccount, fundAccount } from "./Fund.ts"

/** 梅村所 whose fund holds 300.00 yuan from a receipt of 10,000.00. */
const withFund = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const receipt = { office: "of_1", on: "2026-06-03", amount: "1000000" }
  yield* Effect.orDie(scene.act("fund.recordReceipt", receipt))
  return scene
})

const accountOf = ({ data }: Scene): FundAccount =>
  bodyIn(fundAccount, data.rows.get("fundAccount/of_1")!.body)

describe("spending from the fund", () => {
  const spending = { office: "of_1", on: today, amount: "30000", purpose: "主题党日活动" }

  it.effect.each([
    ["one fen", "1", "29999"],
    ["all but one fen", "29999", "1"],
    ["exactly the balance", "30000", "0"]
  ] as const)("of %s is lawful", ([, amount, left]) =>
    Effect.gen(function* () {
      const scene = yield* withFund
      const { value } = yield* scene.act("fund.spend", { ...spending, amount })
      assert.strictEqual(String(value.balance), left)
      assert.deepStrictEqual(
        [accountOf(scene).balance, accountOf(scene).levyPosted] as ReadonlyArray<bigint>,
        [BigInt(left), 30_000n]
      )
      const posted = JSON.parse(scene.data.rows.get(`posting/${value.posting}`)!.body) as Facts
      assert.deepStrictEqual(posted, {
        office: "of_1",
        on: today,
        reason: "spending",
        purpose: "主题党日活动",
        lines: [
          { account: "partyBuildingFund", fen: `-${amount}` },
          { account: "partyActivities", fen: amount }
        ]
      })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "one fen more than the balance",
      { amount: "30001" },
      { _tag: "SpendingExceedsBalance", path: "$.amount", clause: "1.6.2", asked: "30001", balance: "30000" }
    ],
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a day that hasn't come",
      { on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "the day before the office",
      { on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withFund
      const before = head()
      assert.deepStrictEqual(yield* refusal("fund.spend", { ...spending, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("on the first day of the office is lawful", () =>
    Effect.gen(function* () {
      const { act } = yield* withFund
      yield* act("fund.spend", { ...spending, on: "2018-05-01" })
    })
  )

  it.effect("in two processes at once can't use the same money", () =>
    Effect.gen(function* () {
      const { data } = yield* withFund
      const scene = yield* openScene({ data, wrap: interleaved })
      const other = yield* openScene({ data, wrap: interleaved })
      const twice = [scene, other].map(({ act }) => act("fund.spend", spending))
      assert.deepStrictEqual(yield* endsOfRace(twice), ["SpendingExceedsBalance", "done"])
      assert.strictEqual(accountOf(scene).balance, 0n)
    })
  )

  it.effect("needs a purpose", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withFund
      assert.strictEqual(
        (yield* refusal("fund.spend", { ...spending, purpose: " " }))["_tag"],
        "InvalidInput"
      )
    })
  )
})

describe("settling the levy", () => {
  it.effect("is refused while the ledger is 3% of its net fees", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withFund
      assert.deepStrictEqual(yield* refusal("fund.settleLevy", { office: "of_1" }), {
        _tag: "NothingToSettle",
        path: "$.office",
        office: "of_1"
      })
    })
  )

  it.effect.each([
    ["one fen short", 29_999n, 1n],
    ["one fen over", 30_001n, -1n],
    ["empty", 0n, 30_000n]
  ] as const)("posts the difference of a ledger that is %s", ([, levyPosted, levy]) =>
    Effect.gen(function* () {
      const scene = yield* withFund
      const before = accountOf(scene)
      yield* writePast(scene, fundAccount, "of_1", {
        ...before,
        levyPosted: fen(levyPosted),
        balance: fen(levyPosted)
      })
      const { value } = yield* scene.act("fund.settleLevy", { office: "of_1" })
      assert.deepStrictEqual([value.levy, value.levyTotal] as ReadonlyArray<bigint>, [levy, 30_000n])
      assert.deepStrictEqual(accountOf(scene), before)
      assert.strictEqual(
        (yield* scene.refusal("fund.settleLevy", { office: "of_1" }))["_tag"],
        "NothingToSettle"
      )
    })
  )

  it.effect("is refused for an unknown office, and to all but the county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withFund
      assert.deepStrictEqual(yield* refusal("fund.settleLevy", { office: "of_9" }), {
        _tag: "UnknownReference",
        path: "$.office",
        ref: "office/of_9"
      })
      for (const actor of [actors.city, actors.dongzhi, actors.director]) {
        assert.strictEqual(
          (yield* refusal("fund.settleLevy", { office: "of_1" }, { actor }))["_tag"],
          "Forbidden"
        )
      }
    })
  )
})
