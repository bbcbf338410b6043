import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { termsOn } from "../norm/Terms.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import { addOffice, bodyIn, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { fundAccount, posting } from "./Fund.ts"
import { levy } from "./LevyRules.ts"

type Step =
  | { readonly act: "receive"; readonly on: string; readonly amount: bigint }
  | { readonly act: "refund"; readonly of: number; readonly on: string; readonly share: number }
  | { readonly act: "void"; readonly of: number }
  | { readonly act: "spend"; readonly on: string; readonly share: number }

const days = ["2018-05-01", "2020-01-15", "2020-01-16", "2024-02-29", "2026-06-29", today]
const on = fc.constantFrom(...days)
const of = fc.nat({ max: 9 })
/** Per cent of what there is, often exactly all of it. */
const share = fc.oneof(fc.integer({ min: 1, max: 110 }), fc.constantFrom(50, 100, 101))
const act = <const Name extends string>(name: Name) => fc.constant(name)
const steps: fc.Arbitrary<ReadonlyArray<Step>> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ act: act("receive"), on, amount: fc.bigInt({ min: 1n, max: 999_999n }) })
    },
    { weight: 2, arbitrary: fc.record({ act: act("refund"), of, on, share }) },
    { weight: 1, arbitrary: fc.record({ act: act("void"), of }) },
    { weight: 1, arbitrary: fc.record({ act: act("spend"), on, share }) }
  ),
  { minLength: 1, maxLength: 24 }
)

const inForce = "2020-01-16"

/** What the books must say, kept by other means: every movement with its days, 3% in whole numbers. */
class Books {
  readonly receipts: Array<{ readonly on: string; readonly amount: bigint; left: bigint; open: boolean }> = []
  readonly fees: Array<{ readonly on: string; readonly receivedOn: string; readonly fen: bigint }> = []
  readonly spending: Array<{ readonly on: string; readonly fen: bigint }> = []

  netOn(day: string): bigint {
    const counted = this.fees.filter((fee) => fee.on <= day && fee.receivedOn >= inForce)
    return counted.reduce((sum, { fen }) => sum + fen, 0n)
  }
  levyOn(day: string): bigint {
    return (this.netOn(day) * 3n + 50n) / 100n
  }
  spentOn(day: string): bigint {
    return this.spending.filter((spent) => spent.on <= day).reduce((sum, { fen }) => sum + fen, 0n)
  }
}

const partOf = (whole: bigint, percent: number) => {
  const part = (whole * BigInt(percent)) / 100n
  return part > 0n ? part : 1n
}

/** Does one step in the register and in the books; tells whether the register should have taken it. */
const take = (
  scene: Scene,
  books: Books,
  step: Step
): { readonly lawful: boolean; readonly attempt: Effect.Effect<unknown, unknown> } => {
  const receipt = "of" in step ? books.receipts[step.of] : undefined
  const id = "of" in step ? `re_${step.of}` : ""
  switch (step.act) {
    case "receive": {
      const { amount } = step
      const input = { id: `re_${books.receipts.length}`, office: "of_1", on: step.on, amount: String(amount) }
      books.receipts.push({ on: step.on, amount, left: amount, open: true })
      books.fees.push({ on: step.on, receivedOn: step.on, fen: amount })
      return { lawful: true, attempt: scene.act("fund.recordReceipt", input) }
    }
    case "refund": {
      const amount = partOf(receipt?.amount ?? 1n, step.share)
      const lawful = receipt !== undefined && receipt.open && step.on >= receipt.on && amount <= receipt.left
      if (lawful) {
        receipt.left -= amount
        books.fees.push({ on: step.on, receivedOn: receipt.on, fen: -amount })
      }
      const input = { receipt: id, on: step.on, amount: String(amount) }
      return { lawful, attempt: scene.act("fund.recordRefund", input) }
    }
    case "void": {
      const lawful = receipt !== undefined && receipt.open && receipt.left === receipt.amount
      if (lawful) {
        receipt.open = false
        books.fees.push({ on: receipt.on, receivedOn: receipt.on, fen: -receipt.amount })
      }
      return { lawful, attempt: scene.act("fund.voidReceipt", { receipt: id, reason: "登记有误" }) }
    }
    case "spend": {
      const balance = books.levyOn(today) - books.spentOn(today)
      const amount = partOf(balance, step.share)
      const lawful = amount <= balance
      if (lawful) books.spending.push({ on: step.on, fen: amount })
      const input = { office: "of_1", on: step.on, amount: String(amount), purpose: "主题党日活动" }
      return { lawful, attempt: scene.act("fund.spend", input) }
    }
  }
}

const inLedger = ({ data }: Scene) => {
  let fund = 0n
  for (const { body } of data.byKind.get("posting")?.values() ?? []) {
    const { lines } = bodyIn(posting, body)
    assert.strictEqual(
      lines.reduce((sum, line) => sum + line.fen, 0n),
      0n
    )
    for (const line of lines) if (line.account === "partyBuildingFund") fund += line.fen
  }
  return fund
}

const follow = Effect.fnUntraced(function* (sequence: ReadonlyArray<Step>) {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const books = new Books()
  for (const step of sequence) {
    const { lawful, attempt } = take(scene, books, step)
    const before = scene.head()
    const exit = yield* Effect.exit(attempt)
    assert.strictEqual(exit._tag, lawful ? "Success" : "Failure", canonicalJson(step))
    if (!lawful) assert.strictEqual(scene.head(), before)
    const account = bodyIn(fundAccount, scene.data.rows.get("fundAccount/of_1")!.body)
    const balance = books.levyOn(today) - books.spentOn(today)
    assert.deepStrictEqual<ReadonlyArray<bigint>>(
      [account.levyPosted, account.spent, account.balance, inLedger(scene)],
      [books.levyOn(today), books.spentOn(today), balance, balance]
    )
    const view = yield* scene.on(scene.jiceng.view)
    for (const day of days) {
      const { facts } = levy.read(
        view.stateOf("of_1" as OfficeId, day as PlainDate)!,
        day as PlainDate,
        termsOn(day as PlainDate)
      )
      const entries = books.fees.filter((fee) => fee.on <= day).length
      assert.deepStrictEqual(facts, {
        feeEntries: entries,
        netFees: Number(books.netOn(day)),
        levyDue: Number(books.levyOn(day)),
        levyGap: 0,
        fundBalance: Number(books.levyOn(day) - books.spentOn(day))
      })
    }
  }
}, Effect.scoped)

it("after every step, on every day: the levy is 3% of net receipts half-up, and the ledger adds up", () =>
  fc.assert(
    fc.asyncProperty(steps, (sequence) => Effect.runPromise(follow(sequence))),
    { numRuns: 80 }
  ))
