import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  type Facts,
  openScene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { officeRoster } from "./Roster.ts"

/** 甲 is director and 乙 partner since 2019-01-01; 丙 joined on 2026-06-10 and holds nothing. */
const withPosts = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", post: "director" })
  yield* addMember(scene, { id: "pe_b", post: "partner" })
  yield* addMember(scene, { id: "pe_c", from: "2026-06-10" })
  return scene
})

describe("assigning a post", () => {
  const given = { office: "of_1", person: "pe_c", post: "partner", from: "2026-06-10" }

  it.effect.each<readonly [string, Facts]>([
    ["a second partner, from the day of joining", {}],
    ["today", { from: today }],
    ["a second post of one person", { person: "pe_b", post: "principalManager", from: today }]
  ])("is lawful: %s", ([, change]) =>
    Effect.gen(function* () {
      const { act, data } = yield* withPosts
      const { office: _, ...holding } = { ...given, ...change }
      yield* act("staff.assignPost", { ...given, ...change })
      const { posts } = bodyIn(officeRoster, data.rows.get("officeRoster/of_1")!.body)
      assert.deepStrictEqual(posts.at(-1), holding as never)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody not on the staff",
      { person: "pe_9" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_9", office: "of_1", on: "2026-06-10" }
    ],
    [
      "the day before joining",
      { from: "2026-06-09" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_c", office: "of_1", on: "2026-06-09" }
    ],
    [
      "a second director",
      { post: "director" },
      { _tag: "PostTaken", path: "$.post", post: "director", holder: "pe_a" }
    ],
    [
      "a post that the person holds",
      { person: "pe_b" },
      { _tag: "PostTaken", path: "$.post", post: "partner", holder: "pe_b" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withPosts
      const before = head()
      assert.deepStrictEqual(yield* refusal("staff.assignPost", { ...given, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect.each([
    ["on the last day of the one before", "2026-06-20", "PostTaken"],
    ["the day after", "2026-06-21", "done"],
    ["before the one before ended", "2026-06-15", "PostTaken"]
  ])("of director %s", ([, from, end]) =>
    Effect.gen(function* () {
      const { act } = yield* withPosts
      yield* act("staff.endPost", { office: "of_1", person: "pe_a", post: "director", on: "2026-06-20" })
      assert.strictEqual(yield* endOf(act("staff.assignPost", { ...given, post: "director", from })), end)
    })
  )

  it.effect("is refused to somebody who has left, for a day on which they were still there", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withPosts
      yield* act("staff.leave", { office: "of_1", person: "pe_c", on: "2026-06-20" })
      assert.strictEqual((yield* refusal("staff.assignPost", given))["_tag"], "NotOnStaff")
    })
  )
})

describe("ending a post", () => {
  const ended = { office: "of_1", person: "pe_a", post: "director", on: today }

  it.effect.each([
    ["today", today],
    ["the first day", "2019-01-01"]
  ])("is lawful on %s", ([, on]) =>
    Effect.gen(function* () {
      const { act, data } = yield* withPosts
      yield* act("staff.endPost", { ...ended, on })
      const { posts } = bodyIn(officeRoster, data.rows.get("officeRoster/of_1")!.body)
      assert.deepStrictEqual(posts[0], {
        person: "pe_a",
        post: "director",
        from: "2019-01-01",
        to: on
      } as never)
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "a post not held",
      { post: "partner" },
      { _tag: "NotHeld", path: "$.post", person: "pe_a", what: "partner" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before the first",
      { on: "2018-12-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-12-31", earliest: "2019-01-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withPosts
      const before = head()
      assert.deepStrictEqual(yield* refusal("staff.endPost", { ...ended, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("once: what has ended isn't held", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withPosts
      yield* act("staff.endPost", ended)
      assert.strictEqual((yield* refusal("staff.endPost", ended))["_tag"], "NotHeld")
    })
  )

  it.effect("and assigning one is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withPosts
      const given = { office: "of_1", person: "pe_c", post: "partner", from: today }
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("staff.endPost", ended, { actor }))["_tag"], "Forbidden")
        assert.strictEqual((yield* refusal("staff.assignPost", given, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})
