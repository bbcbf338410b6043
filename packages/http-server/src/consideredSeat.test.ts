import { assert, layer } from "@effect/vitest"
import type { ConsideredSeat, SeatInput } from "@jiceng/http-api/browser"
import { Jiceng } from "@jiceng/core"
import { Effect } from "effect"
import { isWorded, post, served } from "./Served.test.support.ts"
import { actors, attested, day } from "./SmallRegister.test.support.ts"

const path = "/api/committee/seat/considered"
const consider = (seat: SeatInput) =>
  Effect.map(post<ConsideredSeat>(path, "city", seat), ({ status, text, body }) => {
    assert.strictEqual(status, 200, text)
    return body
  })
const judged = ({ conditions }: ConsideredSeat) =>
  Object.fromEntries(conditions.map(({ what, met }) => [what, met]))

const fit: SeatInput = {
  committee: "co_city",
  person: "pe_c3",
  sector: "justice",
  organ: "池州市司法局",
  department: "基层工作科",
  headsSince: "2022-03-01",
  attestations: attested("2026-06-20"),
  from: day
}
const { committee: _, ...anyCommittee } = fit
const openQualities = {
  politicallySound: null,
  professionallyAble: null,
  uprightAndFair: null,
  familiarWithTrade: null
}
const met = {
  sector: true,
  headsDepartment: true,
  politicallySound: true,
  professionallyAble: true,
  uprightAndFair: true,
  familiarWithTrade: true,
  otherSeats: true
}
const open = Object.fromEntries(Object.keys(met).map((what) => [what, null]))

layer(served())("a seat that is being filled in", (it) => {
  it.effect("has every condition open at first, each with its clause and its words", () =>
    Effect.gen(function* () {
      const body = yield* consider({})
      assert.deepStrictEqual(judged(body), open)
      assert.deepInclude(body, { clause: "4.5.1", citation: "池司通〔2020〕2号 四(五)", day })
      for (const { clause, label } of body.conditions) {
        assert.strictEqual(clause, "4.5.1")
        assert.match(label.zh, /\p{Script=Han}/u)
        assert.match(label.en, /^[A-Z]/u)
      }
    })
  )

  const rows: ReadonlyArray<readonly [string, SeatInput, Record<string, boolean | null>]> = [
    ["whole and fit", fit, met],
    ["the committee that stands, where none is told", anyCommittee, met],
    ["one line of the four, of no quality yet", { ...fit, attestations: [{}] }, { ...met, ...openQualities }],
    [
      "one quality without an attester, one attested the day after",
      {
        ...fit,
        from: "2026-06-19",
        attestations: [
          ...attested("2026-06-19").slice(2),
          { quality: "politicallySound", on: "2026-06-19" },
          { quality: "professionallyAble", by: "池州市司法局", on: "2026-06-20" }
        ]
      },
      { ...met, politicallySound: null, professionallyAble: false }
    ],
    ["of no such sector", { ...fit, sector: "procuratorate" }, { ...met, sector: false }],
    ["a blank department", { ...fit, department: " " }, { ...met, headsDepartment: null }],
    ["head from the day after", { ...fit, headsSince: "2026-07-01" }, { ...met, headsDepartment: false }],
    ["somebody who sits already", { ...fit, person: "pe_c1" }, { ...met, otherSeats: false }],
    ["who follows themselves", { ...fit, person: "pe_c1", seat: 1 }, met],
    [
      "on a committee that is no more",
      { ...fit, committee: "co_old", person: "pe_c1" },
      { ...met, otherSeats: false }
    ]
  ]
  it.effect.each(rows)("%s", ([, seat, expected]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(judged(yield* consider(seat)), expected)
    })
  )

  it.effect("that isn't an input, or of no committee, or not one's to read, is refused", () =>
    Effect.gen(function* () {
      isWorded(yield* post(path, "city", { ...fit, headsSince: "2022" }), 400, "InvalidInput")
      isWorded(yield* post(path, "city", { ...fit, vote: 1 }), 400, "InvalidInput")
      isWorded(yield* post(path, "city", { ...fit, committee: "co_none" }), 404, "UnknownReference")
      isWorded(yield* post(path, undefined, fit), 401, "Unauthenticated")
      const refused = yield* post(path, "watcher", fit)
      isWorded(refused, 403, "Forbidden")
      assert.deepInclude(refused.body.conditions[0]!, { what: "actorTier", met: false })
    })
  )

  it.effect("writes nothing, and is taken as it was judged when it is sent", () =>
    Effect.gen(function* () {
      const { view } = yield* Jiceng
      const before = (yield* view).seq
      yield* consider(fit)
      assert.strictEqual((yield* view).seq, before)
      const unfit = { ...fit, attestations: attested("2026-06-20").slice(1) }
      const refused = yield* post("/api/acts/committee.seat", actors.city.id, unfit)
      isWorded(refused, 422, "Refused")
      assert.deepStrictEqual(
        refused.body.conditions.filter((one) => one.met !== true).map((one) => [one.what, one.met]),
        [["politicallySound", false]]
      )
      const done = yield* post<{ readonly value: unknown }>("/api/acts/committee.seat", "city", fit)
      assert.deepStrictEqual([done.status, done.body.value], [200, { committee: "co_city", seat: 4 }])
      assert.deepStrictEqual(judged(yield* consider(fit)), { ...met, otherSeats: false })
    })
  )
})
