import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hasFaults } from "../../BadInput.test.fixture.ts"
import { endsOfRace, type Facts, interleaved, openScene, today, tomorrow } from "../../Scene.test.fixture.ts"
import { dues, periodsOf, refund, withBranch } from "./DuesScene.test.fixture.ts"

describe("recording dues", () => {
  it.effect("adds them to the year of their day", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* scene.act("party.recordDues", dues)
      yield* scene.act("party.recordDues", { ...dues, id: "dp_2", on: today, amount: "1" })
      yield* scene.act("party.recordDues", { ...dues, id: "dp_3", on: "2025-12-31", amount: "2" })
      assert.deepStrictEqual(periodsOf(scene), ["2025 60002 0", "2026 1 0"])
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "a day before the organization",
      { on: "2024-12-31" },
      { _tag: "NotAUnit", path: "$.office", office: "of_1", organization: "po_1" }
    ],
    [
      "the office the day after it left",
      { office: "of_2", person: "pe_c", on: "2026-06-21" },
      { _tag: "NotAUnit", path: "$.office", office: "of_2", organization: "po_1" }
    ],
    [
      "somebody the day before they joined",
      { on: "2025-02-28" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_a", office: "of_1", on: "2025-02-28" }
    ],
    [
      "somebody of another office",
      { person: "pe_c" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_c", office: "of_1", on: "2025-03-01" }
    ],
    [
      "staff that doesn't practise",
      { person: "pe_b" },
      {
        _tag: "NotAPractitioner",
        path: "$.person",
        clause: "1.6.3",
        person: "pe_b",
        office: "of_1",
        on: "2025-03-01"
      }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withBranch
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.recordDues", { ...dues, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("takes an id once, and dues of a unit on its last day", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      yield* act("party.recordDues", { ...dues, office: "of_2", person: "pe_c", on: "2026-06-20" })
      assert.deepStrictEqual(yield* refusal("party.recordDues", dues), {
        _tag: "AlreadyExists",
        path: "$.id",
        ref: "duesPayment/dp_1"
      })
    })
  )

  it.effect("can't be read with nothing paid", () =>
    hasFaults("party.recordDues", { ...dues, amount: "0" }, [
      '$.amount | "0" | whole fen above zero, at most 1000000000000'
    ])
  )
})

describe("refunding dues", () => {
  const paid = Effect.tap(withBranch, ({ act }) => Effect.orDie(act("party.recordDues", dues)))

  it.effect.each([
    ["part", "59999", "2025 60000 59999"],
    ["all", "60000", "2025 60000 60000"]
  ] as const)("of %s is lawful from the day of payment on", ([, amount, booked]) =>
    Effect.gen(function* () {
      const scene = yield* paid
      yield* scene.act("party.refundDues", { ...refund, amount })
      assert.deepStrictEqual(periodsOf(scene), [booked])
    })
  )

  const exceeds = (asked: string, refundable: string, period = 2025): Facts => ({
    _tag: "RefundExceedsDues",
    path: "$.amount",
    clause: "1.6.3",
    organization: "po_1",
    period,
    asked,
    refundable
  })

  it.effect.each<readonly [string, Facts, Facts]>([
    ["a fen more than was paid", { amount: "60001" }, exceeds("60001", "60000")],
    ["the day before the payment", { on: "2025-02-28" }, exceeds("60000", "0")],
    ["another year's dues", { period: 2026, on: today }, exceeds("60000", "0", 2026)],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* paid
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.refundDues", { ...refund, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("leaves room for what was refunded later already", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* paid
      yield* act("party.refundDues", { ...refund, on: "2026-01-10", amount: "50000", id: "dr_1" })
      assert.deepStrictEqual(
        yield* refusal("party.refundDues", { ...refund, amount: "10001" }),
        exceeds("10001", "10000")
      )
      assert.deepStrictEqual(yield* refusal("party.refundDues", { ...refund, amount: "1", id: "dr_1" }), {
        _tag: "AlreadyExists",
        path: "$.id",
        ref: "duesRefund/dr_1"
      })
    })
  )

  it.effect("of two racers that ask for all, one gets it", () =>
    Effect.gen(function* () {
      const { data } = yield* paid
      const { act } = yield* openScene({ data, wrap: interleaved })
      const other = yield* openScene({ data, wrap: interleaved })
      const racers = [act("party.refundDues", refund), other.act("party.refundDues", refund)]
      assert.deepStrictEqual(yield* endsOfRace(racers), ["RefundExceedsDues", "done"])
    })
  )
})
