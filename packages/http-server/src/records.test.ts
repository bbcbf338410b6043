import { assert, layer } from "@effect/vitest"
import type { RecordList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, post, served } from "./Served.test.support.ts"
import type { ActorName } from "./SmallRegister.test.support.ts"

const may = "from=2026-05-01&to=2026-05-31"

const list = (as: ActorName, query: string) =>
  Effect.map(ask<RecordList>(`/api/records?${query}`, as), ({ status, body, text }) => {
    assert.strictEqual(status, 200, text)
    return body
  })

const training = (county: string, title: string, heldOn: string) =>
  post("/api/acts/training.record", county === "341702" ? "guichi" : "dongzhi", { county, title, heldOn })

layer(served())("records", (it) => {
  it.effect("are listed by kind and period in words, each to whom it is open", () =>
    Effect.gen(function* () {
      yield* training("341702", "调解培训", "2026-05-31")
      yield* training("341702", "四月的培训", "2026-04-30")
      const { text } = yield* training("341721", "文书培训", "2026-05-01")
      const { value } = JSON.parse(text) as { readonly value: { readonly training: string } }
      yield* post("/api/acts/training.void", "dongzhi", { training: value.training, reason: "重复登记" })
      const all = yield* list("city", `kind=training&${may}`)
      assert.deepStrictEqual(
        [all.title, all.standing, all.voided, all.next],
        [{ zh: "培训", en: "training" }, 1, 1, undefined]
      )
      assert.includeMembers(
        all.kinds.map(({ kind }) => kind),
        ["training", "awardRound", "publicService"]
      )
      const [first, second] = all.records
      assert.deepStrictEqual(
        [first!.on, first!.holder, first!.particulars],
        [
          "2026-05-31",
          { id: "341702", name: "贵池区司法局" },
          [{ field: "title", label: { zh: "标题", en: "Title" }, value: { zh: "调解培训", en: "调解培训" } }]
        ]
      )
      assert.deepStrictEqual(second!.voided, { on: "2026-06-30", reason: "重复登记" })
      const own = yield* list("guichi", `kind=training&${may}`)
      assert.deepStrictEqual(
        own.records.map(({ ref }) => ref),
        [first!.ref]
      )
    })
  )

  it.effect("say codes, amounts and who is meant in words, and mask who is a Party member", () =>
    Effect.gen(function* () {
      const funds = {
        county: "341702",
        kind: "purchase",
        amount: "1234500",
        on: "2026-05-02",
        purpose: "顾问服务"
      }
      assert.strictEqual((yield* post("/api/acts/support.recordFunds", "guichi", funds)).status, 200)
      const [paid] = (yield* list("guichi", `kind=publicFunding&${may}`)).records
      assert.deepStrictEqual(
        paid!.particulars.map(({ value }) => value.zh),
        ["政府购买法律服务", "12,345.00 元", "顾问服务"]
      )
      const activity = {
        county: "341702",
        kind: "visit",
        on: "2026-05-03",
        topic: "慰问",
        offices: ["of_mei"]
      }
      assert.strictEqual((yield* post("/api/acts/support.recordActivity", "guichi", activity)).status, 200)
      const [visited] = (yield* list("guichi", `kind=careActivity&${may}`)).records
      assert.notInclude(JSON.stringify(visited!.particulars), "of_mei")
      const round = {
        by: "341700",
        title: "优秀党员",
        decidedOn: "2026-05-04",
        recipients: { kind: "outstandingParty", branches: [], members: ["pe_m1"] }
      }
      assert.strictEqual((yield* post("/api/acts/award.record", "city", round)).status, 200)
      const [selected] = (yield* list("guichi", `kind=awardRound&${may}`)).records
      assert.include(JSON.stringify(selected!.particulars), "***")
      assert.notInclude(JSON.stringify(selected), "pe_m1")
    })
  )

  it.effect.each<readonly [string, ActorName, number, string]>([
    [`kind=nothing&${may}`, "city", 400, "InvalidInput"],
    ["kind=training&from=2026-05-31&to=2026-05-30", "city", 400, "InvalidInput"],
    ["kind=training&from=2020-01-01&to=2026-05-30", "city", 400, "InvalidInput"],
    ["kind=training&from=2026-05-31", "city", 400, "InvalidInput"],
    [`kind=newsItem&${may}&holder=of_mei`, "dongzhi", 403, "Forbidden"],
    [`kind=newsItem&${may}&holder=of_nowhere`, "city", 404, "UnknownReference"],
    [`kind=training&${may}&holder=341702`, "dongzhi", 403, "Forbidden"]
  ])("%s is refused to %s", ([query, as, status, tag]) =>
    Effect.gen(function* () {
      isWorded(yield* ask(`/api/records?${query}`, as), status, tag)
    })
  )

  it.effect("have an ETag that changes with the register", () =>
    Effect.gen(function* () {
      const query = `/api/records?kind=training&${may}`
      const first = yield* ask(query, "guichi")
      const headers = { "if-none-match": first.headers.get("etag")! }
      assert.strictEqual((yield* ask(query, "guichi", { headers })).status, 304)
      yield* training("341702", "又一次", "2026-05-20")
      assert.strictEqual((yield* ask(query, "guichi", { headers })).status, 200)
    })
  )
})
