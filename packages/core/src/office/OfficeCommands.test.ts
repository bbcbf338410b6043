import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addOffice,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { usccCheckDigit } from "../kernel/Uscc.ts"

const usccOf = (first17: string) => first17 + usccCheckDigit(first17)
const uscc = usccOf("33341700000000001")

const input = {
  name: "池州市贵池区梅村法律服务所",
  county: "341702",
  locality: { name: "梅村镇", kind: "township" },
  form: "partnership",
  since: "2018-05-01"
}

describe("registering an office", () => {
  it.effect("writes the office with an empty roster and an empty fund", () =>
    Effect.gen(function* () {
      const { act, data } = yield* openScene()
      const { value } = yield* act("office.register", { ...input, uscc })
      assert.match(value.office, /^of_[0-9a-f-]{36}$/u)
      assert.deepStrictEqual(
        ["office", "officeRoster", "fundAccount"].map(
          (kind) => JSON.parse(data.rows.get(`${kind}/${value.office}`)!.body) as Facts
        ),
        [
          {
            name: input.name,
            county: "341702",
            locality: input.locality,
            form: "partnership",
            uscc,
            since: input.since
          },
          {
            staff: [],
            posts: [],
            stages: [],
            instructors: [],
            crossAppointments: [],
            insurances: []
          },
          { net: [], levyPosted: "0", spent: "0", balance: "0" }
        ]
      )
      assert.deepStrictEqual([...data.claims.keys()].toSorted(), [
        "office.name:341702:池州市贵池区梅村法律服务所",
        `office.uscc:${uscc}`
      ])
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an id that is taken",
      { id: "of_1", name: "别的所" },
      { _tag: "AlreadyExists", path: "$.id", ref: "office/of_1" }
    ],
    ["a name that is taken in the county", {}, { _tag: "AlreadyExists", path: "$.name", ref: "office/of_1" }],
    [
      "a credit code that is taken",
      { name: "别的所", uscc },
      { _tag: "AlreadyExists", path: "$.uscc", ref: "office/of_1" }
    ],
    [
      "a day that hasn't come",
      { name: "别的所", since: tomorrow },
      { _tag: "FutureDay", path: "$.since", found: tomorrow, latest: today }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene, { ...input, uscc })
      const before = scene.head()
      assert.deepStrictEqual(yield* scene.refusal("office.register", { ...input, ...change }), expected)
      assert.strictEqual(scene.head(), before)
    })
  )

  it.effect.each([
    ["today", { name: "别的所", since: today }],
    ["under the same name in another county", { county: "341721" }],
    ["with another credit code", { name: "别的所", uscc: usccOf("33341700000000002") }]
  ])("is lawful %s", ([, change]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene, { ...input, uscc })
      yield* scene.act("office.register", { ...input, ...(change as Facts) }, { actor: actors.city })
    })
  )

  it.effect.each([
    ["another county", actors.dongzhi],
    ["a judicial office", actors.judicialOffice],
    ["an office's director", actors.director]
  ] as const)("is refused to %s", ([, actor]) =>
    Effect.gen(function* () {
      const { refusal } = yield* openScene()
      const { _tag, permission, clauses } = yield* refusal("office.register", input, { actor })
      assert.deepStrictEqual([_tag, permission, clauses], ["Forbidden", "office.write", ["2.1", "2.2"]])
    })
  )

  it.effect("lets one of two racers have the name", () =>
    Effect.gen(function* () {
      const { act } = yield* openScene({ wrap: interleaved })
      const racers = [1, 2].map(() => act("office.register", input))
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyExists", "done"])
    })
  )
})
