import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { changed, type Document, exported, filled, imported, linesOf } from "../bundle/Bundle.test.fixture.ts"
import { factsOf, openScene, outcomesOf } from "../Scene.test.fixture.ts"

const linesFor = (change: (document: Document) => void) =>
  Effect.gen(function* () {
    const text = changed(yield* exported(yield* filled()), change)
    const ended = yield* Effect.result(imported(yield* openScene(), text))
    return ended._tag === "Success" ? [] : linesOf(factsOf(ended.failure))
  })

const sum = "the sum of receipts, refunds and voids (2020-01-16 0.03)"

describe("a bundle's fund is refused for", () => {
  it.effect.each<readonly [string, (records: Document["records"]) => void, ReadonlyArray<string>]>([
    [
      "net fees that receipts, refunds and voids don't add up to",
      ({ feeReceipt }) => (feeReceipt![0]!["amount"] = "1000001"),
      [`$.records.fundAccount[0].net | "750000" | 750001, ${sum}`]
    ],
    [
      "receipts of an account without any",
      ({ feeReceipt }) => (feeReceipt![0]!["office"] = "of_2"),
      [
        `$.records.fundAccount[0].net | "750000" | -250000, ${sum}`,
        `$.records.fundAccount[1].net | "0" | 1000000, ${sum}`,
        '$.records.feeRefund[0].office | "of_1" | of_2, as the receipt has it'
      ]
    ],
    [
      "a levy and spending that the postings don't add up to",
      (records) => (records["posting"] = []),
      [
        '$.records.fundAccount[0].levyPosted | "22500" | 0, the sum of the postings',
        '$.records.fundAccount[0].spent | "10000" | 0, the sum of the postings'
      ]
    ],
    [
      "a refund of another day than the receipt's",
      ({ feeRefund }) => (feeRefund![0]!["receivedOn"] = "2026-06-29"),
      ['$.records.feeRefund[0].receivedOn | "2026-06-29" | 2026-06-30, as the receipt has it']
    ],
    [
      "a void of another amount than the receipt's",
      ({ feeVoid, fundAccount }) => {
        feeVoid![0]!["amount"] = "999999"
        fundAccount![0]!["net"] = [{ since: "2020-01-16", rate: "0.03", fen: "750001" }]
      },
      ['$.records.feeVoid[0].amount | "999999" | 1000000, as the receipt has it']
    ],
    [
      "a receipt that is void and refunded",
      ({ feeRefund }) => (feeRefund![0]!["receipt"] = "re_2"),
      ['$.records.feeRefund[0] | "feeRefund" | a receipt that $.records.feeVoid[0] doesn\'t void']
    ],
    [
      "refunds of more than the receipt was",
      ({ feeRefund, fundAccount }) => {
        feeRefund!.push({ ...feeRefund![0], id: "rf_9", amount: "750001" })
        fundAccount![0]!["net"] = [{ since: "2020-01-16", rate: "0.03", fen: "-1" }]
      },
      ['$.records.feeRefund[1].amount | "750001" | at most the 750000 left of the receipt']
    ],
    [
      "more money than an account can hold",
      ({ feeReceipt }) => {
        const each = { ...feeReceipt![0], amount: "10000000000000000" }
        for (let place = 0; place < 200; place++) feeReceipt!.push({ ...each, id: `re_x${place}` })
      },
      [`$.records.fundAccount[0].net | "750000" | 2000000000000750000, ${sum}`]
    ]
  ])("%s", ([, change, expected]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* linesFor(({ records }) => change(records)), expected)
    })
  )

  it.effect("nothing when all that is left is paid back", () =>
    Effect.gen(function* () {
      const lines = yield* linesFor(({ records: { feeRefund, fundAccount } }) => {
        feeRefund!.push({ ...feeRefund![0], id: "rf_9", amount: "750000" })
        fundAccount![0]!["net"] = [{ since: "2020-01-16", rate: "0.03", fen: "0" }]
      })
      assert.deepStrictEqual(lines, [])
    })
  )

  it.effect("no levy that falls short of 3%: that is a finding", () =>
    Effect.gen(function* () {
      const text = changed(yield* exported(yield* filled()), ({ records }) => {
        const [account] = records["fundAccount"]!
        const levy = records["posting"]!.find(({ reason }) => reason === "refund")!
        levy["lines"] = [
          { account: "operating", fen: "7501" },
          { account: "partyBuildingFund", fen: "-7501" }
        ]
        Object.assign(account!, { levyPosted: "22499", balance: "12499" })
      })
      const scene = yield* openScene()
      yield* imported(scene, text)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.2"], "violated")
    })
  )
})
