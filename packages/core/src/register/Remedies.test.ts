import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { emptyAccount, fundAccount } from "../fund/Fund.ts"
import { fen } from "../kernel/Fen.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  bodyIn,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow,
  writePast
} from "../Scene.test.fixture.ts"
import type { CommandName } from "./commands.ts"

/** What people choose where a remedy leaves it to them. */
const chosen: Facts = {
  superior: "贵池区司法局党总支",
  name: "联合党支部",
  units: [
    { kind: "office", office: "of_1" },
    { kind: "judicialOffice", name: "梅村司法所" }
  ],
  lead: "of_1",
  ground: "nearby",
  person: "pe_x",
  appointedBy: "justiceAdministration",
  managementPost: "principalManager",
  attestation: { by: "贵池区司法局党总支", on: "2026-06-01" }
}

const director = { id: "pe_a", post: "director" }
const setUps: Readonly<Record<string, (scene: Scene) => Effect.Effect<unknown>>> = {
  "1.3.3": (scene) => Effect.andThen(addMember(scene, { ...director, stage: "full" }), addBranch(scene)),
  "1.3.4": (scene) =>
    Effect.all([
      addMember(scene, director),
      addMember(scene, { id: "pe_b", post: "partner", stage: "full" }),
      addMember(scene, { id: "pe_c", post: "principalManager", stage: "full" }),
      addBranch(scene)
    ]),
  "1.3.5": (scene) =>
    Effect.all([
      addMember(scene, { ...director, stage: "probationary" }),
      addMember(scene, { id: "pe_b", stage: "full" }),
      addBranch(scene)
    ]),
  "1.4.1": (scene) =>
    Effect.forEach(["pe_a", "pe_b", "pe_c"], (id) => addMember(scene, { id, stage: "full" })),
  "1.4.2": (scene) => addMember(scene, { id: "pe_a", stage: "probationary" }),
  "1.4.8": (scene) => Effect.orDie(scene.act("person.register", { id: "pe_x", name: "某甲" })),
  "1.5.3:partyIntoManagement": (scene) =>
    Effect.all([
      addMember(scene, { id: "pe_a", stage: "full" }),
      addMember(scene, { id: "pe_b", post: "partner", stage: "full" }),
      addBranch(scene),
      ...["pe_a", "pe_b"].map((person) =>
        Effect.orDie(
          scene.act("party.appointLeader", { organization: "po_1", office: "of_1", person, from: today })
        )
      )
    ]),
  "1.5.3:managementIntoParty": (scene) =>
    Effect.all([
      addMember(scene, { ...director, stage: "full" }),
      addMember(scene, { id: "pe_b", post: "principalManager", stage: "full" }),
      addBranch(scene),
      Effect.orDie(
        scene.act("party.appointHead", { organization: "po_1", office: "of_1", person: "pe_a", from: today })
      )
    ]),
  "1.6.2": (scene) =>
    Effect.andThen(
      Effect.orDie(scene.act("fund.recordReceipt", { office: "of_1", on: today, amount: "1000000" })),
      Effect.suspend(() => {
        const { net } = bodyIn(fundAccount, scene.data.rows.get("fundAccount/of_1")!.body)
        return writePast(scene, fundAccount, "of_1", {
          ...emptyAccount,
          net,
          levyPosted: fen(29_999n),
          balance: fen(29_999n)
        })
      })
    )
}

const remediesOf = ({ jiceng, on }: Scene, rule: string) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })),
      ({ findings }): ReadonlyArray<Remedy> =>
        findings.find((finding) => finding.rule === rule)?.remedies ?? []
    )
  )

describe("what a finding offers is accepted, with what people choose, and clears it", () => {
  it.effect.each([
    ["1.3.3", 1, "violated"],
    ["1.3.4", 2, "violated"],
    ["1.3.5", 1, "violated"],
    ["1.4.1", 1, "violated"],
    ["1.4.2", 1, "advised"],
    ["1.4.8", 1, "violated"],
    ["1.5.3:partyIntoManagement", 2, "violated"],
    ["1.5.3:managementIntoParty", 2, "violated"],
    ["1.6.2", 1, "violated"]
  ] as const)("%s: %d way(s) out of %s", ([clause, ways, outcome]) =>
    Effect.gen(function* () {
      for (let way = 0; way < ways; way++) {
        const scene = yield* openScene()
        yield* addOffice(scene)
        yield* setUps[clause]!(scene)
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], outcome)
        const remedies = yield* remediesOf(scene, clause)
        assert.lengthOf(remedies, ways)
        const { command, input, missing = [] } = remedies[way]!
        const filled = { ...input, ...Object.fromEntries(missing.map((name) => [name, chosen[name]])) }
        yield* scene.act(command as CommandName, filled)
        assert.strictEqual((yield* outcomesOf(scene, "of_1"))[clause], "satisfied")
        assert.deepStrictEqual(yield* remediesOf(scene, clause), [])
      }
    })
  )

  it.effect("a unit of a joint branch that has grown leaves it today and founds its own tomorrow", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addOffice(scene, { id: "of_2" })
      yield* setUps["1.4.1"]!(scene)
      const units = ["of_1", "of_2"].map((id) => ({ kind: "office", office: id }))
      const joint = { form: "jointBranch", name: "联合党支部", superior: "局党总支", foundedOn: "2026-06-01" }
      yield* scene.act("party.found", { ...joint, ground: "nearby", lead: "of_2", units })
      for (const command of ["party.leaveJointBranch", "party.found"]) {
        const remedy = (yield* remediesOf(scene, "1.4.1"))[0]!
        assert.strictEqual(remedy.command, command)
        yield* scene.act(command as CommandName, {
          ...remedy.input,
          ...(remedy.missing && { superior: "局党总支" })
        })
        scene.clock.setDay(tomorrow)
      }
      assert.strictEqual((yield* outcomesOf(scene, "of_1", tomorrow))["1.4.1"], "satisfied")
    })
  )

  it.effect("a fund below zero has none: only new receipts clear it", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      const fees = { office: "of_1", on: today, amount: "1000000" }
      yield* scene.act("fund.recordReceipt", { ...fees, id: "re_1" })
      yield* scene.act("fund.spend", { office: "of_1", on: today, amount: "30000", purpose: "主题党日活动" })
      yield* scene.act("fund.recordRefund", { receipt: "re_1", on: today, amount: "1" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.2"], "satisfied")
      yield* scene.act("fund.recordRefund", { receipt: "re_1", on: today, amount: "49" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.2"], "violated")
      assert.deepStrictEqual(yield* remediesOf(scene, "1.6.2"), [])
      yield* scene.act("fund.recordReceipt", { ...fees, amount: "50" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.6.2"], "satisfied")
    })
  )
})
