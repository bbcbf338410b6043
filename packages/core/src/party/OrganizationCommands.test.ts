import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  actors,
  addOffice,
  bodyIn,
  endsOfRace,
  type Facts,
  interleaved,
  openScene,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { partyOrganization } from "./PartyOrganization.ts"

/** Three offices: the first two in 贵池区, the second since 2020-01-01, the third in 东至县. */
const withOffices = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2", since: "2020-01-01" })
  yield* addOffice(scene, { id: "of_3", county: "341721" })
  return scene
})

const own = {
  form: "independentBranch",
  office: "of_1",
  name: "梅村所党支部",
  superior: "贵池区司法局党总支",
  foundedOn: "2026-06-01"
}
const unit = (office: string) => ({ kind: "office", office })
const judicial = { kind: "judicialOffice", name: "梅村司法所" }
const { office: _, ...rest } = own
const joint = {
  ...rest,
  form: "jointBranch",
  ground: "nearby",
  units: [unit("of_1"), unit("of_2")],
  lead: "of_1"
}

const bodyOf = ({ data }: Scene, id: string) =>
  bodyIn(partyOrganization, data.rows.get(`partyOrganization/${id}`)!.body)

describe("founding a branch of one office", () => {
  it.effect.each([
    ["today", today],
    ["on the first day of the office", "2018-05-01"]
  ])("is lawful %s: the office leads it from that day", ([, foundedOn]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      const { value } = yield* scene.act("party.found", { ...own, foundedOn })
      assert.deepStrictEqual(bodyOf(scene, value.organization), {
        name: own.name,
        county: "341702",
        form: "independentBranch",
        units: [{ kind: "office", office: "of_1", from: foundedOn }],
        leads: [{ office: "of_1", from: foundedOn }],
        superior: own.superior,
        foundedOn,
        heads: [],
        leaders: [],
        liaisons: []
      } as never)
      assert.strictEqual(
        scene.data.claims.get("office.partyOrganization:of_1"),
        `partyOrganization/${value.organization}`
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
      "tomorrow",
      { foundedOn: tomorrow },
      { _tag: "FutureDay", path: "$.foundedOn", found: tomorrow, latest: today }
    ],
    [
      "the day before the office",
      { foundedOn: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.foundedOn", found: "2018-04-30", earliest: "2018-05-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withOffices
      const before = head()
      assert.deepStrictEqual(yield* refusal("party.found", { ...own, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused while the office is in another, and for an id that is taken", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withOffices
      yield* act("party.found", { ...own, id: "po_1" })
      const taken = { _tag: "AlreadyExists", path: "$.office", ref: "partyOrganization/po_1" }
      assert.deepStrictEqual(yield* refusal("party.found", own), taken)
      assert.deepStrictEqual(yield* refusal("party.found", { ...own, office: "of_2", id: "po_1" }), {
        ...taken,
        path: "$.id"
      })
    })
  )

  it.effect("lets one of two racers found it", () =>
    Effect.gen(function* () {
      const { data } = yield* withOffices
      const { act } = yield* openScene({ data, wrap: interleaved })
      const racers = [act("party.found", own), act("party.found", joint)]
      assert.deepStrictEqual(yield* endsOfRace(racers), ["AlreadyExists", "done"])
    })
  )

  it.effect("is the authority's, within its own county", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withOffices
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.director]) {
        assert.strictEqual((yield* refusal("party.found", own, { actor }))["_tag"], "Forbidden")
      }
      yield* act("party.found", own, { actor: actors.city })
    })
  )
})

describe("founding a joint branch", () => {
  it.effect.each<readonly [string, Facts, string | undefined]>([
    ["two offices, one leading", {}, "of_1"],
    ["an office and a judicial office", { units: [judicial, unit("of_1")] }, "of_1"],
    ["nobody leading", { lead: undefined }, undefined],
    ["offices of two counties, in the county of the lead", { units: [unit("of_1"), unit("of_3")] }, "of_1"]
  ])("of %s is lawful", ([, change, lead]) =>
    Effect.gen(function* () {
      const scene = yield* withOffices
      const input = Object.fromEntries(
        Object.entries({ ...joint, ...change }).filter(([, value]) => value !== undefined)
      )
      const { value } = yield* scene.act("party.found", input)
      const body = bodyOf(scene, value.organization)
      assert.deepStrictEqual(
        [body.form, body.leads[0]?.office, body.county, body.ground] as ReadonlyArray<unknown>,
        ["jointBranch", lead, "341702", "nearby"]
      )
      assert.isTrue(body.units.every(({ from }) => from === own.foundedOn))
    })
  )

  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "a unit that is unknown, with its place",
      { units: [judicial, unit("of_1"), unit("of_9")] },
      { _tag: "UnknownReference", path: "$.units[2].office", ref: "office/of_9" }
    ],
    [
      "a lead that is no unit",
      { lead: "of_3" },
      { _tag: "UnknownReference", path: "$.lead", ref: "office/of_3" }
    ],
    [
      "no office among the units",
      { units: [judicial, { ...judicial, name: "另一司法所" }], lead: undefined },
      { _tag: "UnknownReference", path: "$.lead", ref: "office/" }
    ],
    [
      "a day before one of its offices",
      { foundedOn: "2019-12-31" },
      { _tag: "DayTooEarly", path: "$.foundedOn", found: "2019-12-31", earliest: "2020-01-01" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { refusal, head } = yield* withOffices
      const before = head()
      const input = Object.fromEntries(
        Object.entries({ ...joint, ...change }).filter(([, value]) => value !== undefined)
      )
      assert.deepStrictEqual(yield* refusal("party.found", input), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is refused for a unit that is in another, with its place", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withOffices
      yield* act("party.found", { ...own, office: "of_2", id: "po_2" })
      assert.deepStrictEqual(yield* refusal("party.found", { ...joint, units: [judicial, ...joint.units] }), {
        _tag: "AlreadyExists",
        path: "$.units[2].office",
        ref: "partyOrganization/po_2"
      })
    })
  )
})
