import { assert, layer } from "@effect/vitest"
import type { AppointedHead, ErrorOf, OfficeDetail, RecordedReceipt } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, post, served } from "./Served.test.support.ts"

layer(served())("recording a receipt", (it) => {
  it.effect("posts the levy and gives the journal's receipt", () =>
    Effect.gen(function* () {
      const { status, body } = yield* post<RecordedReceipt>("/api/offices/of_shan/receipts", "dongzhi", {
        on: "2026-06-03",
        amount: "100050"
      })
      assert.strictEqual(status, 200)
      assert.match(body.value.receipt, /^re_/u)
      assert.deepInclude(body.value, { levy: "3002", levyTotal: "3002" })
      assert.isAbove(body.receipt.seq, 0)
      assert.match(body.receipt.recordedAt, /\+08:00$/u)
      assert.match(body.receipt.digest, /^[0-9a-f]{64}$/u)
      assert.isNotEmpty(body.key)
      const { body: office } = yield* ask<OfficeDetail>("/api/offices/of_shan", "dongzhi")
      assert.strictEqual(office.fund.netFees, "100050")
    })
  )

  it.effect("takes effect once for one key, and refuses the key with another input", () =>
    Effect.gen(function* () {
      const path = "/api/offices/of_shui/receipts"
      const body = { on: "2026-06-03", amount: "5000" }
      const headers = { "idempotency-key": "form-17" }
      const first = yield* post<RecordedReceipt>(path, "guichi", body, headers)
      const again = yield* post(path, "guichi", body, headers)
      assert.strictEqual(first.status, 200)
      assert.strictEqual(again.text, first.text)
      assert.strictEqual(first.body.key, "form-17")
      const other = yield* post(path, "guichi", { ...body, amount: "5001" }, headers)
      assert.deepStrictEqual([other.status, other.body._tag, other.body.key], [409, "KeyReused", "form-17"])
      const { body: office } = yield* ask<OfficeDetail>("/api/offices/of_shui", "guichi")
      assert.strictEqual(office.fund.netFees, "5000")
    })
  )

  it.effect("keeps every digit of an amount that a JSON number would lose", () =>
    Effect.gen(function* () {
      const amount = "9007199254740993"
      yield* post("/api/offices/of_mei/receipts", "guichi", { on: "2026-06-03", amount })
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_mei", "guichi")
      assert.isTrue(body.fund.recent.some((entry) => entry.amount === amount))
      assert.strictEqual(body.fund.netFees, String(250050n + BigInt(amount)))
    })
  )
})

layer(served())("naming a head", (it) => {
  it.effect("out of order is refused with the clause, the proof and the lawful acts, which then work", () =>
    Effect.gen(function* () {
      const path = "/api/organizations/po_shui/head"
      const refused = yield* post<ErrorOf<"Refused">>(path, "guichi", {
        office: "of_shui",
        person: "pe_w2",
        from: "2026-06-02"
      })
      assert.strictEqual(refused.status, 422)
      assert.deepInclude(refused.body, { _tag: "Refused", clause: "1.3.3", command: "party.appointHead" })
      assert.include(refused.body.zh, "池司通〔2020〕2号 一(三)")
      assert.isTrue(refused.body.conditions.some(({ met }) => met === false))
      const [lawful] = refused.body.lawful
      const { organization, ...head } = lawful!.input
      assert.strictEqual(organization, "po_shui")
      const done = yield* post<AppointedHead>(path, "guichi", head, { "idempotency-key": "head-1" })
      assert.strictEqual(done.status, 200)
      assert.deepStrictEqual(done.body.value, { organization: "po_shui", person: "pe_w1" })
      const again = yield* post(path, "guichi", head, { "idempotency-key": "head-1" })
      assert.strictEqual(again.text, done.text)
      const { body } = yield* ask<OfficeDetail>("/api/offices/of_shui", "guichi")
      assert.strictEqual(body.organization!.head!.id, "pe_w1")
      assert.strictEqual(body.findings[0]!.outcome, "satisfied")
    })
  )
})
