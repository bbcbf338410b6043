import { assert, layer } from "@effect/vitest"
import { commands, Jiceng } from "@jiceng/core"
import { peopleMax } from "@jiceng/http-api"
import type { PersonDetail, PersonList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"
import { type ActorName, actors, secrets } from "./SmallRegister.test.support.ts"

const idsOf = ({ people }: PersonList) => people.map(({ id }) => id).toSorted()
const mei = ["pe_m1", "pe_m2", "pe_m3"]
const shui = ["pe_w1", "pe_w2", "pe_w3"]
// Members of the committee, who are on no staff.
const members = ["pe_c1", "pe_c2", "pe_c3"]

layer(served())("the people", (it) => {
  const scopes: ReadonlyArray<readonly [ActorName, string, ReadonlyArray<string>]> = [
    ["city", "", [...members, ...mei, "pe_s1", ...shui]],
    ["guichi", "", [...members, ...mei, ...shui]],
    ["watcher", "", [...mei, ...shui]],
    ["dongzhi", "", [...members, "pe_s1"]],
    ["shanDirector", "", ["pe_s1"]],
    ["city", "?county=341721", ["pe_s1"]],
    ["city", "?office=of_mei", mei],
    ["city", `?q=${encodeURIComponent(" 欧阳 ")}`, ["pe_m1"]],
    ["city", "?q=PE_W", shui],
    ["guichi", `?q=${encodeURIComponent("孙三")}`, []],
    // Before anybody joined they are on no staff: for those who enrol people, and nobody else.
    ["guichi", "?asOf=2018-12-31", [...members, ...mei, "pe_s1", ...shui]],
    ["watcher", "?asOf=2018-12-31", []]
  ]
  it.effect.each(scopes)("as %s %s", ([as, query, expected]) =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<PersonList>(`/api/people${query}`, as)
      assert.deepStrictEqual([status, idsOf(body)], [200, [...expected]])
      assert.deepStrictEqual([body.total, body.more], [expected.length, false])
    })
  )

  it.effect("are never found by a resident id or a phone", () =>
    Effect.gen(function* () {
      for (const secret of secrets) {
        const { body } = yield* ask<PersonList>(`/api/people?q=${secret}`, "city")
        assert.deepStrictEqual(body.people, [])
      }
    })
  )

  it.effect("stand with their office, their posts and since when", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<PersonList>("/api/people?q=pe_m1", "guichi")
      assert.deepStrictEqual(body.people, [
        {
          id: "pe_m1",
          name: "欧阳娜娜",
          masked: false,
          office: { id: "of_mei", name: "贵池区梅村法律服务所" },
          county: "341702",
          practitioner: true,
          posts: ["director"],
          since: "2019-01-01"
        }
      ])
    })
  )

  it.effect("are cut at the limit, which the answer says", () =>
    Effect.gen(function* () {
      const { execute } = yield* Jiceng
      for (let place = 0; place < peopleMax; place++)
        yield* execute(
          commands["person.register"],
          { id: `pe_x${place}`, name: "郑七" },
          { actor: actors.city }
        )
      const { body } = yield* ask<PersonList>("/api/people", "city")
      assert.deepStrictEqual([body.people.length, body.total, body.more], [peopleMax, peopleMax + 10, true])
      const exact = yield* ask<PersonList>("/api/people?q=pe_x", "city")
      assert.deepStrictEqual([exact.body.people.length, exact.body.more], [peopleMax, false])
    })
  )

  it.effect("of what one may not read, or of what isn't there, are refused", () =>
    Effect.gen(function* () {
      isWorded(yield* ask("/api/people?county=341702", "dongzhi"), 403, "Forbidden")
      isWorded(yield* ask("/api/people?office=of_mei", "shanDirector"), 403, "Forbidden")
      isWorded(yield* ask("/api/people?office=of_none", "city"), 404, "UnknownReference")
      isWorded(yield* ask("/api/people?residentId=1", "city"), 400, "InvalidInput")
      isWorded(yield* ask("/api/people", "nobody"), 401, "Unauthenticated")
    })
  )
})

layer(served())("a person", (it) => {
  it.effect("shows where they are and were, their posts and their Party posts", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<PersonDetail>("/api/people/pe_m1", "guichi")
      assert.deepInclude(body.person, { name: "欧阳娜娜", masked: false, residentId: "341*************05" })
      assert.deepStrictEqual(
        body.memberships.map(({ office, from }) => [office.id, from]),
        [["of_mei", "2019-01-01"]]
      )
      assert.deepStrictEqual(
        body.posts.map(({ post }) => post),
        ["director"]
      )
      assert.deepStrictEqual(body.partyPosts, [
        {
          organization: { id: "po_joint", name: "梅村联合党支部" },
          post: "partyHead",
          from: "2026-01-06"
        }
      ])
      assert.deepStrictEqual(body.stages, [{ stage: "full", on: "2015-07-01" }])
    })
  )

  it.effect("shows neither stages nor contact to who only watches", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<PersonDetail>("/api/people/pe_m1", "watcher")
      assert.strictEqual(body.person.name, "欧阳娜娜")
      assert.doesNotHaveAnyKeys(body.person, ["residentId", "phone"])
      assert.doesNotHaveAnyKeys(body, ["stages"])
    })
  )

  it.effect("who moved is masked to where they were, which still reads its own part", () =>
    Effect.gen(function* () {
      const { execute } = yield* Jiceng
      const by = { actor: actors.city }
      yield* execute(commands["staff.leave"], { office: "of_shui", person: "pe_w3", on: "2026-05-31" }, by)
      yield* execute(
        commands["staff.join"],
        { office: "of_shan", person: "pe_w3", practitioner: true, from: "2026-06-01" },
        by
      )
      const before = yield* ask<PersonDetail>("/api/people/pe_w3", "guichi")
      assert.deepInclude(before.body.person, { name: "吴*", masked: true })
      assert.doesNotHaveAnyKeys(before.body.person, ["residentId", "phone"])
      assert.deepStrictEqual(
        before.body.memberships.map(({ office, to }) => [office.id, to]),
        [["of_shui", "2026-05-31"]]
      )
      const now = yield* ask<PersonDetail>("/api/people/pe_w3", "dongzhi")
      assert.deepInclude(now.body.person, { name: "吴六", masked: false })
      assert.deepStrictEqual(
        now.body.memberships.map(({ office }) => office.id),
        ["of_shan"]
      )
      const all = yield* ask<PersonDetail>("/api/people/pe_w3", "city")
      assert.strictEqual(all.body.memberships.length, 2)
    })
  )

  it.effect("is a 304 for who has it; unknown, forbidden and unsigned are refused", () =>
    Effect.gen(function* () {
      const path = "/api/people/pe_s1"
      const tag = (yield* ask(path, "city")).headers.get("etag")!
      const again = yield* ask(path, "city", { headers: { "if-none-match": tag } })
      assert.deepStrictEqual([again.status, again.text], [304, ""])
      isWorded(yield* ask("/api/people/pe_none", "city"), 404, "UnknownReference")
      isWorded(yield* ask("/api/people/of_mei", "city"), 400, "InvalidInput")
      isWorded(yield* ask(path, "guichi"), 403, "Forbidden")
      isWorded(yield* ask(path, "nobody"), 401, "Unauthenticated")
    })
  )
})
