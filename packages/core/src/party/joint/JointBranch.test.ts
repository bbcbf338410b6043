import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { guichi } from "../../kernel/DivisionCode.ts"
import { withProfiles } from "../../profile/WithProfiles.ts"
import { termsOn } from "../../norm/Terms.ts"
import { chisitong } from "../../chisitong/chisitong.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { Rulebook } from "../../norm/Rulebook.ts"
import {
  actors,
  addBranch,
  addJointBranch,
  addMember,
  addOffice,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../../Scene.test.fixture.ts"
import { crossCountyReadings } from "../parameters.ts"
import { jointBranch } from "./JointBranch.ts"

/** The document as a county reads it that forbids joint branches across counties from 2026-06-15 on. */
const forbidding: Rulebook = Result.getOrThrow(
  withProfiles(chisitong, [
    {
      namespace: "guichi",
      county: guichi,
      settings: [
        {
          parameter: "crossCounty",
          since: "2026-06-15" as PlainDate,
          value: crossCountyReadings.indexOf("forbid"),
          ground: "贵司〔2026〕1号"
        }
      ]
    }
  ])
)

/** Six offices: the first five in 贵池区, the sixth in 东至县. */
const withOffices = Effect.fnUntraced(function* (rulebook: Rulebook = chisitong) {
  const scene = yield* openScene({ rulebook })
  for (const id of ["of_1", "of_2", "of_3", "of_4", "of_5"]) yield* addOffice(scene, { id })
  yield* addOffice(scene, { id: "of_6", county: "341721" })
  return scene
})

const judicial = { kind: "judicialOffice", name: "梅村司法所" }

const factsOn = (scene: Scene, day: string = today) =>
  Effect.map(scene.on(scene.jiceng.view), (view) => {
    const state = view.organizationStateOf("po_1", day as PlainDate)!
    return jointBranch.read(state, day as PlainDate, termsOn(day as PlainDate)).facts
  })

/** So many full members at each of these offices. */
const addMembers = (scene: Scene, office: string, count: number) =>
  Effect.forEach(Array.from({ length: count }), (_, place) =>
    addMember(scene, { id: `pe_${office.slice(3)}${place}`, office, stage: "full" })
  )

describe("what is read of a joint branch", () => {
  it.effect("its units, ground, counties and full members, as of the day", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices()
      yield* addMembers(scene, "of_1", 2)
      yield* addMembers(scene, "of_6", 1)
      yield* addJointBranch(scene, ["of_1", "of_6"])
      yield* scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_6", on: "2026-06-20" })
      assert.deepStrictEqual(yield* factsOn(scene, "2026-06-20"), {
        isJointBranch: 1,
        branchUnits: 2,
        branchGround: 1,
        branchSpan: 0,
        branchFullMembers: 3
      })
      assert.deepStrictEqual(yield* factsOn(scene, "2026-06-21"), {
        isJointBranch: 1,
        branchUnits: 1,
        branchGround: 1,
        branchSpan: 1,
        branchFullMembers: 2
      })
    })
  )

  it.effect.each([
    [2, Number.NaN],
    [3, 3]
  ] as const)("beside a judicial office %d full members are known as %d", ([members, known]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices()
      yield* addMembers(scene, "of_1", members)
      yield* addJointBranch(scene, ["of_1", judicial])
      assert.deepStrictEqual((yield* factsOn(scene)).branchFullMembers, known)
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<string | Facts>, number, string]>([
    ["two units of one county", ["of_1", "of_2"], 3, "satisfied"],
    ["five units", ["of_1", "of_2", "of_3", "of_4", "of_5"], 3, "satisfied"],
    ["six units", ["of_1", "of_2", "of_3", "of_4", "of_5", judicial], 3, "advised"],
    ["two counties", ["of_1", "of_6"], 3, "advised"],
    ["two full members", ["of_1", "of_2"], 2, "advised"],
    ["a judicial office and two full members", ["of_1", judicial], 2, "undetermined"]
  ])("%s: %s", ([, units, members, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices()
      yield* addMembers(scene, "of_1", members)
      yield* addJointBranch(scene, units)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.4.3"], outcome)
    })
  )

  it.effect("an office's own branch isn't concerned", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices()
      yield* addBranch(scene)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.4.3"], "notApplicable")
    })
  )
})

describe("across counties where it is forbidden", () => {
  it.effect("founding is refused from the day on which it is, with the proof", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices(forbidding)
      const input = {
        form: "jointBranch",
        lead: "of_1",
        ground: "nearby",
        name: "联合党支部",
        superior: "局党总支",
        foundedOn: "2026-06-15"
      }
      const units = ["of_1", "of_6"].map((office) => ({ kind: "office", office }))
      const before = scene.head()
      assert.deepStrictEqual(
        yield* scene.refusal("party.found", { ...input, units }, { actor: actors.city }),
        {
          _tag: "Refused",
          command: "party.found",
          clause: "1.4.3",
          conditions: [
            {
              what: "branchSpan",
              operator: "atLeast",
              observed: "acrossCounties",
              required: "oneCounty",
              met: false
            }
          ],
          lawful: [{ command: "party.found", input, missing: ["units"] }]
        }
      )
      assert.strictEqual(scene.head(), before)
      yield* scene.act("party.found", { ...input, units: [units[0], judicial] })
    })
  )

  it.effect("what was founded before is a finding from then on, until the unit leaves", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices(forbidding)
      yield* addMembers(scene, "of_1", 3)
      yield* addJointBranch(scene, ["of_1", "of_2", "of_6"], { foundedOn: "2026-06-14" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-06-14"))["1.4.3"], "advised")
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-06-15"))["1.4.3"], "violated")
      yield* scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_6", on: "2026-06-29" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.4.3"], "satisfied")
    })
  )
})

describe("joining across counties where it is forbidden", () => {
  it.effect("is refused for the office of another county, whatever the branch is already", () =>
    Effect.gen(function* () {
      const scene = yield* withOffices(forbidding)
      yield* addOffice(scene, { id: "of_7", county: "341721" })
      yield* addJointBranch(scene, ["of_1", "of_6"], { foundedOn: "2026-06-14" })
      const joining = { organization: "po_1", office: "of_7", from: "2026-06-15" }
      const { _tag, clause, lawful } = yield* scene.refusal("party.joinJointBranch", joining)
      assert.deepStrictEqual(
        [_tag, clause, lawful],
        [
          "Refused",
          "1.4.3",
          [
            {
              command: "party.joinJointBranch",
              input: { organization: "po_1", from: "2026-06-15" },
              missing: ["office"]
            }
          ]
        ]
      )
      yield* scene.act("party.joinJointBranch", { ...joining, from: "2026-06-14" })
      yield* scene.act("party.joinJointBranch", { ...joining, office: "of_2" })
    })
  )
})
