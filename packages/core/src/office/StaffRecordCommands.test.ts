import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  type Facts,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { officeRoster } from "./Roster.ts"

/** 甲, of whom nothing is recorded, 乙 full-time and insured since joining on 2019-01-01, 丙 who has left. */
const withStaff = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* addMember(scene, { id: "pe_c" })
  yield* scene.act("person.register", { id: "pe_b", name: "某乙" })
  yield* scene.act("staff.join", {
    office: "of_1",
    person: "pe_b",
    practitioner: true,
    fullTime: true,
    from: "2019-01-01"
  })
  yield* scene.act("staff.recordInsurance", {
    office: "of_1",
    person: "pe_b",
    standing: "insured",
    from: "2019-01-01"
  })
  yield* scene.act("staff.leave", { office: "of_1", person: "pe_c", on: "2026-06-01" })
  return scene
})

const rosterOf = ({ data }: Scene) => bodyIn(officeRoster, data.rows.get("officeRoster/of_1")!.body)
const staffOf = (scene: Scene, person: string) =>
  rosterOf(scene).staff.find((member) => member.person === person)

const ref = "officeRoster/of_1"
const insurance = { office: "of_1", person: "pe_a", standing: "retired", from: "2026-03-01" }
const unknownOffice = { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }

describe("full-time work", () => {
  it.effect("is recorded on joining, or once where it wasn't", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      assert.strictEqual(staffOf(scene, "pe_b")?.fullTime, true)
      assert.isUndefined(staffOf(scene, "pe_a")?.fullTime)
      yield* scene.act("staff.recordFullTime", { office: "of_1", person: "pe_a", fullTime: false })
      assert.strictEqual(staffOf(scene, "pe_a")?.fullTime, false)
    })
  )

  it.effect("is void with a reason where it was wrong, and recorded again", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      const reason = "登记有误"
      const given = { office: "of_1", person: "pe_b" }
      for (const fullTime of [false, true]) {
        yield* scene.act("staff.voidFullTime", { ...given, reason })
        yield* scene.act("staff.recordFullTime", { ...given, fullTime })
      }
      assert.deepStrictEqual(staffOf(scene, "pe_b"), {
        person: "pe_b",
        practitioner: true,
        fullTime: true,
        from: "2019-01-01",
        fullTimeVoided: [true, false].map((fullTime) => ({ fullTime, reason, on: today }))
      } as never)
    })
  )
})

describe("social insurance", () => {
  it.effect("is recorded from a day on, and again when it changes", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      yield* scene.act("staff.recordInsurance", insurance)
      yield* scene.act("staff.recordInsurance", { ...insurance, standing: "insured", from: today })
      yield* scene.act("staff.recordInsurance", { ...insurance, person: "pe_c", from: "2026-06-01" })
      assert.deepStrictEqual(
        rosterOf(scene).insurances.map(({ person, standing, from }) => `${person} ${standing} ${from}`),
        [
          "pe_b insured 2019-01-01",
          "pe_a retired 2026-03-01",
          `pe_a insured ${today}`,
          "pe_c retired 2026-06-01"
        ]
      )
    })
  )

  it.effect("is void with a reason where it was wrong, and recorded again", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      const { standing: _, ...entry } = insurance
      yield* scene.act("staff.recordInsurance", insurance)
      yield* scene.act("staff.voidInsurance", { ...entry, reason: "登记有误" })
      yield* scene.act("staff.recordInsurance", { ...insurance, standing: "insuredElsewhere" })
      const { office: _of, ...recorded } = insurance
      assert.deepStrictEqual(rosterOf(scene).insurances.slice(1), [
        { ...recorded, voided: { reason: "登记有误", on: today } },
        { ...recorded, standing: "insuredElsewhere" }
      ] as never)
    })
  )
})

describe("what is recorded of the staff", () => {
  it.effect.each<readonly [string, CommandName, Facts, Facts]>([
    ["an unknown office", "staff.recordInsurance", { ...insurance, office: "of_9" }, unknownOffice],
    [
      "full-time work in an unknown office",
      "staff.recordFullTime",
      { office: "of_9", person: "pe_a", fullTime: true },
      unknownOffice
    ],
    [
      "what was never recorded of an unknown office",
      "staff.voidFullTime",
      { office: "of_9", person: "pe_a", reason: "误" },
      unknownOffice
    ],
    [
      "an entry of an unknown office",
      "staff.voidInsurance",
      { office: "of_9", person: "pe_a", from: today, reason: "误" },
      unknownOffice
    ],
    [
      "full-time work of somebody who has left",
      "staff.recordFullTime",
      { office: "of_1", person: "pe_c", fullTime: true },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_c", office: "of_1", on: today }
    ],
    [
      "full-time work that is recorded",
      "staff.recordFullTime",
      { office: "of_1", person: "pe_b", fullTime: false },
      { _tag: "AlreadyRecorded", path: "$.fullTime", ref, what: "fullTime" }
    ],
    [
      "a void of full-time work that isn't recorded",
      "staff.voidFullTime",
      { office: "of_1", person: "pe_a", reason: "误" },
      { _tag: "NotRecorded", path: "$.person", ref, what: "fullTime" }
    ],
    [
      "insurance from tomorrow",
      "staff.recordInsurance",
      { ...insurance, from: tomorrow },
      { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }
    ],
    [
      "insurance before joining",
      "staff.recordInsurance",
      { ...insurance, from: "2018-12-31" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_a", office: "of_1", on: "2018-12-31" }
    ],
    [
      "two standings from one day",
      "staff.recordInsurance",
      { ...insurance, person: "pe_b", from: "2019-01-01" },
      { _tag: "AlreadyRecorded", path: "$.from", ref, what: "insurance" }
    ],
    [
      "a void of an entry that isn't there",
      "staff.voidInsurance",
      { office: "of_1", person: "pe_b", from: "2019-01-02", reason: "误" },
      { _tag: "NotRecorded", path: "$.from", ref, what: "insurance" }
    ]
  ])("is refused for %s", ([, command, input, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withStaff
      const before = head()
      assert.deepStrictEqual(yield* refusal(command, input), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { act } = yield* withStaff
      const acts = [
        ["staff.recordFullTime", { office: "of_1", person: "pe_a", fullTime: true }],
        ["staff.voidFullTime", { office: "of_1", person: "pe_b", reason: "误" }],
        ["staff.recordInsurance", insurance],
        ["staff.voidInsurance", { office: "of_1", person: "pe_b", from: "2019-01-01", reason: "误" }]
      ] as const
      for (const [command, input] of acts)
        for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director])
          assert.strictEqual(yield* endOf(act(command, input, { actor })), "Forbidden")
    })
  )
})

describe("finance staff and Party-affairs staff", () => {
  it.effect("may be several, and one person both, each post once", () =>
    Effect.gen(function* () {
      const { act } = yield* withStaff
      const assign = (person: string, post: string) =>
        endOf(act("staff.assignPost", { office: "of_1", person, post, from: today }))
      for (const post of ["financeStaff", "partyAffairsStaff"]) {
        assert.strictEqual(yield* assign("pe_a", post), "done")
        assert.strictEqual(yield* assign("pe_b", post), "done")
        assert.strictEqual(yield* assign("pe_b", post), "PostTaken")
        yield* act("staff.endPost", { office: "of_1", person: "pe_b", post, on: today })
      }
    })
  )
})
