import { assert, layer } from "@effect/vitest"
import { qualities, sectors } from "@jiceng/core"
import type { CommitteeDetail } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"
import { type ActorName } from "./SmallRegister.test.support.ts"

const path = "/api/committee"
const detail = (as: ActorName, query = "") =>
  Effect.map(ask<CommitteeDetail>(path + query, as), ({ status, body }) => {
    assert.strictEqual(status, 200)
    return body
  })
const seatsIn = ({ committees: [committee] }: CommitteeDetail) =>
  committee!.sectors.flatMap(({ seats }) => seats)

layer(served())("the disciplinary committee", (it) => {
  it.effect("shows the three sectors, a missing one too, with its members", () =>
    Effect.gen(function* () {
      const body = yield* detail("city")
      const [committee] = body.committees
      assert.deepInclude(committee!, { id: "co_city", size: 2, constitutedOn: "2026-03-01" })
      assert.deepStrictEqual(committee!.city.name, { zh: "池州市", en: "Chizhou" })
      assert.deepStrictEqual(
        committee!.sectors.map(({ sector, lacking, seats }) => [
          sector,
          lacking,
          seats.map(({ no, member, heads }) => [no, member.name, heads])
        ]),
        [
          ["court", false, [[1, "郑七", true]]],
          ["publicSecurity", false, [[2, "王八一", false]]],
          ["justice", true, []]
        ]
      )
      const [court, police] = seatsIn(body)
      assert.isFalse(Object.hasOwn(court!, "ceasedHeading"))
      assert.strictEqual(police!.ceasedHeading, "2026-05-10")
      assert.deepStrictEqual(
        court!.qualities.map(({ quality, by, on }) => [quality, by, on]),
        qualities.map((quality) => [quality, "池州市司法局", "2026-02-20"])
      )
      assert.deepStrictEqual(court!.qualities[0]!.words, { zh: "政治素质高", en: "Politically sound" })
    })
  )

  it.effect("has its findings with proof, words and remedies", () =>
    Effect.gen(function* () {
      const { committees } = yield* detail("guichi")
      const [finding, ...more] = committees[0]!.findings
      assert.deepStrictEqual(more, [])
      assert.deepInclude(finding!, {
        clause: "4.5.1",
        outcome: "violated",
        citation: "池司通〔2020〕2号 四(五)"
      })
      assert.deepStrictEqual(finding!.subject, {
        kind: "committee",
        id: "co_city",
        name: "池州市惩戒委员会"
      })
      assert.deepStrictEqual(
        finding!.conditions.filter(({ met }) => met === false).map(({ label }) => label.zh),
        ["司法行政机关委员人数", "不是部门负责人的委员人数", "委员人数为单数"]
      )
      assert.deepStrictEqual(
        finding!.remedies.map(({ command }) => command),
        ["committee.seat", "committee.replace"]
      )
    })
  )

  const days = [
    ["2026-05-09", ["co_city"], ["co_old dissolved"], 3],
    ["2026-03-01", ["co_city"], ["co_old dissolved"], 3],
    ["2026-02-28", ["co_old"], ["co_city notConstituted"], 3],
    ["2024-12-31", [], ["co_city notConstituted", "co_old notConstituted"], 0]
  ] as const
  it.effect.each(days)("on %s", ([asOf, standing, others, size]) =>
    Effect.gen(function* () {
      const body = yield* detail("city", `?asOf=${asOf}`)
      assert.deepStrictEqual(
        [
          body.factsAt,
          body.committees.map(({ id }) => id),
          body.others.map((one) => `${one.id} ${one.standing}`),
          body.committees[0]?.size ?? 0
        ],
        [asOf, [...standing], [...others], size]
      )
      for (const { words } of [...body.committees, ...body.others]) {
        assert.match(words.zh, /(?:组建|撤销).*[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2} 组建/u)
        assert.match(words.en, /constituted|dissolved/u)
      }
      for (const committee of body.committees)
        for (const { outcome } of committee.findings) assert.strictEqual(outcome, "satisfied")
    })
  )

  it.effect("doesn't tell of a day what came after it", () =>
    Effect.gen(function* () {
      const early = yield* detail("city", "?asOf=2026-05-09")
      assert.isTrue(seatsIn(early).every((seat) => seat.heads && !Object.hasOwn(seat, "ceasedHeading")))
      assert.deepStrictEqual(
        seatsIn(early).map(({ no, until }) => [no, until]),
        [
          [1, undefined],
          [2, undefined],
          [3, "2026-06-15"]
        ]
      )
      assert.deepInclude(early.others[0]!, { dissolvedOn: "2026-03-01", succeededBy: "co_city" })
      const before = yield* detail("city", "?asOf=2024-12-31")
      assert.isTrue(before.others.every((one) => !Object.hasOwn(one, "dissolvedOn")))
      const unattested = yield* detail("city", "?asOf=2026-03-01")
      assert.isTrue(seatsIn(unattested).every((seat) => seat.qualities.every(({ by }) => by !== undefined)))
    })
  )

  it.effect("masks a member whose office one may not read", () =>
    Effect.gen(function* () {
      const names = (body: CommitteeDetail) =>
        seatsIn(body).map(({ member: { name, masked } }) => [name, masked])
      assert.deepStrictEqual(names(yield* detail("guichi")), [
        ["郑七", false],
        ["王**", true]
      ])
      assert.deepStrictEqual(names(yield* detail("dongzhi")), [
        ["郑七", false],
        ["王八一", false]
      ])
    })
  )

  it.effect("is a 304 for who has it, and another answer for who may read others' names", () =>
    Effect.gen(function* () {
      const tag = (yield* ask(path, "city")).headers.get("etag")!
      const again = yield* ask(path, "city", { headers: { "if-none-match": tag } })
      assert.deepStrictEqual([again.status, again.text], [304, ""])
      assert.strictEqual((yield* ask(path, "guichi", { headers: { "if-none-match": tag } })).status, 200)
    })
  )

  it.effect("is refused with the proof to those below a county, and to nobody in particular", () =>
    Effect.gen(function* () {
      for (const as of ["watcher", "shanDirector"] as const) {
        const refused = yield* ask(path, as)
        isWorded(refused, 403, "Forbidden")
        assert.include(refused.text, '"permission":"committee.read","clauses":["2.1","2.2"]')
        assert.deepInclude(refused.body.conditions[0]!, { what: "actorTier", met: false })
      }
      isWorded(yield* ask(path, "nobody"), 401, "Unauthenticated")
      isWorded(yield* ask(`${path}?asOf=yesterday`, "city"), 400, "InvalidInput")
      isWorded(yield* ask(`${path}?county=341702`, "city"), 400, "InvalidInput")
    })
  )

  it.effect("has all three sectors, in the order of the text", () =>
    Effect.gen(function* () {
      const { committees, ...body } = yield* detail("city")
      assert.deepStrictEqual(
        committees[0]!.sectors.map(({ sector }) => sector),
        [...sectors]
      )
      assert.deepStrictEqual(
        body.qualities.map(({ quality }) => quality),
        [...qualities]
      )
    })
  )
})
