import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  openScene,
  outcomesOf,
  type Scene
} from "../Scene.test.fixture.ts"

const items = (kind: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({ kind, title: `第${place + 1}篇` }))

const submit = ({ act }: Scene, submittedOn: string, newsItems: number, modelCases = 0) =>
  newsItems + modelCases === 0
    ? Effect.void
    : act(
        "publicity.submit",
        {
          office: "of_1",
          submittedOn,
          items: [...items("newsItem", newsItems), ...items("modelCase", modelCases)]
        },
        { actor: actors.director }
      )

const began = (since: string) => Effect.tap(openScene(), (scene) => addOffice(scene, { since }))

describe("what an office submits each month", () => {
  it.effect.each<readonly [string, ReadonlyArray<number>, string]>([
    ["nothing asked of a month that began before it", [], "notApplicable"],
    ["two of three in the month that is open", [3, 2], "pending"],
    ["three", [3, 3], "satisfied"],
    ["four", [4, 4], "satisfied"],
    ["two in a month that is over", [2, 3], "violated"],
    ["four in one month don't make up for two in another", [2, 4], "violated"]
  ])("news items: %s", ([, counts, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* began(counts.length === 0 ? "2026-06-02" : "2026-05-01")
      for (const [place, count] of counts.entries()) yield* submit(scene, `2026-0${5 + place}-15`, count)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.5a"], outcome)
    })
  )

  it.effect.each<readonly [string, number, number, string]>([
    ["none", 3, 0, "violated"],
    ["one", 0, 1, "satisfied"],
    ["a news item is no model case", 4, 0, "violated"]
  ])("model cases: %s", ([, newsItems, modelCases, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* began("2026-05-01")
      yield* submit(scene, "2026-05-31", newsItems, modelCases)
      yield* submit(scene, "2026-06-01", 0, 1)
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.5b"], outcome)
    })
  )

  it.effect("what is voided doesn't count", () =>
    Effect.gen(function* () {
      const scene = yield* began("2026-06-01")
      const { value } = yield* scene.act("publicity.submit", {
        office: "of_1",
        submittedOn: "2026-06-10",
        items: [...items("newsItem", 3), ...items("modelCase", 1)]
      })
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.3.5a"], "satisfied")
      const [publication, , , last] = value.publications
      const reason = "重复登记"
      yield* scene.act("publicity.void", { publication, reason })
      yield* scene.act("publicity.void", { publication: last, reason })
      const outcomes = yield* outcomesOf(scene, "of_1")
      assert.deepStrictEqual([outcomes["5.3.5a"], outcomes["5.3.5b"]], ["pending", "pending"])
    })
  )
})

describe("a charter by the end of May 2020", () => {
  const adopted = { office: "of_1", adoptedOn: "2020-05-01", articles: [{ number: 1, text: "总则" }] }
  it.effect.each<readonly [string, string, string | undefined, string, string]>([
    ["not submitted, on the day", "2018-05-01", undefined, "2020-05-31", "pending"],
    ["not submitted, the day after", "2018-05-01", undefined, "2020-06-01", "violated"],
    ["submitted on the day", "2018-05-01", "2020-05-31", "2020-06-01", "satisfied"],
    ["submitted late", "2018-05-01", "2020-06-10", "2020-06-10", "satisfied"],
    [
      "not yet submitted on the day that is asked about",
      "2018-05-01",
      "2020-06-10",
      "2020-06-09",
      "violated"
    ],
    ["an office that began on the day", "2020-05-31", undefined, "2020-06-01", "violated"],
    ["an office that began later", "2020-06-01", undefined, "2026-06-30", "notApplicable"]
  ])("%s", ([, since, submittedOn, day, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* began(since)
      if (submittedOn !== undefined) {
        yield* scene.act("charter.adopt", adopted)
        yield* scene.act("charter.submit", { office: "of_1", version: "2020-05-01", on: submittedOn })
      }
      assert.strictEqual((yield* outcomesOf(scene, "of_1", day))["1.5.8"], outcome)
    })
  )
})

describe("obligations of clauses that have rules of their own", () => {
  const stateOf = ({ jiceng, on }: Scene, clause: string, factsAt: string) =>
    Effect.map(
      on(jiceng.obligations({ kind: "all" }, { actor: actors.city, factsAt: factsAt as PlainDate })),
      ({ obligations }) =>
        obligations
          .filter((one) => one.clause === clause)
          .map(({ id, due, state, owedBy }) => `${id} ${due} ${owedBy} ${state}`)
    )

  it.effect("the county's connections of each office", () =>
    Effect.gen(function* () {
      const scene = yield* began("2018-05-01")
      const survey = { office: "of_1", by: "贵池区司法局" }
      const found = (intranet: boolean, on: string) =>
        scene.act("office.survey", { ...survey, on, connections: { intranet, internet: true } })
      yield* found(false, "2020-05-20")
      assert.deepStrictEqual(yield* stateOf(scene, "3.4.1", "2020-06-01"), [
        "3.4.1/of_1/once 2020-05-31 county overdue"
      ])
      yield* found(true, "2020-06-02")
      assert.deepStrictEqual(yield* stateOf(scene, "3.4.1", "2026-06-30"), [
        "3.4.1/of_1/once 2020-05-31 county doneLate"
      ])
    })
  )

  it.effect("the dues of a year, ninety days after it", () =>
    Effect.gen(function* () {
      const scene = yield* began("2018-05-01")
      yield* addMember(scene, { id: "pe_a" })
      yield* addBranch(scene, { foundedOn: "2024-01-01" })
      const payment = { organization: "po_1", office: "of_1", person: "pe_a" }
      yield* scene.act("party.recordDues", { ...payment, on: "2025-03-01", amount: "60000" })
      const refund = { organization: "po_1", period: 2025 }
      yield* scene.act("party.refundDues", { ...refund, on: "2025-12-31", amount: "10000" })
      const states = (day: string) => stateOf(scene, "1.6.3", day)
      assert.deepStrictEqual(yield* states("2026-02-28"), [
        "1.6.3/po_1/2025 2026-03-31 partyOrganization pending"
      ])
      assert.deepStrictEqual(yield* states("2026-03-31"), [
        "1.6.3/po_1/2025 2026-03-31 partyOrganization dueSoon"
      ])
      assert.deepStrictEqual(yield* states("2026-04-01"), [
        "1.6.3/po_1/2025 2026-03-31 partyOrganization overdue"
      ])
      yield* scene.act("party.refundDues", { ...refund, on: "2026-03-31", amount: "50000" })
      assert.deepStrictEqual(yield* states("2026-04-01"), [
        "1.6.3/po_1/2025 2026-03-31 partyOrganization done"
      ])
    })
  )
})
