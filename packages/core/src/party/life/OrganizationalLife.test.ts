import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hasFaults } from "../../BadInput.test.fixture.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import {
  actors,
  addJointBranch,
  addOffice,
  type Facts,
  openScene,
  today,
  tomorrow
} from "../../Scene.test.fixture.ts"
import type { PartyOrganizationId } from "../PartyOrganization.ts"
import { attendance, lifeIn } from "./OrganizationalLife.ts"

const office = (id: string) => ({ kind: "office", office: id })
const judicial = { kind: "judicialOffice", name: "梅村司法所" }

/** A joint branch of two offices and a judicial office; the second office left on 2026-06-20. */
const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addJointBranch(scene, ["of_1", "of_2", judicial])
  yield* scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on: "2026-06-20" })
  return scene
})

const input = {
  organization: "po_1",
  on: "2026-06-20",
  topic: "主题党日",
  units: [office("of_1"), office("of_2"), judicial]
}
const june = { from: "2026-06-01" as PlainDate, to: "2026-06-29" as PlainDate }

describe("organizational life of a joint branch", () => {
  it.effect("is listed and counted by period and unit", () =>
    Effect.gen(function* () {
      const { act, jiceng, on } = yield* withBranch
      yield* act("party.recordOrganizationalLife", { ...input, on: today, units: [judicial] })
      yield* act("party.recordOrganizationalLife", { ...input, on: "2026-06-29", units: [office("of_1")] })
      yield* act("party.recordOrganizationalLife", input)
      const { value } = yield* act("party.recordOrganizationalLife", input)
      yield* act("party.voidOrganizationalLife", { life: value.life, reason: "重复登记" })
      const { records } = yield* on(jiceng.view)
      const held = lifeIn(records, "po_1" as PartyOrganizationId, june)
      assert.deepStrictEqual<ReadonlyArray<string>>(
        held.map(({ body }) => body.on),
        ["2026-06-20", "2026-06-29"]
      )
      assert.deepStrictEqual(Object.fromEntries(attendance(held)), { of_1: 2, of_2: 1, 梅村司法所: 1 })
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
      "the day before the branch",
      { on: "2026-05-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2026-05-31", earliest: "2026-06-01" }
    ],
    [
      "a unit the day after it left",
      { on: "2026-06-21" },
      { _tag: "NotAUnit", path: "$.units[1]", office: "of_2", organization: "po_1" }
    ],
    [
      "a judicial office that is no unit",
      { units: [{ ...judicial, name: "另一司法所" }] },
      { _tag: "NotAUnit", path: "$.units[0]", office: "另一司法所", organization: "po_1" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withBranch
      const before = head()
      assert.deepStrictEqual(
        yield* refusal("party.recordOrganizationalLife", { ...input, ...change }),
        expected
      )
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is voided once, by the authority of its county", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      const { value } = yield* act("party.recordOrganizationalLife", input)
      const wrong = { life: value.life, reason: "登记有误" }
      for (const actor of [actors.dongzhi, actors.outsider])
        assert.strictEqual(
          (yield* refusal("party.voidOrganizationalLife", wrong, { actor }))["_tag"],
          "Forbidden"
        )
      yield* act("party.voidOrganizationalLife", wrong)
      const ref = `organizationalLife/${value.life}`
      assert.deepStrictEqual(yield* refusal("party.voidOrganizationalLife", wrong), {
        _tag: "AlreadyVoid",
        path: "$.life",
        ref
      })
      assert.deepStrictEqual(yield* refusal("party.voidOrganizationalLife", { ...wrong, life: "ol_9" }), {
        _tag: "UnknownReference",
        path: "$.life",
        ref: "organizationalLife/ol_9"
      })
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<Facts>, number]>([
    ["nobody", [], 0],
    ["one unit twice", [office("of_1"), office("of_1")], 2]
  ])("can't be read with %s attending", ([, units, length]) =>
    hasFaults("party.recordOrganizationalLife", { ...input, units }, [
      `$.units | array(${length}) | one or more different units that attended`
    ])
  )
})
