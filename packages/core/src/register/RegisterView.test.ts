import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { JournalEntry } from "../journal/RecordStore.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import {
  addBranch,
  addMember,
  addOffice,
  bodyIn,
  openScene,
  type Scene,
  writePast
} from "../Scene.test.fixture.ts"
import { RegisterView } from "./RegisterView.ts"

const day = (text: string) => text as PlainDate
const of_1 = "of_1" as OfficeId

/** 梅村所党支部 since 2026-06-01. */
const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", stage: "full" })
  yield* addBranch(scene)
  return scene
})

/** Changes the branch as an import would. */
const change = (scene: Scene, to: Partial<(typeof partyOrganization)["body"]["Type"]>) => {
  const before = bodyIn(partyOrganization, scene.data.rows.get("partyOrganization/po_1")!.body)
  return writePast(scene, partyOrganization, "po_1", { ...before, ...to })
}

const organizationOn = (scene: Scene, on: string) =>
  Effect.map(scene.on(scene.jiceng.view), (view) => view.stateOf(of_1, day(on))?.organization?.id)

describe("the organization of an office on a day", () => {
  it.effect.each([
    ["the day before it was founded", "2026-05-31", undefined],
    ["the day it was founded", "2026-06-01", "po_1"],
    ["the day before it was dissolved", "2026-06-19", "po_1"],
    ["the day it was dissolved", "2026-06-20", undefined]
  ])("%s", ([, on, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* change(scene, { dissolvedOn: day("2026-06-20") })
      assert.strictEqual(yield* organizationOn(scene, on!), expected)
    })
  )

  it.effect.each([
    ["the last day in the first", "2026-06-20", "po_1"],
    ["between the two", "2026-06-21", undefined],
    ["the first day in the second", "2026-06-22", "po_2"]
  ])("moves with the office: %s", ([, on, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* change(scene, {
        units: [{ kind: "office", office: of_1, from: day("2026-06-01"), to: day("2026-06-20") }]
      })
      yield* addBranch(scene, { id: "po_2", foundedOn: "2026-06-22" })
      assert.strictEqual(yield* organizationOn(scene, on!), expected)
    })
  )
})

describe("folding", () => {
  const image = { version: 1, bodyVersion: 1, salt: "s" }
  const entry = (seq: number, images: JournalEntry["images"]): JournalEntry => ({
    seq,
    recordedAt: "2026-06-30T09:00:00.000+08:00",
    digest: `digest ${seq}`,
    text: "",
    images
  })

  it("leaves alone a kind that it doesn't know, and skips a redacted body", () => {
    const view = new RegisterView()
    view.apply(entry(1, [{ ...image, ref: "note/n_1", body: "no JSON" }]))
    view.apply(entry(2, [{ ...image, ref: "person/pe_1", body: null, salt: null }]))
    assert.deepStrictEqual([view.seq, view.digest, view.people.size], [2, "digest 2", 0])
  })

  it("dies of a body that its kind can't read, naming the record and not the body", () => {
    const view = new RegisterView()
    const broken = entry(1, [{ ...image, ref: "person/pe_1", body: '{"residentId":"x"}' }])
    assert.throws(() => view.apply(broken), /^person\/pe_1 can't be folded$/u)
    assert.strictEqual(view.seq, 0)
  })

  it("knows nothing of an office that isn't registered", () => {
    const view = new RegisterView()
    assert.isUndefined(view.stateOf(of_1, day("2026-06-30")))
    assert.deepStrictEqual(view.rosterOf(of_1).staff, [])
  })
})
