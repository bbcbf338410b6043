import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { canonicalJson } from "../journal/Canonical.ts"
import { type Instant, instantFromMillis } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { person } from "../practitioner/Person.ts"
import { actors, addMember, addOffice, factsOf, openScene, type Scene } from "../Scene.test.fixture.ts"
import { exported, filled, imported } from "../bundle/Bundle.test.fixture.ts"
import { acts } from "./acts/Acts.test.fixture.ts"

const all = { kind: "all" } as const

const at = (clock: string) => `2026-06-30T${clock}+08:00` as Instant

/** What is found by the facts of a day, as known at a moment or now. */
const found = ({ jiceng, on }: Scene, knownAt?: Instant, factsAt = "2026-06-30") =>
  on(
    jiceng.assess(all, {
      actor: actors.city,
      factsAt: factsAt as PlainDate,
      ...(knownAt !== undefined && { knownAt })
    })
  )

const outcomesOf = (assessment: Effect.Success<ReturnType<typeof found>>) =>
  Object.fromEntries(assessment.findings.map(({ rule, outcome }) => [rule, outcome]))

const nextMinute = ({ clock }: Scene): Instant => {
  const moment = instantFromMillis(clock.now)
  clock.now += 60_000
  return moment
}

/** An office of three members, of whom the last has been recorded a minute later than the others. */
const withThird = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  for (const id of ["pe_a", "pe_b"]) yield* addMember(scene, { id, stage: "full" })
  const before = nextMinute(scene)
  yield* addMember(scene, { id: "pe_c", stage: "full" })
  const after = nextMinute(scene)
  return { scene, before, after }
})

describe("as known then", () => {
  it.effect("a back-dated entry counts from when it was recorded, for every day that it is about", () =>
    Effect.gen(function* () {
      const { scene, before, after } = yield* withThird
      for (const day of ["2020-12-31", "2026-06-30"]) {
        assert.strictEqual(outcomesOf(yield* found(scene, before, day))["1.4.1"], "notApplicable")
        assert.strictEqual(outcomesOf(yield* found(scene, after, day))["1.4.1"], "violated")
        assert.strictEqual(outcomesOf(yield* found(scene, undefined, day))["1.4.1"], "violated")
      }
    })
  )

  it.effect("says what was asked, and where the journal stood", () =>
    Effect.gen(function* () {
      const { scene, before } = yield* withThird
      const { knownAt, cursor } = yield* found(scene, before)
      const { seq, digest, recordedAt } = scene.data.entries[6]!
      assert.deepStrictEqual({ knownAt, cursor }, { knownAt: before, cursor: { seq, digest, recordedAt } })
      assert.notProperty(yield* found(scene), "knownAt")
    })
  )

  it.effect.each([
    ["before the first entry", "08:59:59.999", 0],
    ["the millisecond of the entries", "09:00:00.000", 7],
    ["the millisecond before the others", "09:00:59.999", 7],
    ["their millisecond", "09:01:00.000", 10],
    ["the last millisecond that has passed", "09:01:59.999", 10]
  ] as const)("%s", ([, clock, seq]) =>
    Effect.gen(function* () {
      const { scene } = yield* withThird
      assert.strictEqual((yield* found(scene, at(clock))).cursor.seq, seq)
    })
  )

  it.effect.each([
    ["now", "09:02:00.000"],
    ["the next millisecond", "09:02:00.001"]
  ])("%s can't be asked: something may still be recorded then", ([, clock]) =>
    Effect.gen(function* () {
      const { scene } = yield* withThird
      const refusal = yield* Effect.flip(found(scene, at(clock!)))
      assert.deepStrictEqual(factsOf(refusal), {
        _tag: "NotKnownYet",
        path: "$.knownAt",
        found: at(clock!),
        before: at("09:02:00.000")
      })
    })
  )

  it.effect("an office that wasn't known then isn't there", () =>
    Effect.gen(function* () {
      const { scene } = yield* withThird
      const { jiceng, on } = scene
      const options = { actor: actors.city, knownAt: at("08:00:00.000") }
      const refusal = yield* Effect.flip(
        on(jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, options))
      )
      assert.strictEqual(refusal._tag, "UnknownReference")
    })
  )

  it("whatever follows, what was known then stays as it is, byte for byte", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(acts, { maxLength: 12 }),
        fc.array(acts, { minLength: 1, maxLength: 12 }),
        (first, then) =>
          Effect.runPromise(
            Effect.scoped(
              Effect.gen(function* () {
                const scene = yield* openScene()
                yield* addOffice(scene)
                const act = ([name, input]: (typeof first)[number]) =>
                  Effect.ignore(
                    scene.act(name, input, {
                      actor: name.startsWith("fund.") ? actors.guichi : actors.city
                    })
                  )
                yield* Effect.forEach(first, act)
                const moment = nextMinute(scene)
                const before = canonicalJson(yield* found(scene, moment))
                const { seq } = scene.data.head
                yield* Effect.forEach(then, act)
                assert.strictEqual(canonicalJson(yield* found(scene, moment)), before)
                assert.strictEqual((yield* found(scene)).cursor.seq, scene.data.head.seq)
                assert.isAtLeast(scene.data.head.seq, seq)
              })
            )
          )
      ),
      { numRuns: 40 }
    ))
})

describe("what was forgotten or came all at once", () => {
  it.effect("a redacted body is in no view: the present one stands for it", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* scene.act("person.register", { id: "pe_a", name: "某甲" }, { actor: actors.city })
      const then = nextMinute(scene)
      yield* scene.on(scene.jiceng.view)
      yield* scene.on(
        scene.store.commit({
          key: "city/forget",
          inputHash: "",
          writes: [
            {
              ref: person.ref("pe_a"),
              expects: 1,
              bodyVersion: person.version,
              body: person.encode({ name: "已删除" } as never),
              salt: "salt",
              index: {}
            }
          ],
          guards: [],
          claims: { take: [], release: [] },
          redact: [person.ref("pe_a")],
          entry: {
            clock: at("09:01:00.000"),
            actor: "city",
            command: "forget",
            result: "{}",
            legalGround: "法"
          }
        })
      )
      nextMinute(scene)
      const view = yield* scene.on(scene.jiceng.viewAt(then))
      assert.deepStrictEqual(
        [...view.people.values()].map(({ name }) => name as string),
        ["已删除"]
      )
    })
  )

  it.effect("an import is known as a whole or not at all", () =>
    Effect.gen(function* () {
      const text = yield* exported(yield* filled())
      const scene = yield* openScene()
      yield* imported(scene, text)
      nextMinute(scene)
      const last = scene.data.head.seq
      assert.isAbove(last, 1)
      const view = yield* scene.on(scene.jiceng.view)
      const moments = scene.data.entries.map(({ recordedAt }) => recordedAt as Instant)
      const known = new Set(moments.map((moment) => view.seqAt(moment)))
      assert.deepStrictEqual(
        [...known].filter((seq) => seq !== 0 && seq !== last),
        []
      )
      assert.strictEqual(view.seqAt(moments.at(-1)!), last)
    })
  )
})
