import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  addMember,
  addOffice,
  type Facts,
  findingsOf,
  openScene,
  outcomesOf,
  type Scene
} from "../Scene.test.fixture.ts"

/** 梅村所 with two practitioners and another member of the staff. */
const opened = (office: Facts = {}, from = "2019-01-01") =>
  Effect.gen(function* () {
    const scene = yield* openScene()
    yield* addOffice(scene, office)
    yield* addMember(scene, { id: "pe_1", from })
    yield* addMember(scene, { id: "pe_2", from })
    yield* addMember(scene, { id: "pe_3", from, practitioner: false })
    return scene
  })

const serve = ({ act }: Scene, on: string, minutes: number, more: Facts = {}) =>
  act("service.record", {
    office: "of_1",
    kind: "legalAid",
    title: "值班",
    on,
    provided: [
      { person: "pe_1", minutes },
      { person: "pe_3", minutes }
    ],
    ...more
  })

describe("public-interest service per head", () => {
  it.effect.each<readonly [string, ReadonlyArray<readonly [string, number]>, string]>([
    [
      "72 hours of two in both years",
      [
        ["2025-01-01", 1080],
        ["2025-12-31", 1080],
        ["2026-01-01", 1440],
        ["2026-06-30", 720]
      ],
      "satisfied"
    ],
    [
      "two minutes less last year",
      [
        ["2025-01-01", 1080],
        ["2025-12-31", 1079],
        ["2026-01-01", 1440],
        ["2026-06-30", 720]
      ],
      "violated"
    ],
    [
      "two minutes less this year",
      [
        ["2025-01-01", 1080],
        ["2025-12-31", 1080],
        ["2026-01-01", 1440],
        ["2026-06-30", 719]
      ],
      "pending"
    ],
    ["nothing at all", [], "violated"]
  ])("%s", ([, served, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* opened()
      for (const [on, minutes] of served) yield* serve(scene, on, minutes)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.3"], outcome)
    })
  )

  it.effect.each([
    ["2024-12-31", "violated"],
    ["2025-01-02", "pending"],
    ["2026-01-02", "notApplicable"]
  ] as const)("an office that began on %s: %s", ([since, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* opened({ since }, since)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.3"], outcome)
    })
  )

  it.effect("nobody to take the mean by is told, and what is void doesn't count", () =>
    Effect.gen(function* () {
      const scene = yield* opened()
      yield* serve(scene, "2025-05-01", 1440, { id: "ps_1" })
      yield* serve(scene, "2025-05-02", 1440)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.3"], "pending")
      yield* scene.act("service.void", { service: "ps_1", reason: "登记有误" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.3"], "violated")
      for (const person of ["pe_1", "pe_2"])
        yield* scene.act("staff.leave", { office: "of_1", person, on: "2025-12-30" })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.3"], "undetermined")
    })
  )
})

describe("legal-aid cases per head", () => {
  const close = (scene: Scene, id: string, assignedOn: string, closedOn?: string) =>
    Effect.gen(function* () {
      const office = "of_1"
      yield* scene.act("service.recordLegalAidCase", {
        id,
        office,
        person: "pe_1",
        title: "某",
        agency: "某",
        assignedOn
      })
      if (closedOn !== undefined)
        yield* scene.act("service.closeLegalAidCase", { office, legalAidCase: id, closedOn, outcome: "某" })
    })
  const closed = (scene: Scene, last: number, now: number) =>
    Effect.gen(function* () {
      for (let n = 0; n < last; n++) yield* close(scene, `la_a${n}`, "2025-01-01", "2025-12-31")
      for (let n = 0; n < now; n++) yield* close(scene, `la_b${n}`, "2025-12-31", "2026-01-01")
    })

  it.effect.each([
    [10, 10, "satisfied"],
    [9, 10, "violated"],
    [10, 9, "pending"],
    [11, 11, "satisfied"]
  ] as const)("%d closed last year and %d this year: %s", ([last, now, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* opened()
      yield* closed(scene, last, now)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.4"], outcome)
    })
  )

  it.effect("one that isn't closed, or is void, doesn't count", () =>
    Effect.gen(function* () {
      const scene = yield* opened()
      yield* closed(scene, 10, 9)
      yield* close(scene, "la_open", "2026-02-01")
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.4"], "pending")
      yield* scene.act("service.voidLegalAidCase", { legalAidCase: "la_a0", reason: "登记有误" })
      const found = (yield* findingsOf(scene, "of_1")).find(({ rule }) => rule === "5.3.4")!
      assert.deepStrictEqual([found.outcome, found.hindrance?.why], ["violated", "periodClosed"])
      assert.deepStrictEqual(
        found.evidence,
        found.evidence.toSorted((a, b) => (a.split("/")[0] === b.split("/")[0] ? (a < b ? -1 : 1) : 0))
      )
    })
  )
})
