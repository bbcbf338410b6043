import { assert, layer } from "@effect/vitest"
import { charterItems, commands, itemsByClause, Jiceng, phrases } from "@jiceng/core"
import type { OfficeDetail } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"
import { actors } from "./SmallRegister.test.support.ts"

layer(served())("an office's page", (it) => {
  it.effect("shows management and the Party organization side by side, and what joins them", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_shan", "dongzhi")
      const { held, crossAppointments } = body.posts
      assert.deepStrictEqual(
        held.map(({ side, post, person, office }) => [side, post, person.id, office.id]),
        [
          ["management", "director", "pe_s1", "of_shan"],
          ["party", "partyHead", "pe_m1", "of_mei"],
          ["party", "partyLeader", "pe_s1", "of_shan"],
          ["party", "partyBuildingInstructor", "pe_c2", "of_shan"]
        ]
      )
      assert.deepStrictEqual(
        crossAppointments.map(({ person, direction, partyPost, managementPost, since }) => ({
          person,
          direction,
          partyPost,
          managementPost,
          since
        })),
        [
          {
            person: { id: "pe_s1", name: "孙三", masked: false },
            direction: "managementIntoParty",
            partyPost: "partyLeader",
            managementPost: "director",
            since: "2026-01-06"
          }
        ]
      )
      const before = yield* ask<OfficeDetail>("/api/offices/of_shan?asOf=2018-04-30", "dongzhi")
      assert.deepStrictEqual(before.body.posts, { held: [], crossAppointments: [] })
    })
  )

  it.effect("shows what its charter states of what it must, in which article, as of the day", () =>
    Effect.gen(function* () {
      const { execute } = yield* Jiceng
      const by = { actor: actors.city }
      yield* execute(
        commands["charter.adopt"],
        {
          office: "of_shui",
          adoptedOn: "2026-06-01",
          articles: [
            { number: 1, heading: "总则", text: `本所${phrases.get("guidingThought")}。` },
            { number: 2, text: "管理层与党组织各司其职。" }
          ]
        },
        by
      )
      const version = { office: "of_shui", version: "2026-06-01" }
      yield* execute(
        commands["charter.mark"],
        { ...version, item: "managementRelations", article: 2, by: "贵池区司法局", on: "2026-06-10" },
        by
      )
      yield* execute(commands["charter.submit"], { ...version, on: "2026-06-20" }, by)
      const on = Effect.fnUntraced(function* (asOf: string) {
        const { body } = yield* ask<OfficeDetail>(`/api/offices/of_shui?asOf=${asOf}`, "guichi")
        const items = body.charter.clauses.flatMap((clause) => clause.items)
        return { ...body.charter, items: new Map(items.map((item) => [item.item, item])) }
      })
      const none = yield* on("2026-05-31")
      assert.isUndefined(none.version)
      assert.sameMembers([...new Set([...none.items.values()].map(({ standing }) => standing))], ["unknown"])
      const { version: first, items: early } = yield* on("2026-06-09")
      assert.deepStrictEqual<unknown>(first, {
        adoptedOn: "2026-06-01",
        stage: "adopted",
        stageWords: { zh: "已通过", en: "adopted" }
      })
      assert.deepInclude(early.get("guidingThought"), {
        title: { zh: "指导思想", en: "guiding thought" },
        standing: "present",
        article: { number: 1, heading: "总则" }
      })
      assert.strictEqual(early.get("managementRelations")!.standing, "absent")
      const { version: later, items, clauses } = yield* on("2026-06-20")
      assert.deepStrictEqual<unknown>(later, {
        adoptedOn: "2026-06-01",
        submittedOn: "2026-06-20",
        stage: "submitted",
        stageWords: { zh: "已报送", en: "submitted" }
      })
      assert.deepStrictEqual(items.get("managementRelations")!.article, { number: 2 })
      assert.deepStrictEqual(
        clauses.map(({ clause }) => clause),
        Object.keys(itemsByClause)
      )
      assert.deepStrictEqual([...items.keys()], [...charterItems])
    })
  )
})
