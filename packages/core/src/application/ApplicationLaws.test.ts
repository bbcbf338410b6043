import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { checkBundle } from "../bundle/CheckBundle.ts"
import { exported } from "../bundle/Bundle.test.fixture.ts"
import { bundleText } from "../bundle/TextSource.ts"
import { Digest } from "../journal/Digest.ts"
import { officeRoster, type OfficeRoster } from "../office/Roster.ts"
import type { Inputs } from "../register/acts/Draws.test.fixture.ts"
import type { CommandName } from "../register/commands.ts"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  digest,
  type Facts,
  interleaved,
  openScene,
  type Scene
} from "../Scene.test.fixture.ts"
import { dossier, letter, member } from "./Applications.test.fixture.ts"

const on = fc.constantFrom("2026-06-10", "2026-06-11", "2026-06-12", "2026-06-20")
const office = fc.constantFrom("of_1", "of_2")
const person = fc.constantFrom("pe_1", "pe_2")
const transfer = fc.constantFrom("ot_1", "ot_2")
const admission = fc.constantFrom("pa_1", "pa_2")
const reason = fc.constant("某")

/** Everything that takes people onto a staff or off it, and the steps that lead there. */
const inputs: Inputs = {
  "transfer.file": { id: transfer, office, person, filedOn: on, letter: fc.constant(letter) },
  "transfer.release": { transfer, on },
  "transfer.consent": { transfer, on },
  "transfer.complete": { transfer, on },
  "transfer.withdraw": { transfer, on, reason },
  "admission.file": {
    id: admission,
    office,
    person,
    filedOn: on,
    papers: fc.constant(dossier),
    relation: fc.constantFrom(member, { is: "notMember" })
  },
  "admission.consent": { admission, on },
  "admission.accept": { admission, on },
  "admission.grant": { admission, on, licence: fc.constantFrom("甲", "乙", "丙") },
  "staff.join": { office, person, practitioner: fc.boolean(), from: on },
  "staff.leave": { office, person, on },
  "docket.enter": { person, sort: fc.constant("debt"), from: on }
}

const tries = (name: string): number => (/\.(?:join|leave|withdraw|enter)$/u.test(name) ? 1 : 4)

const act: fc.Arbitrary<readonly [CommandName, Facts]> = fc.oneof(
  ...Object.entries(inputs).map(([name, fields]) => ({
    weight: tries(name),
    arbitrary: fc.record(fields).map((input) => [name as CommandName, input as Facts] as const)
  }))
)

/** The whole way of a transfer, which chance alone seldom finds. */
const steps = (id: string, who: string, to: string): ReadonlyArray<readonly [CommandName, Facts]> => [
  ["transfer.file", { id, office: to, person: who, filedOn: "2026-06-10", letter }],
  ["transfer.release", { transfer: id, on: "2026-06-10" }],
  ["transfer.consent", { transfer: id, on: "2026-06-11" }],
  ["transfer.complete", { transfer: id, on: "2026-06-12" }]
]

const way = fc.oneof(
  { weight: 3, arbitrary: fc.array(act, { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.tuple(transfer, person, office).map((drawn) => steps(...drawn)) }
)

/** Whose act it is; both offices are in one county, whose bureau consents. */
const actorOf = (name: CommandName) => (/\.(?:release|consent)$/u.test(name) ? actors.guichi : actors.city)

/** In how many offices each person is active, by the rosters as they were after an entry. */
const activeIn = (rosters: ReadonlyMap<string, OfficeRoster>): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { staff } of rosters.values())
    for (const one of staff) if (one.to === undefined) found.set(one.person, (found.get(one.person) ?? 0) + 1)
  return found
}

/** After every entry nobody is in two offices; one that transfers or admits somebody leaves exactly one for them. */
const holdsAfterEach = ({ data }: Scene): number => {
  const rosters = new Map<string, OfficeRoster>()
  let moves = 0
  for (const { images, text } of data.entries) {
    const before = activeIn(rosters)
    for (const { ref, body } of images)
      if (ref.startsWith("officeRoster/") && body !== null) rosters.set(ref, bodyIn(officeRoster, body))
    const after = activeIn(rosters)
    for (const count of after.values()) assert.isAtMost(count, 1)
    const { command } = JSON.parse(text) as { readonly command: string }
    if (command === "transfer.complete") {
      moves++
      assert.sameDeepMembers([...after], [...before])
    }
    if (command === "admission.grant") assert.isAtLeast(after.size, before.size)
  }
  return moves
}

const follow = Effect.fnUntraced(function* (
  ways: ReadonlyArray<ReadonlyArray<readonly [CommandName, Facts]>>
) {
  const scene = yield* openScene({ wrap: interleaved })
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_1", stage: "full" })
  yield* addMember(scene, { id: "pe_2", office: "of_2" })
  const done = ([name, input]: readonly [CommandName, Facts]) =>
    Effect.ignore(scene.act(name, input, { actor: actorOf(name) }))
  yield* Effect.forEach(ways, (each) => Effect.forEach(each, done, { discard: true }), {
    concurrency: "unbounded",
    discard: true
  })
  const text = yield* Effect.orDie(exported(scene))
  // What commands made is what an import takes: no agreement between records is broken.
  yield* Effect.orDie(Effect.provideService(checkBundle(bundleText(text)), Digest, digest))
  return holdsAfterEach(scene)
}, Effect.scoped)

it("whatever is done at the same time, a transfer leaves nobody in two offices or in none", async () => {
  let moves = 0
  await fc.assert(
    fc.asyncProperty(fc.array(way, { minLength: 2, maxLength: 4 }), async (ways) => {
      moves += await Effect.runPromise(follow(ways))
    }),
    { numRuns: 150 }
  )
  assert.isAbove(moves, 20)
})
