import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { CommandName } from "../register/commands.ts"
import type { Scope } from "../register/Subjects.ts"
import { actors, addOffice, type Facts, type Scene, today, writePast } from "../Scene.test.fixture.ts"
import { committee as committeeKind } from "./Committee.ts"
import {
  asCity,
  attested,
  committeeIn,
  constitutedOn,
  found,
  member,
  threeSeats,
  withCommittee
} from "./Committee.test.fixture.ts"
import type { Sector } from "./Seat.ts"

const committee = "co_1"

describe("the facts of the committee", () => {
  it.effect("are those of the day, also of a past one", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      const { act } = scene
      yield* act("committee.seat", { committee, ...member("pe_4", "court"), from: "2026-04-01" }, asCity)
      yield* act("committee.recordDepartmentChange", { committee, seat: 3, on: "2026-05-01" }, asCity)
      yield* act("committee.endSeat", { committee, seat: 1, on: "2026-05-31", cause: "retirement" }, asCity)
      const rows: ReadonlyArray<readonly [string, string, ReadonlyArray<unknown>]> = [
        [constitutedOn, "satisfied", [1, 1, 1, 0, 0, true]],
        ["2026-03-31", "satisfied", [1, 1, 1, 0, 0, true]],
        ["2026-04-01", "advised", [2, 1, 1, 0, 0, false]],
        ["2026-05-01", "violated", [2, 1, 1, 1, 0, false]],
        ["2026-05-31", "violated", [2, 1, 1, 1, 0, false]],
        ["2026-06-01", "violated", [1, 1, 1, 1, 0, true]]
      ]
      for (const [day, outcome, facts] of rows) {
        const at = yield* found(scene, day)
        assert.deepStrictEqual([at?.outcome, Object.values(at!.facts)], [outcome, facts], day)
      }
      assert.isUndefined(yield* found(scene, "2026-02-28"))
    })
  )

  it.effect("an imported member without attestations is found, once", () =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      const body = committeeIn(scene)
      const seats = body.seats.map((seat) => (seat.no === 2 ? { ...seat, attestations: [] } : seat))
      yield* writePast(scene, committeeKind, committee, { ...body, seats })
      const { outcome, facts } = (yield* found(scene))!
      assert.deepStrictEqual([outcome, facts["seatsUnattested"]], ["violated", 1])
    })
  )
})

describe("who reads the committee", () => {
  const kinds = ({ jiceng, on }: Scene, scope: Scope, actor: Actor) =>
    Effect.match(on(jiceng.assess(scope, { actor })), {
      onSuccess: ({ findings }) => [...new Set(findings.map(({ subject }) => subject.kind))].join(" "),
      onFailure: ({ _tag }): string => _tag
    })
  const itself: Scope = { kind: "committee" }
  const hefei: Actor = { ...actors.city, jurisdiction: "340100" as DivisionCode }

  it.effect.each<readonly [string, Scope, Actor, string]>([
    ["the city, by name", itself, actors.city, "committee"],
    ["the city, among all", { kind: "all" }, actors.city, "office committee county city"],
    ["a county of the city", itself, actors.dongzhi, "committee"],
    ["a county, among all", { kind: "all" }, actors.guichi, "office committee county"],
    ["another city", itself, hefei, ""],
    ["a county of another city", itself, { ...actors.guichi, jurisdiction: "340102" as DivisionCode }, ""],
    ["a county of no place", itself, { id: "a", tier: "county", posts: [] }, ""],
    ["a judicial office", itself, actors.judicialOffice, "Forbidden"],
    ["a director", itself, actors.director, "Forbidden"],
    ["a director, among all", { kind: "all" }, actors.director, "office"],
    [
      "nobody by a county's scope",
      { kind: "county", county: "341702" as DivisionCode },
      actors.city,
      "office county"
    ]
  ])("%s", ([, scope, actor, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withCommittee()
      yield* addOffice(scene)
      assert.strictEqual(yield* kinds(scene, scope, actor), expected)
    })
  )
})

describe("what a finding offers is accepted, with what people choose, and clears it", () => {
  const spoilt = Effect.fnUntraced(function* (scene: Scene, change: (seat: Facts) => Facts) {
    const body = committeeIn(scene)
    const seats = body.seats.map((seat) => ({ ...seat, ...change(seat) }))
    yield* writePast(scene, committeeKind, committee, { ...body, seats })
  })

  it.effect.each<
    readonly [string, (scene: Scene) => Effect.Effect<unknown, unknown>, string, ReadonlyArray<string>]
  >([
    [
      "a sector without a member",
      ({ act }) => act("committee.endSeat", { committee, seat: 1, on: "2026-06-01", cause: "death" }, asCity),
      "violated",
      // Two members are left: a third is the odd number too.
      ["committee.seat"]
    ],
    [
      "a member who heads the department no longer",
      ({ act }) => act("committee.recordDepartmentChange", { committee, seat: 2, on: today }, asCity),
      "violated",
      ["committee.replace"]
    ],
    [
      "qualities that nobody attested",
      (scene) => spoilt(scene, ({ no }) => (no === 3 ? { attestations: attested.slice(2) } : {})),
      "violated",
      ["committee.attest", "committee.attest"]
    ],
    [
      "everything at once",
      (scene) =>
        Effect.andThen(
          scene.act(
            "committee.endSeat",
            { committee, seat: 1, on: "2026-06-01", cause: "retirement" },
            asCity
          ),
          spoilt(scene, ({ no }) =>
            no === 2 ? { ceasedHeading: "2026-06-02" } : no === 3 ? { attestations: attested.slice(1) } : {}
          )
        ),
      "violated",
      ["committee.seat", "committee.replace", "committee.attest"]
    ],
    [
      "an even number",
      ({ act }) => act("committee.seat", { committee, ...member("pe_4", "court"), from: today }, asCity),
      "advised",
      ["committee.seat"]
    ]
  ])("%s", ([, spoil, outcome, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withCommittee(threeSeats)
      yield* Effect.orDie(spoil(scene))
      const before = (yield* found(scene))!
      assert.strictEqual(before.outcome, outcome)
      assert.deepStrictEqual<ReadonlyArray<string>>(
        before.remedies.map(({ command }) => command),
        expected
      )
      let person = 9
      for (const { command, input, missing = [] } of before.remedies) {
        const id = `pe_${++person}`
        yield* Effect.orDie(scene.act("person.register", { id, name: "某甲" }, asCity))
        const chosen: Facts = { ...member(id, (input["sector"] as Sector) ?? "court"), by: "市司法局" }
        const filled = { ...input, ...Object.fromEntries(missing.map((name) => [name, chosen[name]])) }
        yield* scene.act(command as CommandName, filled, asCity)
      }
      const after = (yield* found(scene))!
      assert.deepStrictEqual([after.outcome, after.remedies], ["satisfied", []])
    })
  )
})
