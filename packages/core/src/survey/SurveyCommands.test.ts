import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hasFaults } from "../BadInput.test.fixture.ts"
import {
  actors,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { officeSurvey } from "./OfficeSurvey.ts"

const found = { office: "of_1", on: "2024-03-05", by: "贵池区司法局", archiveRoom: true }
const { office: _, ...entry } = found
const reason = "登记有误"

/** 梅村所, whose archive room was found on 2024-03-05. */
const withSurvey = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  const { value } = yield* Effect.orDie(scene.act("office.survey", found))
  return { scene, survey: value.survey }
})

const surveysOf = ({ data }: Scene) =>
  bodyIn(officeSurvey, data.rows.get("officeSurvey/of_1")!.body).surveys as ReadonlyArray<Facts>

describe("a survey", () => {
  it.effect("is kept with its day, its organ and what was looked at; another one leaves it as it is", () =>
    Effect.gen(function* () {
      const { scene, survey } = yield* withSurvey
      assert.match(survey, /^sv_/u)
      assert.deepStrictEqual(surveysOf(scene), [{ id: survey, ...entry }])
      const { value } = yield* scene.act("office.survey", { ...found, on: "2018-05-01", website: false })
      assert.deepStrictEqual(surveysOf(scene), [
        { id: survey, ...entry },
        { id: value.survey, ...entry, on: "2018-05-01", website: false }
      ])
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "a day before the office was",
      { on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = (yield* withSurvey).scene
      const before = head()
      assert.deepStrictEqual(yield* refusal("office.survey", { ...found, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("loses neither of two that are recorded at the same time", () =>
    Effect.gen(function* () {
      const scene = yield* openScene({ wrap: interleaved })
      yield* addOffice(scene)
      const racers = [1, 2].map(() => scene.act("office.survey", found))
      assert.deepStrictEqual(yield* endsOfRace(racers), ["done", "done"])
      assert.lengthOf(surveysOf(scene), 2)
    })
  )

  const area = "square metres from 0 to 100000 with at most two decimals"
  const premises = (areaSquareMetres: unknown) => ({ premises: { independent: true, areaSquareMetres } })
  it.effect.each<readonly [string, Facts, string]>([
    [
      "of nothing",
      {},
      "$ | object | at least one section of premises, posted, zones, equipment, archiveRoom, connections, website, separation, otherNames"
    ],
    [
      "of half a section",
      { zones: { reception: true, workspace: true } },
      "$.zones.mediation | (absent) | required: true or false"
    ],
    ["of an area below nothing", premises(-0.01), `$.premises.areaSquareMetres | -0.01 | ${area}`],
    ["of an area of three decimals", premises(49.995), `$.premises.areaSquareMetres | 49.995 | ${area}`],
    [
      "of an area as text",
      premises("50"),
      `$.premises.areaSquareMetres | "50" | a finite number, and ${area}`
    ],
    [
      "of half a printer",
      { equipment: { deskSets: 1, computers: 1, printers: 0.5, filingCabinets: 1 } },
      "$.equipment.printers | 0.5 | a whole number"
    ],
    [
      "of one name twice",
      { otherNames: ["甲", "甲"] },
      "$.otherNames | array(2) | at most 20 different names"
    ]
  ])("%s can't be read", ([, sections, line]) =>
    hasFaults("office.survey", { office: "of_1", on: today, by: "贵池区司法局", ...sections }, [line])
  )

  it.effect.each([0, 49.9, 49.99, 50, 1234.56, 100_000])("of %d square metres is kept exactly", (size) =>
    Effect.gen(function* () {
      const { scene } = yield* withSurvey
      yield* scene.act("office.survey", { ...found, ...premises(size) })
      assert.deepStrictEqual(surveysOf(scene)[1]!["premises"], {
        independent: true,
        areaSquareMetres: size
      })
    })
  )
})

describe("voiding a survey", () => {
  it.effect("keeps what was recorded, with the reason and the day, and happens once", () =>
    Effect.gen(function* () {
      const { scene, survey } = yield* withSurvey
      const mistake = { office: "of_1", survey, reason }
      yield* scene.act("office.voidSurvey", mistake)
      assert.deepStrictEqual(surveysOf(scene), [{ id: survey, ...entry, voided: { reason, on: today } }])
      assert.deepStrictEqual(yield* scene.refusal("office.voidSurvey", mistake), {
        _tag: "AlreadyVoid",
        path: "$.survey",
        ref: survey
      })
    })
  )

  it.effect("is refused for an unknown office and an unknown survey", () =>
    Effect.gen(function* () {
      const { scene, survey } = yield* withSurvey
      assert.deepStrictEqual(yield* scene.refusal("office.voidSurvey", { office: "of_9", survey, reason }), {
        _tag: "UnknownReference",
        path: "$.office",
        ref: "office/of_9"
      })
      assert.deepStrictEqual(
        yield* scene.refusal("office.voidSurvey", { office: "of_1", survey: "sv_0", reason }),
        { _tag: "UnknownReference", path: "$.survey", ref: "sv_0" }
      )
    })
  )
})

it.effect("surveys are recorded and voided by the authority, within its own county", () =>
  Effect.gen(function* () {
    const { scene, survey } = yield* withSurvey
    const mistake = { office: "of_1", survey, reason }
    for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director, actors.practitioner]) {
      assert.strictEqual((yield* scene.refusal("office.survey", found, { actor }))["_tag"], "Forbidden")
      assert.strictEqual((yield* scene.refusal("office.voidSurvey", mistake, { actor }))["_tag"], "Forbidden")
    }
    for (const actor of [actors.city, actors.guichi]) yield* scene.act("office.survey", found, { actor })
    yield* scene.act("office.voidSurvey", mistake, { actor: actors.city })
  })
)
