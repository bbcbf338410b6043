import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { canonicalJson } from "../journal/Canonical.ts"
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
import { acts } from "../register/acts/Acts.test.fixture.ts"
import { type CommandName, commands } from "../register/commands.ts"
import { findingChanges, obligationChanges } from "./Difference.ts"

type Act = readonly [CommandName, Facts]

const asked = { actor: actors.city, factsAt: today }

/** Everything that everybody is told, the whole register over. */
const told = ({ jiceng, on }: Scene) =>
  on(
    Effect.all([
      Effect.map(jiceng.assess({ kind: "all" }, asked), ({ findings }) => findings),
      Effect.map(jiceng.obligations({ kind: "all" }, asked), ({ obligations }) => obligations)
    ])
  )

const opened = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  for (const id of ["pe_1", "pe_2", "pe_3"]) yield* addMember(scene, { id, stage: "full" })
  yield* addBranch(scene)
  return scene
})

/** Of random acts those that take effect, one after the other: most are refused, and a refusal ends a what-if. */
const accepted = Effect.fnUntraced(function* (sequence: ReadonlyArray<Act>) {
  const twin = yield* opened
  const found: Array<Act> = []
  for (const [name, input] of sequence) {
    const end = yield* Effect.result(twin.act(name, input, { actor: actors.city }))
    if (end._tag === "Success") found.push([name, input])
  }
  return found
})

/** Keys and salts differ from run to run; what is told doesn't. */
const sorted = <A>(changes: ReadonlyArray<A>): ReadonlyArray<string> =>
  changes.map((one) => canonicalJson(JSON.parse(JSON.stringify(one)))).toSorted()

it("the difference is that of what is told before and after really doing it, for everybody", async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 10, maxLength: 60 }), acts, async (drawn, last) => {
      await Effect.runPromise(
        Effect.scoped(
          Effect.gen(function* () {
            const scene = yield* opened
            const head = scene.head()
            const sequence: ReadonlyArray<Act> = [...(yield* accepted(drawn)), last]
            const steps = sequence.map(([name, input]) => ({
              command: commands[name],
              input
            }))
            const {
              findings,
              obligations,
              steps: ends
            } = yield* scene.on(scene.jiceng.simulate(steps, { ...asked }))
            assert.strictEqual(scene.head(), head)
            const before = yield* told(scene)
            for (const [place, [name, input]] of sequence.entries()) {
              const end = ends[place]!
              if (end.ended === "notReached") break
              const really = yield* Effect.result(scene.act(name, input, { actor: actors.city }))
              assert.strictEqual(really._tag === "Success", end.ended === "done", name)
            }
            const after = yield* told(scene)
            // Ids that were drawn differ between the two runs, so evidence and remedies may name others.
            const outcomes = (changes: typeof findings) =>
              changes.map(({ before: was, after: is, ...change }) => ({
                ...change,
                conditions: [was?.conditions, is?.conditions]
              }))
            const states = (changes: typeof obligations) =>
              changes.map(({ before: was, after: is, ...change }) => ({
                ...change,
                states: [was?.state, is?.state]
              }))
            assert.deepStrictEqual(
              sorted(outcomes(findings)),
              sorted(outcomes(findingChanges(before[0], after[0])))
            )
            assert.deepStrictEqual(
              sorted(states(obligations)),
              sorted(states(obligationChanges(before[1], after[1])))
            )
            changed += findings.length
          })
        )
      )
    }),
    { numRuns: 60 }
  )
  // A law over acts that change nothing would prove nothing.
  assert.isAbove(changed, 60)
})
