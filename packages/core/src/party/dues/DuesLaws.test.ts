import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { termsOn } from "../../norm/Terms.ts"
import { canonicalJson } from "../../journal/Canonical.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { addBranch, addMember, addOffice, bodyIn, openScene, today } from "../../Scene.test.fixture.ts"
import type { Scene } from "../../Scene.test.fixture.ts"
import { duesAccount } from "./Dues.ts"
import { dues } from "./DuesRules.ts"

type Step =
  | { readonly act: "pay"; readonly on: string; readonly amount: number }
  | { readonly act: "refund"; readonly period: number; readonly on: string; readonly amount: number }
  | { readonly act: "voidPayment" | "voidRefund"; readonly of: number }

const days = ["2025-01-01", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-29", today]
const on = fc.constantFrom(...days)
const of = fc.nat({ max: 5 })
// Few amounts, so that what is left is often asked for exactly, or with one fen more.
const amount = fc.constantFrom(1, 2, 3, 5, 6)
const act = <const Name extends string>(name: Name) => fc.constant(name)
const steps: fc.Arbitrary<ReadonlyArray<Step>> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: act("pay"), on, amount }) },
    {
      weight: 3,
      arbitrary: fc.record({ act: act("refund"), period: fc.constantFrom(2025, 2026), on, amount })
    },
    { weight: 1, arbitrary: fc.record({ act: act("voidPayment"), of }) },
    { weight: 1, arbitrary: fc.record({ act: act("voidRefund"), of }) }
  ),
  { minLength: 1, maxLength: 20 }
)

interface Entry {
  readonly id: string
  readonly period: number
  readonly on: string
  readonly amount: number
  /** 1 = paid, -1 = refunded. */
  readonly sign: number
}

const nets = (entries: ReadonlyArray<Entry>, period: number, day: string) =>
  entries
    .filter((entry) => entry.period === period && entry.on <= day)
    .reduce((sum, entry) => sum + entry.sign * entry.amount, 0)

/** No day on which more of a period is refunded than was paid, day by day. */
const isLawful = (entries: ReadonlyArray<Entry>) =>
  [2025, 2026].every((period) => days.every((day) => nets(entries, period, day) >= 0))

/** What the books hold after a step and how the register is asked to take it. */
const take = (scene: Scene, entries: ReadonlyArray<Entry>, ever: ReadonlySet<string>, step: Step) => {
  switch (step.act) {
    case "pay": {
      const id = `dp_${[...ever].filter((one) => one.startsWith("dp")).length}`
      const { on: day, amount: fen } = step
      const input = { id, organization: "po_1", office: "of_1", person: "pe_a", on: day, amount: String(fen) }
      const entry = { id, period: Number(day.slice(0, 4)), on: day, amount: fen, sign: 1 }
      return { next: [...entries, entry], attempt: scene.act("party.recordDues", input) }
    }
    case "refund": {
      const id = `dr_${[...ever].filter((one) => one.startsWith("dr")).length}`
      const { period, on: day, amount: fen } = step
      const input = { id, organization: "po_1", period, on: day, amount: String(fen) }
      const entry = { id, period, on: day, amount: fen, sign: -1 }
      return { next: [...entries, entry], attempt: scene.act("party.refundDues", input) }
    }
    case "voidPayment":
    case "voidRefund": {
      const id = `${step.act === "voidPayment" ? "dp" : "dr"}_${step.of}`
      const next = entries.filter((entry) => entry.id !== id)
      const attempt: Effect.Effect<unknown, unknown> =
        step.act === "voidPayment"
          ? scene.act("party.voidDues", { payment: id, reason: "登记有误" })
          : scene.act("party.voidDuesRefund", { refund: id, reason: "登记有误" })
      return { next: next.length === entries.length ? undefined : next, attempt }
    }
  }
}

const sums = (entries: ReadonlyArray<Entry>, sign: number, day: string) =>
  entries
    .filter((entry) => entry.sign === sign && entry.on <= day)
    .reduce((sum, entry) => sum + entry.amount, 0)

const compare = Effect.fnUntraced(function* (scene: Scene, entries: ReadonlyArray<Entry>) {
  const row = scene.data.rows.get("duesAccount/po_1")
  const periods = row === undefined ? [] : bodyIn(duesAccount, row.body).periods
  for (const { period, paid, refunded } of periods) {
    assert.isTrue(refunded <= paid)
    assert.strictEqual(Number(paid - refunded), nets(entries, period, today))
  }
  const view = yield* scene.on(scene.jiceng.view)
  for (const day of days) {
    const state = view.organizationStateOf("po_1", day as PlainDate)!
    const { facts } = dues.read(state, day as PlainDate, termsOn(day as PlainDate))
    const paid = sums(entries, 1, day)
    assert.deepStrictEqual([facts.duesPaid, facts.duesUnrefunded], [paid, paid - sums(entries, -1, day)])
    const isLate = day >= "2026-04-01" && nets(entries, 2025, day) > 0
    assert.strictEqual(facts.duesOverdueDays >= 90, isLate)
  }
})

const follow = Effect.fnUntraced(function* (sequence: ReadonlyArray<Step>) {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* addBranch(scene, { foundedOn: "2025-01-01" })
  let entries: ReadonlyArray<Entry> = []
  const ever = new Set<string>()
  for (const step of sequence) {
    const { next, attempt } = take(scene, entries, ever, step)
    const lawful = next !== undefined && isLawful(next)
    const before = scene.head()
    const exit = yield* Effect.exit(attempt)
    assert.strictEqual(exit._tag, lawful ? "Success" : "Failure", canonicalJson(step))
    if (lawful) entries = next
    else assert.strictEqual(scene.head(), before)
    for (const { id } of entries) ever.add(id)
    yield* compare(scene, entries)
  }
}, Effect.scoped)

it("after every step, on every day: refunds of a period never exceed its dues, and the facts are the books'", () =>
  fc.assert(
    fc.asyncProperty(steps, (sequence) => Effect.runPromise(follow(sequence))),
    { numRuns: 80 }
  ))
