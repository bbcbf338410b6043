import { assert, describe, layer } from "@effect/vitest"
import { chisitong } from "@jiceng/core"
import type { OfficeDetail, Standing } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"
import { type ActorName, day } from "./SmallRegister.test.support.ts"

layer(served())("the standing", (it) => {
  it.effect("puts offices that need attention first and counts by outcome", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<Standing>("/api/standing", "city")
      assert.strictEqual(status, 200)
      const broken = body.offices.map(({ counts }) => counts.violated)
      assert.deepStrictEqual(
        broken,
        broken.toSorted((a, b) => b - a)
      )
      const shui = body.offices.find(({ id }) => id === "of_shui")!
      assert.strictEqual(shui.worst, "violated")
      assert.deepInclude(shui.attention[0]!, { clause: "1.3.3", outcome: "violated" })
      const { counts } = body.clauses.find(({ clause }) => clause === "1.3.3")!
      assert.deepInclude(counts, { violated: 1, satisfied: 1 })
      const sum = body.clauses.reduce((total, { counts }) => total + counts.violated, 0)
      assert.strictEqual(sum, body.totals.violated)
    })
  )

  const scopes: ReadonlyArray<readonly [ActorName, string, ReadonlyArray<string>, ReadonlyArray<string>]> = [
    ["city", "", ["of_mei", "of_shan", "of_shui"], ["341702", "341721"]],
    ["city", "?county=341721", ["of_shan"], ["341702", "341721"]],
    ["guichi", "", ["of_mei", "of_shui"], ["341702"]],
    ["watcher", "", ["of_mei", "of_shui"], ["341702"]],
    ["shanDirector", "", ["of_shan"], ["341721"]],
    ["city", "?asOf=2018-04-30", [], []]
  ]
  for (const [as, query, offices, counties] of scopes) {
    it.effect(`${query || "of everything"} as ${as}`, () =>
      Effect.gen(function* () {
        const { body } = yield* ask<Standing>(`/api/standing${query}`, as)
        assert.deepStrictEqual(body.offices.map(({ id }) => id).toSorted(), offices)
        assert.deepStrictEqual(
          body.counties.map(({ code }) => code),
          counties
        )
      })
    )
  }

  it.effect("of a county that one may not read is refused with the proof", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask("/api/standing?county=341702", "dongzhi")
      assert.strictEqual(status, 403)
      assert.strictEqual(body._tag, "Forbidden")
      assert.isTrue(body.conditions.some(({ what }) => what === "jurisdiction"))
    })
  )
})

layer(served())("an office", (it) => {
  it.effect("shows its people, its organization, its fund and every finding with words", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_mei", "guichi")
      assert.deepStrictEqual(body.office.county.name, { zh: "贵池区", en: "Guichi District" })
      assert.deepStrictEqual(body.staff[0]!.posts, [{ post: "director", since: "2019-01-01" }])
      assert.strictEqual(body.organization!.head!.name, "欧阳娜娜")
      assert.strictEqual(body.organization!.units.length, 3)
      assert.deepStrictEqual(body.candidates!.people, [{ id: "pe_m1", name: "欧阳娜娜", masked: false }])
      const { months, recent, ...fund } = body.fund
      assert.deepStrictEqual(fund, { netFees: "250050", levyDue: "7502", spent: "1000", balance: "6502" })
      assert.strictEqual(months.length, 12)
      assert.deepStrictEqual(months.slice(-2), [
        { month: "2026-05", fees: "100050", levy: "3002" },
        { month: "2026-06", fees: "150000", levy: "4500" }
      ])
      assert.deepStrictEqual(
        recent.map(({ on, amount, kind }) => `${on} ${kind} ${amount}`),
        [
          "2026-06-20 spending -1000",
          "2026-06-12 refund -50000",
          "2026-06-10 receipt 200000",
          "2026-05-20 receipt 100050"
        ]
      )
      assert.strictEqual(
        body.findings.length,
        chisitong.rules.filter(({ about }) => ["office", "partyOrganization"].includes(about.subject)).length
      )
      for (const { citation, title, text, conditions } of body.findings) {
        assert.match(citation, /^(池司通〔2020〕2号|司法部令第13[78]号)/u)
        assert.isNotEmpty(title.zh)
        assert.isNotEmpty(text.en)
        for (const { label, unit } of conditions) assert.isNotEmpty(label.zh + unit)
      }
    })
  )

  it.effect("as of an earlier day is as it was then", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_mei?asOf=2026-05-31", "guichi")
      assert.strictEqual(body.factsAt, "2026-05-31")
      assert.strictEqual(body.fund.netFees, "100050")
      assert.strictEqual(body.fund.recent.length, 1)
      const before = yield* ask<OfficeDetail>("/api/offices/of_mei?asOf=2025-12-31", "guichi")
      assert.isUndefined(before.body.organization)
    })
  )

  it.effect("offers what would put it right, ready to be sent", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_shui", "guichi")
      const finding = body.findings.find(({ clause }) => clause === "1.3.3")
      assert.deepStrictEqual(finding!.remedies, [
        {
          command: "party.appointHead",
          input: { organization: "po_shui", office: "of_shui", person: "pe_w1", from: day }
        }
      ])
    })
  )

  describe("by what the asker may see", () => {
    it.effect("a county bureau sees names whole, ids and phones masked, and stages", () =>
      Effect.gen(function* () {
        const { body } = yield* ask<OfficeDetail>("/api/offices/of_mei", "guichi")
        assert.deepInclude(body.staff[0]!, {
          name: "欧阳娜娜",
          masked: false,
          stage: "full",
          residentId: "341*************05",
          phone: "138****6600"
        })
      })
    )

    it.effect("a judicial office sees names, and neither ids, phones nor stages", () =>
      Effect.gen(function* () {
        const { body } = yield* ask<OfficeDetail>("/api/offices/of_mei", "watcher")
        assert.strictEqual(body.staff[0]!.name, "欧阳娜娜")
        assert.doesNotHaveAnyKeys(body.staff[0]!, ["stage", "residentId", "phone"])
      })
    )

    it.effect("an office sees the head from another office masked", () =>
      Effect.gen(function* () {
        const { body } = yield* ask<OfficeDetail>("/api/offices/of_shan", "shanDirector")
        assert.deepInclude(body.organization!.head!, { id: "pe_m1", name: "欧***", masked: true })
        assert.deepInclude(body.staff[0]!, { name: "孙三", masked: false })
        assert.isUndefined(body.candidates)
        assert.deepStrictEqual(
          body.posts.held.map(({ person }) => person.name),
          ["孙三", "欧***", "孙三", "王八一"]
        )
      })
    )
  })
})
