import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  endOf,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  today,
  tomorrow,
  yesterday
} from "../Scene.test.fixture.ts"
import { officeRoster } from "./Roster.ts"

/** Two offices; 甲 on the staff of the first since 2019-01-01, 乙 of none. */
const withStaff = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_a" })
  yield* Effect.orDie(scene.act("person.register", { id: "pe_b", name: "某乙" }))
  return scene
})

const rosterOf = ({ data }: Scene, office = "of_1") =>
  bodyIn(officeRoster, data.rows.get(`officeRoster/${office}`)!.body)

describe("joining the staff", () => {
  const joining = { office: "of_1", person: "pe_b", practitioner: true, from: today }

  it.effect.each([
    ["today", today],
    ["yesterday", yesterday],
    ["years ago", "2018-05-01"]
  ])("is lawful from %s", ([, from]) =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      yield* scene.act("staff.join", { ...joining, from })
      assert.deepStrictEqual(rosterOf(scene).staff.at(-1), {
        person: "pe_b",
        practitioner: true,
        from
      } as never)
      assert.strictEqual(scene.data.claims.get("person.active:pe_b"), "officeRoster/of_1")
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an unknown person",
      { person: "pe_9" },
      { _tag: "UnknownReference", path: "$.person", ref: "person/pe_9" }
    ],
    ["tomorrow", { from: tomorrow }, { _tag: "FutureDay", path: "$.from", found: tomorrow, latest: today }],
    [
      "somebody on the staff of another office",
      { office: "of_2", person: "pe_a" },
      { _tag: "AlreadyActive", path: "$.person", person: "pe_a", office: "of_1" }
    ],
    [
      "somebody on the staff of this office",
      { person: "pe_a" },
      { _tag: "AlreadyActive", path: "$.person", person: "pe_a", office: "of_1" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withStaff
      const before = head()
      assert.deepStrictEqual(yield* refusal("staff.join", { ...joining, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect.each([
    ["the last day in the office before", "2026-06-10", "DayTooEarly"],
    ["the day after", "2026-06-11", "done"]
  ])("again from %s", ([, from, end]) =>
    Effect.gen(function* () {
      const { act } = yield* withStaff
      yield* act("staff.leave", { office: "of_1", person: "pe_a", on: "2026-06-10" })
      const join = { office: "of_2", person: "pe_a", practitioner: true, from }
      assert.strictEqual(yield* endOf(act("staff.join", join)), end)
    })
  )

  it.effect("into two offices at once lets one win and tells the other which", () =>
    Effect.gen(function* () {
      const scene = yield* openScene({ wrap: interleaved })
      yield* addOffice(scene)
      yield* addOffice(scene, { id: "of_2" })
      yield* Effect.orDie(scene.act("person.register", { id: "pe_b", name: "某乙" }))
      const racers = ["of_1", "of_2"].map((office) => scene.act("staff.join", { ...joining, office }))
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyActive", "done"])
      const active = ["of_1", "of_2"]
        .flatMap((office) => rosterOf(scene, office).staff)
        .filter(({ person }) => person === "pe_b")
      assert.lengthOf(active, 1)
    })
  )

  it.effect("is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { refusal } = yield* withStaff
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("staff.join", joining, { actor }))["_tag"], "Forbidden")
      }
    })
  )
})

describe("leaving the staff", () => {
  const leaving = { office: "of_1", person: "pe_a", on: today }

  it.effect("ends the membership and the open posts on the last day, and frees the person", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      yield* scene.act("staff.assignPost", {
        office: "of_1",
        person: "pe_a",
        post: "partner",
        from: "2020-01-01"
      })
      yield* scene.act("staff.leave", leaving)
      const { staff, posts } = rosterOf(scene)
      assert.deepStrictEqual([...staff, ...posts], [
        { person: "pe_a", practitioner: true, from: "2019-01-01", to: today },
        { person: "pe_a", post: "partner", from: "2020-01-01", to: today }
      ] as never)
      assert.isFalse(scene.data.claims.has("person.active:pe_a"))
      assert.strictEqual(
        (JSON.parse(scene.data.rows.get("person/pe_a")!.body) as Facts)["lastStaffDay"],
        today
      )
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an unknown person",
      { person: "pe_9" },
      { _tag: "UnknownReference", path: "$.person", ref: "person/pe_9" }
    ],
    [
      "somebody not on the staff",
      { person: "pe_b" },
      { _tag: "NotOnStaff", path: "$.person", person: "pe_b", office: "of_1", on: today }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "the day before joining",
      { on: "2018-12-31" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-12-31", earliest: "2019-01-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withStaff
      const before = head()
      assert.deepStrictEqual(yield* refusal("staff.leave", { ...leaving, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect.each([
    ["before an open post began", undefined, "2026-06-09", "2026-06-10"],
    ["before the last day of a post that has ended", "2026-06-20", "2026-06-19", "2026-06-20"]
  ])("is refused %s", ([, ended, on, earliest]) =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withStaff
      const post = { office: "of_1", person: "pe_a", post: "partner" }
      yield* act("staff.assignPost", { ...post, from: "2026-06-10" })
      if (ended !== undefined) yield* act("staff.endPost", { ...post, on: ended })
      const refused = yield* refusal("staff.leave", { ...leaving, on })
      assert.deepStrictEqual([refused["_tag"], refused["earliest"]], ["DayTooEarly", earliest])
      yield* act("staff.leave", { ...leaving, on: earliest })
    })
  )

  it.effect("isn't held up by the posts of others", () =>
    Effect.gen(function* () {
      const scene = yield* withStaff
      yield* addMember(scene, { id: "pe_c", from: "2026-06-15", post: "partner" })
      yield* scene.act("staff.leave", { ...leaving, on: "2026-06-10" })
    })
  )

  it.effect("on the day of joining is lawful; leaving twice isn't", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withStaff
      yield* act("staff.leave", { ...leaving, on: "2019-01-01" })
      assert.strictEqual((yield* refusal("staff.leave", leaving))["_tag"], "NotOnStaff")
    })
  )
})
