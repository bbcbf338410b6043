import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Remedy } from "../norm/Finding.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { sixHavesItems } from "../party/haves/SixHaves.ts"
import {
  actors,
  addBranch,
  addJointBranch,
  addMember,
  addOffice,
  bodyIn,
  type Facts,
  openScene,
  type Scene,
  writePast
} from "../Scene.test.fixture.ts"
import type { CommandName } from "./commands.ts"

/** What people choose where a remedy leaves it to them. */
const chosen: Facts = {
  name: "贵池区委",
  city: "池州市委",
  items: sixHavesItems,
  by: "贵池区司法局",
  ground: "nearby",
  office: "of_6"
}

const judicial = { kind: "judicialOffice", name: "梅村司法所" }

const withoutGround = (scene: Scene) =>
  Effect.andThen(
    addJointBranch(scene, ["of_1", "of_2"]),
    Effect.suspend(() => {
      const row = scene.data.rows.get("partyOrganization/po_1")!
      const { ground: _, ...body } = bodyIn(partyOrganization, row.body)
      return writePast(scene, partyOrganization, "po_1", body)
    })
  )

/** Dues of 2025 and 2026, of which nothing was refunded. */
const withDues = (scene: Scene, ...days: ReadonlyArray<string>) =>
  Effect.andThen(
    addBranch(scene, { foundedOn: "2025-01-01" }),
    Effect.forEach(days, (on) =>
      Effect.orDie(
        scene.act("party.recordDues", {
          organization: "po_1",
          office: "of_1",
          person: "pe_1",
          on,
          amount: "60000"
        })
      )
    )
  )

const setUps: Readonly<Record<string, (scene: Scene) => Effect.Effect<unknown>>> = {
  "nobody who leads on record": (scene) => addBranch(scene),
  "a unit of another county": (scene) => addJointBranch(scene, ["of_1", "of_7"]),
  "three units, one of another county": (scene) => addJointBranch(scene, ["of_1", "of_2", "of_7"]),
  "one unit left": (scene) =>
    Effect.andThen(
      addJointBranch(scene, ["of_1", "of_2"]),
      Effect.orDie(
        scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on: "2026-06-20" })
      )
    ),
  "two full members": (scene) => addJointBranch(scene, ["of_2", "of_3"], { lead: "of_2" }),
  "no ground": withoutGround,
  "six units": (scene) => addJointBranch(scene, ["of_1", "of_2", "of_3", "of_4", "of_6", judicial]),
  "a check that found nothing": (scene) =>
    Effect.andThen(
      addBranch(scene),
      Effect.orDie(
        scene.act("party.checkSixHaves", {
          organization: "po_1",
          on: "2026-06-30",
          items: [],
          by: "贵池区司法局"
        })
      )
    ),
  "dues of this year": (scene) => withDues(scene, "2026-06-01"),
  "dues of last year and this": (scene) => withDues(scene, "2025-06-01", "2026-06-01")
}

const findingOf = ({ jiceng, on }: Scene, clause: string, id: string) =>
  Effect.orDie(
    Effect.map(on(jiceng.assess({ kind: "all" }, { actor: actors.city })), ({ findings }) => {
      const found = findings.find((finding) => finding.clause === clause && finding.subject.id === id)!
      return [found.outcome, found.remedies] as const
    })
  )

const fill = ({ input, missing = [] }: Remedy): Facts => ({
  ...input,
  ...Object.fromEntries(missing.map((name) => [name, chosen[name]]))
})

describe("what a finding about a Party organization offers is accepted and clears it", () => {
  it.effect.each([
    ["nobody who leads on record", "1.3.1", "po_1", "violated", 4, "satisfied"],
    ["a unit of another county", "1.3.2", "of_7", "advised", 1, "notApplicable"],
    ["three units, one of another county", "1.4.3", "po_1", "advised", 1, "satisfied"],
    ["no ground", "1.4.3", "po_1", "violated", 1, "satisfied"],
    ["six units", "1.4.3", "po_1", "advised", 1, "satisfied"],
    ["a check that found nothing", "1.4.7", "po_1", "violated", 1, "satisfied"],
    ["dues of this year", "1.6.3", "po_1", "pending", 1, "satisfied"],
    ["dues of last year and this", "1.6.3", "po_1", "violated", 2, "satisfied"]
  ] as const)("%s: %s of %s", ([situation, clause, id, outcome, steps, after]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      for (const office of ["of_1", "of_2", "of_3", "of_4", "of_6"]) yield* addOffice(scene, { id: office })
      yield* addOffice(scene, { id: "of_7", county: "341721" })
      for (const person of ["pe_1", "pe_2", "pe_3"]) yield* addMember(scene, { id: person, stage: "full" })
      yield* setUps[situation]!(scene)
      const [found, remedies] = yield* findingOf(scene, clause, id)
      assert.strictEqual(found, outcome)
      assert.lengthOf(remedies, steps)
      for (const remedy of remedies)
        yield* scene.act(remedy.command as CommandName, fill(remedy), { actor: actors.city })
      scene.clock.setDay("2026-07-01" as never)
      assert.deepStrictEqual(yield* findingOf(scene, clause, id), [after, []])
    })
  )
})

describe("each of several ways out of a finding is lawful", () => {
  it.effect.each([
    ["one unit left", "violated", ["party.joinJointBranch", "party.dissolve"]],
    ["two full members", "advised", ["party.joinJointBranch"]],
    ["a unit of another county", "advised", ["party.joinJointBranch"]]
  ] as const)("1.4.3, %s", ([situation, outcome, ways]) =>
    Effect.gen(function* () {
      for (const [way, command] of ways.entries()) {
        const scene = yield* openScene()
        for (const office of ["of_1", "of_2", "of_3", "of_4", "of_6"]) yield* addOffice(scene, { id: office })
        yield* addOffice(scene, { id: "of_7", county: "341721" })
        for (const [place, office] of ["of_1", "of_2", "of_3", "of_6"].entries())
          yield* addMember(scene, { id: `pe_${place}`, office, stage: "full" })
        yield* setUps[situation]!(scene)
        const [found, remedies] = yield* findingOf(scene, "1.4.3", "po_1")
        assert.strictEqual(found, outcome)
        assert.deepStrictEqual<ReadonlyArray<string>>(
          remedies.map((remedy) => remedy.command),
          ways
        )
        const remedy = remedies[way]!
        assert.strictEqual(remedy.command, command)
        yield* scene.act(command, fill(remedy), { actor: actors.city })
      }
    })
  )
})
