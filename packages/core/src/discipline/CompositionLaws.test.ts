import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import fc from "fast-check"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import type { CommandName } from "../register/commands.ts"
import { type Facts, type Scene, today } from "../Scene.test.fixture.ts"
import {
  asCity,
  attested,
  committeeIn,
  constitutedOn,
  found,
  member,
  withCommittee
} from "./Committee.test.fixture.ts"
import { DisciplinaryCommittee } from "./Committee.ts"
import { type Sector, sectors } from "./Seat.ts"

const committee = "co_1"
const days = ["2026-03-01", "2026-06-05", "2026-06-06", "2026-06-10", "2026-06-20", today] as const
const day = fc.constantFrom(...days)
const no = fc.integer({ min: 1, max: 6 })

/** Whoever is drawn; one in four heads the department too late, one in four lacks a quality. */
const drawn = fc
  .record({
    person: fc.constantFrom("pe_1", "pe_2", "pe_3", "pe_4", "pe_5"),
    sector: fc.constantFrom(...sectors),
    headsSince: fc.constantFrom("2022-05-01", "2022-05-01", "2022-05-01", "2026-06-06"),
    lacks: fc.constantFrom(0, 0, 0, 1)
  })
  .map(({ person, sector, headsSince, lacks }) =>
    member(person, sector, { headsSince, attestations: attested.slice(lacks) })
  )

const act = fc.oneof(
  fc
    .record({ member: drawn, from: day })
    .map(({ member: who, from }) => ["committee.seat", { ...who, from }] as const),
  fc
    .record({ member: drawn, from: day, seat: no })
    .map(({ member: who, ...rest }) => ["committee.replace", { ...who, ...rest }] as const),
  fc
    .record({
      seat: no,
      on: day,
      cause: fc.constantFrom("retirement", "death", "reassignment", "resignation")
    })
    .map((input) => ["committee.endSeat", input] as const),
  fc.record({ seat: no, on: day }).map((input) => ["committee.recordDepartmentChange", input] as const),
  fc
    .record({ seat: no, on: day, quality: fc.constantFrom("politicallySound", "uprightAndFair") })
    .map((input) => ["committee.attest", { ...input, by: "市局" }] as const),
  fc.record({ seat: no }).map((input) => ["committee.voidSeat", { ...input, reason: "误登" }] as const)
)

type Act = readonly [CommandName, Facts]

/** Every day from the first to today: the laws are held against each. */
const everyDay = ((): ReadonlyArray<PlainDate> => {
  const found: Array<PlainDate> = []
  for (let at = constitutedOn as PlainDate; at <= today; at = addDays(at, 1)) found.push(at)
  return found
})()

type Body = typeof DisciplinaryCommittee.Type

/** What the document asks of a day, from the seats themselves and by no code of the committee's. */
const breachesOn = ({ seats }: Body, on: PlainDate): ReadonlySet<string> => {
  const held = seats.filter((seat) => !seat.voided && seat.from <= on && (seat.to ?? "9999") >= on)
  const lacking = sectors.filter((sector) => !held.some((seat) => seat.sector === sector))
  const unfit = held.filter(
    ({ headsSince, ceasedHeading, attestations }) =>
      headsSince > on ||
      (ceasedHeading ?? "9999") <= on ||
      new Set(attestations.filter((one) => one.on <= on).map(({ quality }) => quality)).size < 4
  )
  return new Set([...lacking, ...unfit.map((seat) => `seat ${seat.no}`)])
}

const isWellFormed = Schema.is(DisciplinaryCommittee)

/** Decisions, against which the composition is held; the other acts record what happened or what was attested. */
const decisions: ReadonlyArray<CommandName> = ["committee.seat", "committee.replace"]

/** No accepted act puts anybody in two seats; an accepted decision makes no breach on any day that wasn't there before. */
const holds = (before: Body, after: Body, [name, input]: Act): void => {
  assert.isTrue(isWellFormed(after))
  for (const on of everyDay) {
    const people = after.seats.filter((seat) => !seat.voided && seat.from <= on && (seat.to ?? "9999") >= on)
    assert.strictEqual(new Set(people.map(({ person }) => person)).size, people.length)
    if (!decisions.includes(name)) continue
    const known = breachesOn(before, on)
    const made = [...breachesOn(after, on)].filter((breach) => !known.has(breach))
    assert.deepStrictEqual(made, [], `${name} ${JSON.stringify(input)} on ${on}`)
  }
}

/** Runs every remedy of today's finding, with somebody fit where a person is to be chosen. */
const cure = Effect.fnUntraced(function* (scene: Scene) {
  let person = 100
  for (let round = 0; round < 3; round++) {
    const { outcome, remedies } = (yield* found(scene))!
    if (outcome === "satisfied") return
    for (const { command, input, missing = [] } of remedies) {
      const id = `pe_${++person}`
      yield* scene.act("person.register", { id, name: "某甲" }, asCity)
      const chosen: Facts = { ...member(id, (input["sector"] as Sector) ?? "court"), by: "市局" }
      const filled = { ...input, ...Object.fromEntries(missing.map((one) => [one, chosen[one]])) }
      yield* scene.act(command as CommandName, filled, asCity)
    }
  }
  const { outcome, remedies } = (yield* found(scene))!
  assert.deepStrictEqual(remedies, [])
  // What is over tomorrow, or began today, has no remedy today.
  const ofToday = committeeIn(scene).seats.some(({ from, to }) => from === today || to === today)
  assert.isTrue(outcome === "satisfied" || ofToday, outcome)
})

const follow = Effect.fnUntraced(function* (acts: ReadonlyArray<Act>) {
  const scene = yield* withCommittee()
  let accepted = 0
  for (const [name, input] of acts) {
    const before = committeeIn(scene)
    const head = scene.head()
    const end = yield* Effect.result(scene.act(name, { committee, ...input }, asCity))
    if (end._tag === "Failure") {
      assert.strictEqual(scene.head(), head)
      assert.include(
        ["Refused", "AlreadySeated", "SeatClosed", "DayTooEarly", "AlreadyExists"],
        end.failure._tag
      )
      if (!decisions.includes(name)) assert.notStrictEqual(end.failure._tag, "Refused")
      continue
    }
    accepted++
    holds(before, committeeIn(scene), [name, input])
  }
  yield* cure(scene)
  return accepted
}, Effect.scoped)

it("no accepted decision newly breaks the composition on any day, nobody has two seats, and remedies cure", async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      accepted += await Effect.runPromise(follow(acts as ReadonlyArray<Act>))
    }),
    { numRuns: 120 }
  )
  assert.isAbove(accepted, 120)
})
