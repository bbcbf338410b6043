import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import type { CommandName } from "../register/commands.ts"
import {
  actors,
  addMember,
  addOffice,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  yesterday
} from "../Scene.test.fixture.ts"

const remediesOf = ({ jiceng, on }: Scene, clause: string) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })),
      ({ findings }): ReadonlyArray<Remedy> =>
        findings.find((finding) => finding.clause === clause)?.remedies ?? []
    )
  )

type Act = readonly [CommandName, Facts]
const of_1 = { office: "of_1" }
const insured = (person: string, standing: string, from: string): Act => [
  "staff.recordInsurance",
  { ...of_1, person, standing, from }
]
const educated = (person: string, level: string): Act => [
  "person.recordEducation",
  { person, level, on: "2010-07-01" }
]
const licensed = (person: string): Act => [
  "person.recordLicence",
  { person, number: `号 ${person}`, from: "2015-01-01" }
]

/** What people choose where a remedy leaves it to them; 己 is on no staff and has a degree. */
const chosen: Facts = { practitioner: true, level: "bachelor", on: "2015-07-01", standing: "insured" }

interface Row {
  readonly clause: string
  readonly found: string
  /** Who is on the staff: 甲 and 乙 partners, the others without a post. */
  readonly staff: ReadonlyArray<string>
  readonly acts: ReadonlyArray<Act>
  /** Who is chosen where a remedy leaves it to people. */
  readonly person: string
  readonly commands: ReadonlyArray<CommandName>
}

const rows: ReadonlyArray<Row> = [
  {
    clause: "3.2.1",
    found: "two people",
    staff: ["pe_a", "pe_b"],
    acts: [],
    person: "pe_x",
    commands: ["staff.join"]
  },
  {
    clause: "3.2.2",
    found: "three people below the degree and two with it",
    staff: ["pe_a", "pe_b", "pe_c", "pe_d", "pe_e"],
    acts: [
      educated("pe_a", "belowBachelor"),
      educated("pe_b", "belowBachelor"),
      educated("pe_c", "belowBachelor"),
      educated("pe_d", "bachelor"),
      educated("pe_e", "bachelor"),
      educated("pe_x", "bachelor")
    ],
    person: "pe_x",
    commands: ["person.recordEducation", "person.recordEducation", "person.recordEducation"]
  },
  {
    clause: "3.2.3",
    found: "no finance staff",
    staff: ["pe_a", "pe_b", "pe_c"],
    acts: [["staff.assignPost", { ...of_1, person: "pe_c", post: "partyAffairsStaff", from: "2020-01-01" }]],
    person: "pe_c",
    commands: ["staff.assignPost"]
  },
  {
    clause: "3.2.3",
    found: "no Party-affairs staff",
    staff: ["pe_a", "pe_b", "pe_c"],
    acts: [["staff.assignPost", { ...of_1, person: "pe_c", post: "financeStaff", from: "2020-01-01" }]],
    person: "pe_a",
    commands: ["staff.assignPost"]
  },
  {
    clause: "3.2.4",
    found: "one who isn't insured",
    staff: ["pe_a", "pe_b"],
    acts: [insured("pe_a", "insured", "2020-01-01"), insured("pe_b", "notInsured", yesterday)],
    person: "pe_b",
    commands: ["staff.recordInsurance"]
  },
  {
    clause: "3.2.4",
    found: "one who is on record as not insured from this very day on",
    staff: ["pe_a", "pe_b"],
    acts: [
      insured("pe_a", "insured", "2020-01-01"),
      insured("pe_b", "insured", "2020-01-01"),
      insured("pe_b", "notInsured", today)
    ],
    person: "pe_b",
    commands: ["staff.voidInsurance"]
  },
  {
    clause: "137.7.1",
    found: "two who work full-time",
    staff: ["pe_a", "pe_b"],
    acts: [
      ["staff.recordFullTime", { ...of_1, person: "pe_a", fullTime: true }],
      ["staff.recordFullTime", { ...of_1, person: "pe_b", fullTime: true }]
    ],
    person: "pe_x",
    commands: ["staff.join"]
  },
  {
    clause: "137.7.2",
    found: "two who could become the second partner",
    staff: ["pe_a", "pe_c", "pe_d", "pe_e"],
    acts: ["pe_a", "pe_c", "pe_d"].map(licensed),
    person: "pe_x",
    commands: ["staff.assignPost", "staff.assignPost"]
  }
]

describe("what a finding about the staff offers is accepted and clears it", () => {
  it.effect.each(rows.map((row) => [`${row.clause}: ${row.found}`, row] as const))("%s", ([, row]) =>
    Effect.gen(function* () {
      for (let way = 0; way < row.commands.length; way++) {
        const scene = yield* openScene()
        yield* addOffice(scene)
        yield* scene.act("person.register", { id: "pe_x", name: "某己" })
        for (const id of row.staff)
          yield* addMember(scene, { id, ...(/[ab]$/u.test(id) && { post: "partner" }) })
        for (const [command, input] of row.acts) yield* scene.act(command, input)
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))[row.clause], "violated")
        const remedies = yield* remediesOf(scene, row.clause)
        assert.deepStrictEqual(
          remedies.map(({ command }) => command),
          [...row.commands]
        )
        const { command, input, missing = [] } = remedies[way]!
        const choices: Facts = { ...chosen, person: row.person, reason: "登记有误" }
        const filled = { ...input, ...Object.fromEntries(missing.map((name) => [name, choices[name]])) }
        yield* scene.act(command as CommandName, filled)
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))[row.clause], "satisfied")
        assert.deepStrictEqual(yield* remediesOf(scene, row.clause), [])
      }
    })
  )
})
