import { assert, layer } from "@effect/vitest"
import type { CountyDetail, DutyList, Obligation } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, post, served } from "./Served.test.support.ts"
import { type ActorName } from "./SmallRegister.test.support.ts"

const list = (as: ActorName, query = "") =>
  Effect.map(ask<DutyList>(`/api/duties${query}`, as), ({ status, body }) => {
    assert.strictEqual(status, 200)
    return body
  })

const line = ({ id, state, due }: Obligation): string => `${id} ${due} ${state}`

layer(served())("duties", (it) => {
  it.effect("are listed with their words, why they are due and what would meet them", () =>
    Effect.gen(function* () {
      const { obligations, factsAt, counties } = yield* list("guichi")
      assert.strictEqual(factsAt, "2026-06-30")
      assert.deepStrictEqual(
        counties.map(({ code }) => code),
        ["341702"]
      )
      const june = obligations.find(({ id }) => id === "4.3.3a/341702/2026-06")!
      assert.deepInclude(june, {
        citation: "池司通〔2020〕2号 四(三)",
        due: "2026-06-30",
        state: "dueSoon",
        why: { zh: "本期（2026-06）的最后一天", en: "the last day of its period, 2026-06" },
        standing: { zh: "已有 0，尚缺 1", en: "0 of 1, 1 missing" },
        lastWorkingDay: { on: "2026-06-30", provisional: true }
      })
      assert.strictEqual(june.remedies[0]!.command, "supervision.issueBulletin")
    })
  )

  it.effect("of a window are those due on its days, and of an office its own", () =>
    Effect.gen(function* () {
      const { obligations } = yield* list("city", "?office=of_mei&from=2026-07-01&to=2026-08-31")
      assert.deepStrictEqual(obligations.map(line), [
        "5.3.5a/of_mei/2026-07 2026-07-31 pending",
        "5.3.5b/of_mei/2026-07 2026-07-31 pending",
        "5.3.5a/of_mei/2026-08 2026-08-31 pending",
        "5.3.5b/of_mei/2026-08 2026-08-31 pending"
      ])
    })
  )

  it.effect("a county sees its own, an office its own alone", () =>
    Effect.gen(function* () {
      const owers = ({ obligations }: DutyList) => new Set(obligations.map(({ subject }) => subject.kind))
      assert.isTrue(owers(yield* list("guichi")).has("county"))
      const { obligations } = yield* list("shanDirector")
      assert.isTrue(obligations.every(({ subject }) => ["of_shan"].includes(subject.id)))
      isWorded(yield* ask("/api/duties?county=341702", "dongzhi"), 403, "Forbidden")
      isWorded(yield* ask("/api/duties?office=of_mei", "shanDirector"), 403, "Forbidden")
    })
  )

  it.effect.each(["?from=2026-07-01", "?from=2026-07-02&to=2026-07-01", "?from=2026-07-01&to=2030-01-01"])(
    "half a window, or one that is none, is refused: %s",
    (query) =>
      Effect.gen(function* () {
        isWorded(yield* ask(`/api/duties${query}`, "city"), 400, "InvalidInput")
        isWorded(yield* ask(`/api/duties.ics${query}`, "city"), 400, "InvalidInput")
      })
  )

  it.effect("have an ETag that changes with the register", () =>
    Effect.gen(function* () {
      const first = yield* ask("/api/duties?county=341721", "dongzhi")
      const etag = first.headers.get("etag")!
      const again = yield* ask("/api/duties?county=341721", "dongzhi", { headers: { "if-none-match": etag } })
      assert.strictEqual(again.status, 304)
      const done = yield* post("/api/acts/supervision.issueBulletin", "dongzhi", {
        county: "341721",
        title: "通报",
        issuedOn: "2026-06-29"
      })
      assert.strictEqual(done.status, 200, done.text)
      const later = yield* ask<DutyList>("/api/duties?county=341721", "dongzhi", {
        headers: { "if-none-match": etag }
      })
      assert.strictEqual(later.status, 200)
      const june = later.body.obligations.find(({ id }) => id === "4.3.3a/341721/2026-06")!
      assert.deepInclude(june, { state: "done", doneOn: "2026-06-29" })
    })
  )

  it.effect("come as a calendar, in either language", () =>
    Effect.gen(function* () {
      const { status, headers, text } = yield* ask("/api/duties.ics?county=341702&lang=en", "guichi")
      assert.deepStrictEqual([status, headers.get("content-type")], [200, "text/calendar; charset=utf-8"])
      assert.include(text, "UID:4.3.3a/341702/2026-06@jiceng")
      assert.match(text, /SUMMARY:due soon/u)
      const etag = headers.get("etag")!
      const again = yield* ask("/api/duties.ics?county=341702&lang=en", "guichi", {
        headers: { "if-none-match": etag }
      })
      assert.strictEqual(again.status, 304)
    })
  )

  it.effect("of a county bureau are findings too", () =>
    Effect.gen(function* () {
      const { body, status } = yield* ask<CountyDetail>("/api/counties/341702", "guichi")
      assert.strictEqual(status, 200)
      assert.deepStrictEqual(body.county, {
        code: "341702",
        name: { zh: "贵池区", en: "Guichi District" },
        bureau: "贵池区司法局"
      })
      assert.deepStrictEqual(
        body.findings.map(({ clause, outcome }) => `${clause} ${outcome}`),
        ["1.4.5 violated", "1.6.5 violated", "4.3.3a violated", "4.3.3b violated", "5.1.1 violated"]
      )
      isWorded(yield* ask("/api/counties/341702", "dongzhi"), 403, "Forbidden")
      isWorded(yield* ask("/api/counties/guichi", "city"), 400, "InvalidInput")
    })
  )
})
