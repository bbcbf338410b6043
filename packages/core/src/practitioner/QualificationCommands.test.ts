import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  type SceneOptions,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { qualification } from "./Qualification.ts"

/** 甲 on the staff of 梅村所, with an education of 2005 and a licence since 2012; 乙 on no staff, with nothing. */
const withPeople = Effect.fnUntraced(function* (options?: SceneOptions) {
  const scene = yield* openScene(options)
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* scene.act("person.register", { id: "pe_b", name: "某乙" })
  yield* scene.act("person.recordEducation", { person: "pe_a", level: "belowBachelor", on: "2005-07-01" })
  yield* scene.act("person.recordLicence", { person: "pe_a", number: "号甲", from: "2012-03-01" })
  return scene
})

const bodyOf = ({ data }: Scene, person = "pe_a") =>
  bodyIn(qualification, data.rows.get(`qualification/${person}`)!.body)

const ref = "qualification/pe_a"
const unknownPerson = { _tag: "UnknownReference", path: "$.person", ref: "person/pe_9" }
const education = { person: "pe_a", level: "bachelor", on: "2012-07-01" }
const licence = { person: "pe_a", number: "号乙", from: "2005-01-01", to: "2012-02-29" }

describe("what is recorded of somebody", () => {
  it.effect("is an education with its day", () =>
    Effect.gen(function* () {
      const scene = yield* withPeople()
      yield* scene.act("person.recordEducation", education)
      assert.deepStrictEqual(bodyOf(scene).education, [
        { level: "belowBachelor", on: "2005-07-01" },
        { level: "bachelor", on: "2012-07-01" }
      ] as never)
    })
  )

  it.effect("is a licence of earlier days beside the one that holds", () =>
    Effect.gen(function* () {
      const scene = yield* withPeople()
      yield* scene.act("person.recordLicence", licence)
      assert.deepStrictEqual(bodyOf(scene).licences, [
        { number: "号甲", from: "2012-03-01" },
        { number: "号乙", from: "2005-01-01", to: "2012-02-29" }
      ] as never)
    })
  )

  it.effect("is void with a reason where it was wrong, and may then be recorded again", () =>
    Effect.gen(function* () {
      const scene = yield* withPeople()
      const reason = "登记有误"
      yield* scene.act("person.voidEducation", { person: "pe_a", level: "belowBachelor", reason })
      yield* scene.act("person.voidLicence", { person: "pe_a", from: "2012-03-01", reason })
      const voided = { reason, on: today }
      assert.deepStrictEqual(bodyOf(scene), {
        education: [{ level: "belowBachelor", on: "2005-07-01", voided }],
        licences: [{ number: "号甲", from: "2012-03-01", voided }]
      } as never)
      assert.lengthOf(
        [...scene.data.claims.keys()].filter((claim) => claim.startsWith("licence.")),
        0
      )
      yield* scene.act("person.recordEducation", { ...education, level: "belowBachelor" })
      yield* scene.act("person.recordLicence", { person: "pe_b", number: "号甲", from: "2012-03-01" })
    })
  )

  it.effect("is the last day of a licence", () =>
    Effect.gen(function* () {
      const scene = yield* withPeople()
      yield* scene.act("person.endLicence", { person: "pe_a", on: today })
      assert.deepStrictEqual(bodyOf(scene).licences, [
        { number: "号甲", from: "2012-03-01", to: today }
      ] as never)
      yield* scene.act("person.recordLicence", { person: "pe_b", number: "号丙", from: today })
    })
  )

  it.effect("never stands in the journal's results, and the number in no claim", () =>
    Effect.gen(function* () {
      const { data } = yield* withPeople()
      const { text } = data.entries.at(-1)!
      for (const held of ["号甲", "belowBachelor"]) assert.notInclude(text, held)
      for (const claim of data.claims.keys()) assert.notInclude(claim, "号甲")
    })
  )
})

describe("a record of somebody's qualification", () => {
  it.effect.each<readonly [string, CommandName, Facts, Facts]>([
    ["an unknown person", "person.recordEducation", { ...education, person: "pe_9" }, unknownPerson],
    [
      "a degree of tomorrow",
      "person.recordEducation",
      { ...education, on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "a level on record",
      "person.recordEducation",
      { ...education, level: "belowBachelor" },
      { _tag: "AlreadyRecorded", path: "$.level", ref, what: "education" }
    ],
    [
      "a level that isn't on record, to void it",
      "person.voidEducation",
      { person: "pe_a", level: "bachelor", reason: "登记有误" },
      { _tag: "NotRecorded", path: "$.level", ref, what: "education" }
    ],
    ["a licence of an unknown person", "person.recordLicence", { ...licence, person: "pe_9" }, unknownPerson],
    [
      "a licence from tomorrow",
      "person.recordLicence",
      { person: "pe_b", number: "号丙", from: tomorrow },
      { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }
    ],
    [
      "a licence that ended tomorrow",
      "person.recordLicence",
      { person: "pe_b", number: "号丙", from: today, to: tomorrow },
      { _tag: "FutureDay", path: "$.to", found: tomorrow, latest: today }
    ],
    [
      "a licence that ended before it began",
      "person.recordLicence",
      { ...licence, to: "2004-12-31" },
      { _tag: "DayTooEarly", path: "$.to", found: "2004-12-31", earliest: "2005-01-01" }
    ],
    [
      "two licences on one day",
      "person.recordLicence",
      { ...licence, to: "2012-03-01" },
      { _tag: "AlreadyRecorded", path: "$.from", ref, what: "licence" }
    ],
    [
      "the same number twice",
      "person.recordLicence",
      { ...licence, number: "号甲" },
      { _tag: "AlreadyRecorded", path: "$.number", ref, what: "licence" }
    ],
    [
      "the end of a licence that isn't there",
      "person.endLicence",
      { person: "pe_b", on: today },
      { _tag: "NotRecorded", path: "$.person", ref: "qualification/pe_b", what: "licence" }
    ],
    [
      "an end of tomorrow",
      "person.endLicence",
      { person: "pe_a", on: tomorrow },
      { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }
    ],
    [
      "an end before the first day",
      "person.endLicence",
      { person: "pe_a", on: "2012-02-29" },
      { _tag: "DayTooEarly", path: "$.on", found: "2012-02-29", earliest: "2012-03-01" }
    ],
    [
      "a licence that isn't on record, to void it",
      "person.voidLicence",
      { person: "pe_a", from: "2012-03-02", reason: "登记有误" },
      { _tag: "NotRecorded", path: "$.from", ref, what: "licence" }
    ]
  ])("is refused for %s", ([, command, input, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withPeople()
      const before = head()
      assert.deepStrictEqual(yield* refusal(command, input), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused where another holds the number, without telling the number", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withPeople()
      const refused = yield* refusal("person.recordLicence", {
        person: "pe_b",
        number: "号甲",
        from: "2020-01-01"
      })
      assert.deepStrictEqual([refused["_tag"], refused["holder"]], ["ClaimTaken", ref])
      assert.notInclude(JSON.stringify(refused), "号甲")
    })
  )

  it.effect("is the authority's in whose county the person is active", () =>
    Effect.gen(function* () {
      const { act } = yield* withPeople()
      const ends = (actor: (typeof actors)[keyof typeof actors], person: string) =>
        endOf(act("person.recordEducation", { ...education, person }, { actor }))
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director])
        assert.strictEqual(yield* ends(actor, "pe_a"), "Forbidden")
      assert.strictEqual(yield* ends(actors.city, "pe_a"), "done")
      assert.strictEqual(yield* ends(actors.dongzhi, "pe_b"), "done")
    })
  )

  it.effect("isn't lost to another made at the same time", () =>
    Effect.gen(function* () {
      const scene = yield* withPeople({ wrap: interleaved })
      const racers = ["bachelor", "postgraduate"].map((level) =>
        scene.act("person.recordEducation", { ...education, level })
      )
      assert.deepStrictEqual(yield* endsOfRace(racers), ["done", "done"])
      assert.lengthOf(bodyOf(scene).education, 3)
    })
  )
})
