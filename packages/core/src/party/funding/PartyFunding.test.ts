import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { guichi } from "../../kernel/DivisionCode.ts"
import {
  actors,
  addBranch,
  addOffice,
  type Facts,
  openScene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import { fundingIn, fundingTotals } from "./PartyFunding.ts"

const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", county: "341721" })
  yield* addBranch(scene)
  return scene
})

const toBranch = { kind: "partyOrganization", organization: "po_1" }
const toOffice = (office: string) => ({ kind: "office", office })
const superior = { kind: "superiorPartyOrganization", name: "贵池区司法局党总支" }
const input = {
  from: { kind: "countyBureau" },
  to: toBranch,
  amount: "500000",
  on: "2026-06-01",
  purpose: "阵地建设"
}
const june: { readonly from: PlainDate; readonly to: PlainDate } = {
  from: "2026-06-01" as PlainDate,
  to: "2026-06-29" as PlainDate
}

describe("an allocation for Party building", () => {
  it.effect("is listed and totalled by county, period and who gave", () =>
    Effect.gen(function* () {
      const { act, jiceng, on } = yield* withBranch
      const city = { actor: actors.city }
      yield* act("party.recordAllocation", { ...input, on: today })
      yield* act("party.recordAllocation", { ...input, on: "2026-06-29", from: superior, amount: "1" })
      yield* act("party.recordAllocation", input)
      yield* act("party.recordAllocation", { ...input, to: toOffice("of_1"), amount: "20" })
      yield* act("party.recordAllocation", { ...input, to: toOffice("of_2") }, city)
      const { value } = yield* act("party.recordAllocation", input)
      yield* act("party.voidAllocation", { funding: value.funding, reason: "重复登记" })
      const { records } = yield* on(jiceng.view)
      const given = fundingIn(records, guichi, june)
      assert.lengthOf(given, 3)
      assert.deepStrictEqual(fundingTotals(given), { countyBureau: 500_020n, superiorPartyOrganization: 1n })
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown organization",
      { to: { ...toBranch, organization: "po_9" } },
      { _tag: "UnknownReference", path: "$.to.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "an unknown office",
      { to: toOffice("of_9") },
      { _tag: "UnknownReference", path: "$.to.office", ref: "office/of_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the organization",
      { on: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-31", earliest: "2026-06-01" }
    ],
    [
      "the day before the office",
      { to: toOffice("of_1"), on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withBranch
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.recordAllocation", { ...input, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is voided once, by the authority of its county", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      const { value } = yield* act("party.recordAllocation", input)
      const wrong = { funding: value.funding, reason: "登记有误" }
      for (const actor of [actors.dongzhi, actors.director]) {
        assert.strictEqual((yield* refusal("party.recordAllocation", input, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("party.voidAllocation", wrong, { actor }))["_tag"], "Forbidden")
      }
      yield* act("party.voidAllocation", wrong)
      const ref = `partyFunding/${value.funding}`
      const again = yield* refusal("party.voidAllocation", wrong)
      assert.deepStrictEqual(again, { _tag: "AlreadyVoid", path: "$.funding", ref })
      assert.deepStrictEqual(yield* refusal("party.voidAllocation", { ...wrong, funding: "al_9" }), {
        _tag: "UnknownReference",
        path: "$.funding",
        ref: "partyFunding/al_9"
      })
    })
  )
})
