import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  actors,
  addMember,
  addOffice,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { connections } from "./ConnectionRules.ts"
import { hasUniformName, naming } from "./NamingRules.ts"
import { premises } from "./Premises.ts"
import { separation } from "./SeparationRules.ts"

const by = "贵池区司法局"
const survey = (scene: Scene, on: string, sections: Facts) =>
  Effect.orDie(
    Effect.map(scene.act("office.survey", { office: "of_1", on, by, ...sections }), ({ value }) => value)
  )

const factsOn = ({ jiceng, on }: Scene, day: string) =>
  Effect.map(on(jiceng.view), (view): Facts => {
    const state = view.stateOf("of_1" as OfficeId, day as PlainDate)!
    return Object.assign(
      {},
      ...[premises, connections, naming, separation].map(
        ({ read }) => read(state, day as PlainDate, termsOn(day as PlainDate)).facts
      )
    ) as Facts
  })

const place = (areaSquareMetres: number, independent = true) => ({
  premises: { independent, areaSquareMetres }
})

describe("what is known of an office on a day", () => {
  it.effect("is what the latest survey up to then found, section by section", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* survey(scene, "2024-03-05", { ...place(120), archiveRoom: false })
      yield* survey(scene, "2022-03-05", { ...place(40, false), website: true })
      yield* survey(scene, "2025-03-05", { archiveRoom: true })
      const seen = (day: string) =>
        Effect.map(factsOn(scene, day), (facts) =>
          ["premisesArea", "independentPremises", "archiveRoom", "website", "computers"].map(
            (name) => facts[name]
          )
        )
      const no = Number.NaN
      assert.deepStrictEqual(yield* seen("2022-03-04"), [no, no, no, no, no])
      assert.deepStrictEqual(yield* seen("2022-03-05"), [40, 0, no, 1, no])
      assert.deepStrictEqual(yield* seen("2024-03-04"), [40, 0, no, 1, no])
      assert.deepStrictEqual(yield* seen("2024-03-05"), [120, 1, 0, 1, no])
      assert.deepStrictEqual(yield* seen(today), [120, 1, 1, 1, no])
    })
  )

  it.effect("is of two surveys on one day what the later recorded found, and of a voided one nothing", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* survey(scene, "2024-03-05", { archiveRoom: false })
      const second = yield* survey(scene, "2024-03-05", { archiveRoom: true })
      assert.strictEqual((yield* factsOn(scene, today))["archiveRoom"], 1)
      yield* scene.act("office.voidSurvey", { ...second, reason: "登记有误" })
      assert.strictEqual((yield* factsOn(scene, today))["archiveRoom"], 0)
    })
  )

  it.effect("names each thing by its own fact", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      yield* survey(scene, "2024-03-05", {
        posted: { plate: true, logo: false, rules: true, staff: false },
        zones: { reception: true, workspace: false, mediation: true },
        equipment: { deskSets: 2, computers: 3, printers: 4, filingCabinets: 5 },
        connections: { intranet: true, internet: false },
        separation: { staff: true, finance: false, functions: true },
        otherNames: ["第1法律服务所", "梅村法律咨询中心"]
      })
      const known = Object.entries(yield* factsOn(scene, today)).filter(([, fact]) => !Number.isNaN(fact))
      assert.deepStrictEqual(Object.fromEntries(known), {
        platePosted: 1,
        logoPosted: 0,
        rulesPosted: 1,
        staffPosted: 0,
        receptionZone: 1,
        workZone: 0,
        mediationZone: 1,
        deskSetsPerHead: 2,
        computers: 3,
        printers: 4,
        filingCabinets: 5,
        intranetConnected: 1,
        internetConnected: 0,
        connectionsOverdue: 1,
        nameUniform: 0,
        otherNamesInUse: 1,
        staffSeparate: 1,
        financeSeparate: 0,
        functionsSeparate: 1
      })
    })
  )

  it.effect("holds the desks against the staff of that day", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const equipment = { deskSets: 2, computers: 1, printers: 1, filingCabinets: 1 }
      yield* survey(scene, "2018-05-01", { equipment })
      yield* addMember(scene, { id: "pe_a", from: "2019-01-01" })
      yield* addMember(scene, { id: "pe_b", from: "2021-01-01", practitioner: false })
      yield* addMember(scene, { id: "pe_c", from: "2022-01-01" })
      const on = (day: string) => Effect.map(outcomesOf(scene, "of_1", day), (seen) => seen["3.1.5"])
      assert.isNaN((yield* factsOn(scene, "2018-12-31"))["deskSetsPerHead"])
      assert.strictEqual((yield* factsOn(scene, "2020-12-31"))["deskSetsPerHead"], 2)
      assert.strictEqual(yield* on("2021-12-31"), "satisfied")
      assert.strictEqual(yield* on("2022-01-01"), "violated")
    })
  )
})

describe("the networks are pending to the end of May 2020", () => {
  it.effect.each([
    ["2020-05-31", false, "pending"],
    ["2020-06-01", false, "violated"],
    ["2020-05-31", true, "satisfied"],
    [today, true, "satisfied"]
  ] as const)("on %s, internet %s: %s", ([day, internet, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", day))["3.4.1"], "undetermined")
      yield* survey(scene, "2020-02-01", { connections: { intranet: true, internet } })
      assert.strictEqual((yield* outcomesOf(scene, "of_1", day))["3.4.1"], outcome)
    })
  )
})

it.each([
  ["贵池区梅村法律服务所", guichi, true],
  ["池州市贵池区梅村法律服务所", guichi, true],
  ["池州市东至县梅村法律服务所", guichi, false],
  ["梅村法律服务所", guichi, false],
  ["贵池梅村法律服务所", guichi, false],
  ["贵池区法律服务所", guichi, false],
  ["贵池区梅村法律事务所", guichi, false],
  ["贵池区梅村法律服务所分所", guichi, false],
  ["宣州区某某法律服务所", "341802" as DivisionCode, undefined]
])("%s in %s has the uniform name: %s", (name, county, expected) => {
  assert.strictEqual(hasUniformName({ name, county }), expected)
})

/** Each clause with what breaks it and what puts it right. */
const ways: ReadonlyArray<readonly [string, string, Facts, Facts]> = [
  [
    "3.1.2",
    "violated",
    { posted: { plate: true, logo: true, rules: true, staff: false } },
    { posted: { plate: true, logo: true, rules: true, staff: true } }
  ],
  ["3.1.3", "violated", place(49.9), place(100)],
  ["3.1.3", "advised", place(99.9), place(100)],
  [
    "3.1.4",
    "violated",
    { zones: { reception: true, workspace: true, mediation: false } },
    { zones: { reception: true, workspace: true, mediation: true } }
  ],
  [
    "3.1.5",
    "violated",
    { equipment: { deskSets: 0, computers: 1, printers: 1, filingCabinets: 1 } },
    { equipment: { deskSets: 1, computers: 1, printers: 1, filingCabinets: 1 } }
  ],
  ["3.1.6", "violated", { archiveRoom: false }, { archiveRoom: true }],
  [
    "3.4.1",
    "violated",
    { connections: { intranet: false, internet: true } },
    { connections: { intranet: true, internet: true } }
  ],
  ["3.4.2", "advised", { website: false }, { website: true }],
  [
    "137.7.3",
    "violated",
    { separation: { staff: true, finance: false, functions: true } },
    { separation: { staff: true, finance: true, functions: true } }
  ],
  ["137.8.1", "violated", { otherNames: ["梅村法律咨询中心"] }, { otherNames: [] }]
]

const remediesOf = ({ jiceng, on }: Scene, clause: string) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })),
      ({ findings }): ReadonlyArray<Remedy> =>
        findings.find((finding) => finding.clause === clause)?.remedies ?? []
    )
  )

describe("what a finding offers is accepted, with what people find, and clears it", () => {
  it.effect.each(ways)("%s %s", ([clause, outcome, wrong, right]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_a" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "undetermined")
      yield* survey(scene, today, wrong)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], outcome)
      const remedies = yield* remediesOf(scene, clause)
      assert.lengthOf(remedies, 1)
      const { command, input, missing = [] } = remedies[0]!
      const chosen: Facts = { by, ...right }
      const filled = { ...input, ...Object.fromEntries(missing.map((name) => [name, chosen[name]])) }
      yield* scene.act(command as CommandName, filled)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "satisfied")
      assert.deepStrictEqual(yield* remediesOf(scene, clause), [])
    })
  )

  it.effect("a name that isn't uniform has none: no act changes a name yet", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addOffice(scene, { id: "of_2", name: "贵池区梅村法律服务所" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["3.1.1"], "violated")
      assert.deepStrictEqual(yield* remediesOf(scene, "3.1.1"), [])
      assert.strictEqual((yield* outcomesOf(scene, "of_2"))["3.1.1"], "satisfied")
    })
  )
})
