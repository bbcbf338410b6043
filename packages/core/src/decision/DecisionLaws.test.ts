import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import type { CommandName } from "../register/commands.ts"
import { copyOf, type Facts, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { factsOn, withBranch } from "./DecisionScene.test.fixture.ts"

const days = fc.constantFrom("2026-05-31", "2026-06-01", "2026-06-10", "2026-06-11", today)
const consultations = fc.constantFrom("cs_1", "cs_2", "cs_3")
const decisions = fc.constantFrom("od_1", "od_2", "od_3")
const matters = fc.constantFrom("recruitment", "conflictReview")
const optional = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined })

const act = fc.oneof(
  fc.tuple(
    fc.constant("consultation.record"),
    fc.record({
      id: consultations,
      organization: fc.constantFrom("po_1", "po_1", "po_1", undefined),
      sort: fc.constantFrom("deliberation", "opinion", "notification"),
      asks: fc.constantFrom("management", "partyOrganization"),
      on: days,
      matter: matters
    })
  ),
  fc.tuple(fc.constant("consultation.void"), fc.record({ consultation: consultations })),
  fc.tuple(
    fc.constant("office.decide"),
    fc.record({
      id: decisions,
      on: days,
      matter: matters,
      conflictFound: fc.boolean(),
      consultation: optional(consultations)
    })
  ),
  fc.tuple(fc.constant("office.voidDecision"), fc.record({ decision: decisions }))
)

type Drawn = typeof act extends fc.Arbitrary<infer A> ? A : never

/** What each command takes of what was drawn, with what nobody looks at. */
const inputOf = ([command, drawn]: Drawn): Facts => {
  const { conflictFound, ...rest } = drawn as Facts
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  switch (command) {
    case "consultation.record":
      return { office: "of_1", topic: "某事项", outcome: "同意", ...given }
    case "office.decide":
      return {
        office: "of_1",
        topic: "某事项",
        decided: "照办",
        ...given,
        ...(rest["matter"] === "conflictReview" && { conflictFound })
      }
    case "consultation.void":
    case "office.voidDecision":
      return { reason: "误", ...given }
  }
}

/** What a refusal offers is accepted, and then so is the decision. */
const tryLawful = Effect.fnUntraced(function* (scene: Scene, input: Facts, lawful: ReadonlyArray<Facts>) {
  assert.isNotEmpty(lawful)
  for (const { command, input: offered } of lawful) {
    const copy = yield* openScene({ data: copyOf(scene.data) })
    const asked = { ...(offered as Facts), id: "cs_9", topic: "某事项", outcome: "同意" }
    yield* Effect.orDie(copy.act(command as CommandName, asked))
    yield* Effect.orDie(copy.act("office.decide", { ...input, consultation: "cs_9" }))
  }
}, Effect.scoped)

const followAll = Effect.fnUntraced(function* (acts: ReadonlyArray<Drawn>) {
  const scene = yield* withBranch()
  const told = new Map<unknown, Facts>()
  for (const drawn of acts) {
    const [command] = drawn
    const input = inputOf(drawn)
    const before = yield* factsOn(scene)
    const head = scene.head()
    const end = yield* Effect.result(scene.act(command as CommandName, input))
    const after = yield* factsOn(scene)
    if (end._tag === "Failure") {
      assert.strictEqual(scene.head(), head)
      if (end.failure._tag === "Refused") yield* tryLawful(scene, input, end.failure.lawful)
      continue
    }
    if (command === "consultation.record") told.set(input["id"], input)
    if (command === "consultation.void") {
      told.delete(input["consultation"])
      continue
    }
    // NaN is what nothing on record reads as: no decision was without.
    assert.isAtMost(after.unconsultedDecisions || 0, before.unconsultedDecisions || 0, JSON.stringify(drawn))
    if (command !== "office.decide") continue
    // What the document says, from the drawing itself.
    const isBound =
      String(input["on"]) >= "2026-06-01" &&
      (input["matter"] !== "conflictReview" || input["conflictFound"] === true)
    const named = told.get(input["consultation"])
    assert.isTrue(input["consultation"] === undefined || named?.["matter"] === input["matter"])
    if (!isBound) continue
    assert.isDefined(named)
    assert.isTrue(String(named["on"]) <= String(input["on"]))
    assert.notStrictEqual(named["sort"], "notification")
    assert.strictEqual(named["organization"], "po_1")
  }
}, Effect.scoped)

it("no accepted act newly breaks 1.5.5 in what it decides, and what a refusal offers is accepted", () =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) =>
      Effect.runPromise(followAll(acts))
    ),
    { numRuns: 150 }
  ))
