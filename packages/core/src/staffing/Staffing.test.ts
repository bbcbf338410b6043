import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  addMember,
  addOffice,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import { staffing } from "./Staffing.ts"

const unknown = Number.NaN

const factsOn = Effect.fnUntraced(function* (scene: Scene, on: string = today) {
  const day = on as PlainDate
  const view = yield* scene.on(scene.jiceng.view)
  return staffing.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day)).facts
})

/** 甲乙丙丁 of 2019-01-01; 丁 doesn't practise. 甲 and 乙 are partners. */
const withStaff = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", post: "partner" })
  yield* addMember(scene, { id: "pe_b", post: "partner" })
  yield* addMember(scene, { id: "pe_c" })
  yield* addMember(scene, { id: "pe_d", practitioner: false })
  return scene
})

const educate = ({ act }: Scene, person: string, level: string, on = "2010-07-01") =>
  act("person.recordEducation", { person, level, on })
const insure = ({ act }: Scene, person: string, standing: string, from = "2020-01-01") =>
  act("staff.recordInsurance", { office: "of_1", person, standing, from })
const license = ({ act }: Scene, person: string, from: string) =>
  act("person.recordLicence", { person, number: `号 ${person}`, from })
const fullTime = ({ act }: Scene, person: string, answer: boolean) =>
  act("staff.recordFullTime", { office: "of_1", person, fullTime: answer })

describe("an office of which only the staff is known", () => {
  it.effect.each<readonly [string, string, Facts]>([
    ["today", today, { staffCount: 4, financeStaff: 0, partyAffairsStaff: 0, isPartnership: 1 }],
    ["the day before they joined", "2018-12-31", { staffCount: 0, uninsured: 0, fullTimePractitioners: 0 }]
  ])("%s", ([, on, expected]) =>
    Effect.gen(function* () {
      const facts: Facts = yield* factsOn(yield* withStaff, on)
      for (const [name, value] of Object.entries(expected)) assert.strictEqual(facts[name], value, name)
      assert.isNaN(facts["bachelorShare"])
    })
  )

  it.effect("leaves open what nobody has recorded", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      const outcomes = yield* outcomesOf(scene, "of_1")
      assert.deepStrictEqual(
        ["3.2.1", "3.2.2", "3.2.3", "3.2.4", "137.7.1", "137.7.2"].map((clause) => outcomes[clause]),
        ["satisfied", "undetermined", "violated", "undetermined", "undetermined", "undetermined"]
      )
    })
  )
})

describe("the share with a degree", () => {
  it.effect.each<readonly [string, ReadonlyArray<readonly [string, string]>, number]>([
    ["is open while two of four may have one", [["pe_a", "bachelor"]], unknown],
    [
      "is known from two on, whatever the others have",
      [
        ["pe_a", "bachelor"],
        ["pe_d", "postgraduate"]
      ],
      0.5
    ],
    [
      "is open while the last one may make it two",
      [
        ["pe_a", "bachelor"],
        ["pe_b", "belowBachelor"],
        ["pe_c", "belowBachelor"]
      ],
      unknown
    ],
    [
      "is known to be out of reach with three below",
      [
        ["pe_a", "belowBachelor"],
        ["pe_b", "belowBachelor"],
        ["pe_c", "belowBachelor"]
      ],
      0
    ],
    [
      "counts everybody",
      [
        ["pe_a", "bachelor"],
        ["pe_b", "belowBachelor"],
        ["pe_c", "belowBachelor"],
        ["pe_d", "belowBachelor"]
      ],
      0.25
    ]
  ])("%s", ([, educations, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const [person, level] of educations) yield* educate(scene, person, level)
      assert.deepStrictEqual((yield* factsOn(scene)).bachelorShare, expected)
    })
  )

  it.effect("is that of the day", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const person of ["pe_a", "pe_b", "pe_c", "pe_d"]) yield* educate(scene, person, "belowBachelor")
      yield* educate(scene, "pe_a", "bachelor", "2025-07-01")
      yield* educate(scene, "pe_b", "bachelor", "2026-01-15")
      assert.strictEqual((yield* factsOn(scene, "2026-01-14")).bachelorShare, 0.25)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-01-14"))["3.2.2"], "violated")
      assert.strictEqual((yield* factsOn(scene, "2026-01-15")).bachelorShare, 0.5)
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_c", on: "2026-06-29" })
      assert.strictEqual((yield* factsOn(scene)).bachelorShare, 2 / 3)
    })
  )
})

describe("who isn't insured", () => {
  it.effect("is open while somebody's standing isn't recorded, and counted as soon as one is on record", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const [person, standing] of [
        ["pe_a", "insured"],
        ["pe_b", "insuredElsewhere"],
        ["pe_c", "retired"]
      ] as const)
        yield* insure(scene, person, standing)
      assert.isNaN((yield* factsOn(scene)).uninsured)
      yield* insure(scene, "pe_d", "notInsured", "2026-02-01")
      assert.isNaN((yield* factsOn(scene, "2026-01-31")).uninsured)
      assert.strictEqual((yield* factsOn(scene)).uninsured, 1)
      yield* insure(scene, "pe_d", "insured", "2026-04-01")
      assert.strictEqual((yield* factsOn(scene, "2026-03-31")).uninsured, 1)
      assert.strictEqual((yield* factsOn(scene)).uninsured, 0)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["3.2.4"], "satisfied")
    })
  )

  it.effect("isn't told by an entry of an earlier time on the staff, nor by one that is void", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const person of ["pe_a", "pe_b", "pe_c", "pe_d"]) yield* insure(scene, person, "insured")
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_d", on: "2026-05-31" })
      yield* scene.act("staff.join", {
        office: "of_1",
        person: "pe_d",
        practitioner: false,
        from: "2026-06-01"
      })
      assert.strictEqual((yield* factsOn(scene, "2026-05-31")).uninsured, 0)
      assert.isNaN((yield* factsOn(scene)).uninsured)
      yield* insure(scene, "pe_d", "insured", "2026-06-01")
      assert.strictEqual((yield* factsOn(scene)).uninsured, 0)
      const entry = { office: "of_1", person: "pe_a", from: "2020-01-01" }
      yield* scene.act("staff.voidInsurance", { ...entry, reason: "登记有误" })
      assert.isNaN((yield* factsOn(scene)).uninsured)
    })
  )
})

describe("full-time practitioners", () => {
  it.effect.each<readonly [string, ReadonlyArray<readonly [string, boolean]>, number]>([
    [
      "are open while the third may be one",
      [
        ["pe_a", true],
        ["pe_b", true]
      ],
      unknown
    ],
    [
      "are known at three; who doesn't practise doesn't count",
      [
        ["pe_a", true],
        ["pe_b", true],
        ["pe_c", true],
        ["pe_d", true]
      ],
      3
    ],
    ["are known to be too few as soon as one isn't", [["pe_c", false]], 0]
  ])("%s", ([, answers, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const [person, answer] of answers) yield* fullTime(scene, person, answer)
      assert.deepStrictEqual((yield* factsOn(scene)).fullTimePractitioners, expected)
    })
  )
})

describe("partners with three years of practice", () => {
  it.effect("are open while a partner has no licence on record, and come with the anniversary", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      yield* license(scene, "pe_a", "2015-01-01")
      assert.isNaN((yield* factsOn(scene)).practisedPartners)
      yield* license(scene, "pe_b", "2023-06-30")
      assert.strictEqual((yield* factsOn(scene, "2026-06-29")).practisedPartners, 1)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-06-29"))["137.7.2"], "violated")
      assert.strictEqual((yield* factsOn(scene)).practisedPartners, 2)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["137.7.2"], "satisfied")
    })
  )

  it.effect("aren't asked of a public institution", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene, { form: "publicInstitution" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["137.7.2"], "notApplicable")
    })
  )

  it.effect("are partners on the day", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      for (const person of ["pe_a", "pe_b"]) yield* license(scene, person, "2015-01-01")
      yield* scene.act("staff.endPost", {
        office: "of_1",
        person: "pe_b",
        post: "partner",
        on: "2026-06-29"
      })
      assert.strictEqual((yield* factsOn(scene, "2026-06-29")).practisedPartners, 2)
      assert.strictEqual((yield* factsOn(scene)).practisedPartners, 1)
    })
  )
})
