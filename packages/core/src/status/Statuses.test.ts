import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import fc from "fast-check"
import { chisitong } from "../chisitong/chisitong.ts"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import { subjectKinds } from "../norm/Finding.ts"
import { withProfiles } from "../profile/WithProfiles.ts"
import { acts } from "../register/acts/Acts.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import { RegisterView } from "../register/RegisterView.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  type Facts,
  openScene,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import { bachelorBase } from "../staffing/parameters.ts"
import { Statuses } from "./Statuses.ts"

const opened = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addOffice(scene, { id: "of_3", county: "341721" })
  for (const id of ["pe_1", "pe_2", "pe_3"]) yield* addMember(scene, { id, stage: "full" })
  yield* addBranch(scene)
  return scene
})

/** One county reads what the text leaves open otherwise. */
const rulebook = Result.getOrThrow(
  withProfiles(chisitong, [
    {
      namespace: "dongzhi",
      county: "341721" as never,
      settings: [{ parameter: bachelorBase.id, since: today, value: 1, ground: "东司〔2026〕1号" }]
    }
  ])
)

const said = (statuses: Statuses) =>
  new Map(
    Array.from(statuses, ([kind, id, { codes, rules }]) => [
      `${kind} ${id}`,
      [rules.own.rules.length, ...codes].join(" ")
    ])
  )

/** As of days on which much is known, little, and what is planned. */
const days = [today, addDays(today, -40), addDays(today, 3)].map((day) => ({ rulesAt: day, factsAt: day }))

/** Statuses that followed a journal, entry after entry, against those that are made at its end. */
const compare = ({ data: { entries } }: Scene): number => {
  const view = new RegisterView()
  const following = days.map((of) => new Statuses(rulebook, view, of))
  let changed = 0
  for (const entry of entries) {
    const before = said(following[0]!)
    view.apply(entry)
    for (const [key, codes] of said(following[0]!)) if (before.get(key) !== codes) changed++
    for (const one of following)
      assert.deepStrictEqual(said(one), said(new Statuses(rulebook, view, one.days)), entry.text)
  }
  return changed
}

it("a rebuild equals the statuses that followed, after every entry, whatever was done", async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 40 }), (sequence) =>
      Effect.runPromise(
        Effect.scoped(
          Effect.gen(function* () {
            const scene = yield* opened
            for (const [name, input] of sequence as ReadonlyArray<readonly [CommandName, Facts]>)
              yield* Effect.ignore(scene.act(name, input, { actor: actors.city }))
            changed += compare(scene)
          })
        )
      )
    ),
    { numRuns: 40 }
  )
  // Statuses that never changed would be easy to follow.
  assert.isAbove(changed, 100)
})

describe("statuses", () => {
  it.effect("say what a report says, subject by subject", () =>
    Effect.gen(function* () {
      const { jiceng, on } = yield* opened
      const { findings } = yield* on(jiceng.assess({ kind: "all" }, { actor: actors.city }))
      const view = yield* on(jiceng.view)
      const statuses = new Statuses(chisitong, view, days[0]!)
      const outcomes = ["satisfied", "advised", "violated", "pending", "notApplicable", "undetermined"]
      for (const { subject, rule, outcome } of findings) {
        const { rules, codes } = statuses.of(subject.kind, subject.id)!
        const place = rules.compiled.rules.findIndex((one) => one.rule.id === rule)
        assert.strictEqual(outcomes[codes[place]!], outcome, `${subject.id} ${rule}`)
      }
      const judged = new Set(findings.map(({ subject }) => `${subject.kind} ${subject.id}`))
      assert.sameMembers([...said(statuses).keys()], [...judged])
      assert.strictEqual(statuses.cursor.seq, view.seq)
    })
  )

  it.effect("are kept up with the register, and made anew for another day", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const ask = (factsAt: PlainDate) =>
        Effect.map(scene.on(scene.jiceng.statuses({ factsAt })), ({ statuses }) => statuses)
      const first = yield* ask(today)
      yield* addOffice(scene, { id: "of_4" })
      const again = yield* ask(today)
      assert.strictEqual(again, first)
      assert.isDefined(again.of("office", "of_4"))
      assert.strictEqual(again.cursor.seq, (yield* scene.on(scene.jiceng.view)).seq)
      const tomorrow = yield* ask(addDays(today, 1))
      assert.deepStrictEqual(tomorrow.days, { factsAt: addDays(today, 1), rulesAt: addDays(today, 1) })
      yield* addOffice(scene, { id: "of_5" })
      yield* ask(addDays(today, 1))
      assert.isDefined(tomorrow.of("office", "of_5"))
      assert.isUndefined(first.of("office", "of_5"), "nobody asks for that day any more")
    })
  )

  it.effect("that missed an entry are made anew", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const ask = Effect.map(scene.on(scene.jiceng.statuses({ factsAt: today })), ({ statuses }) => statuses)
      const first = yield* ask
      first.letGo()
      assert.strictEqual(yield* ask, first, "there was nothing to miss")
      yield* addOffice(scene, { id: "of_4" })
      const again = yield* ask
      assert.deepStrictEqual([first.of("office", "of_4"), again === first], [undefined, false])
      assert.isDefined(again.of("office", "of_4"))
      assert.isBelow(first.cursor.seq, again.cursor.seq)
    })
  )

  it.effect("that were let go stay as they were", () =>
    Effect.gen(function* () {
      const scene = yield* opened
      const view = yield* scene.on(scene.jiceng.view)
      const [followed, left] = [1, 2].map(() => new Statuses(chisitong, view, days[0]!))
      left!.letGo()
      const before = said(left!)
      yield* addOffice(scene, { id: "of_4" })
      yield* scene.on(scene.jiceng.view)
      assert.deepStrictEqual(said(left!), before)
      assert.isDefined(followed!.of("office", "of_4"))
    })
  )

  it("are of nobody in an empty register", () => {
    const statuses = new Statuses(chisitong, new RegisterView(), days[0]!)
    assert.deepStrictEqual([...statuses], [])
    for (const kind of subjectKinds) assert.isUndefined(statuses.of(kind, "of_1"))
    assert.strictEqual(statuses.cursor.seq, 0)
  })
})
