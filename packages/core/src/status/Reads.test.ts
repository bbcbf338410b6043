import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { chisitong } from "../chisitong/chisitong.ts"
import { committee } from "../discipline/Committee.ts"
import { feeReceipt, feeRefund, feeVoid, fundAccount, posting } from "../fund/Fund.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { type Concept, kindsReadBy } from "../norm/Concept.ts"
import { subjectKinds } from "../norm/Finding.ts"
import { termsOn } from "../norm/Terms.ts"
import { office } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { acts } from "../register/acts/Acts.test.fixture.ts"
import type { Records } from "../register/Records.ts"
import type { RegisterView } from "../register/RegisterView.ts"
import { everyone, subjectOf } from "../register/Subjects.ts"
import { actors, addBranch, addMember, addOffice, openScene, today } from "../Scene.test.fixture.ts"
import { tellsWho } from "./Statuses.ts"

type See = (...kinds: ReadonlyArray<RecordKind>) => void

/** The kinds that stand behind the fields of a state; what else it holds is read through its records. */
const kindsBehind: Readonly<Record<string, ReadonlyArray<RecordKind>>> = {
  office: [office],
  roster: [officeRoster],
  organization: [partyOrganization],
  offices: [partyOrganization],
  fund: [fundAccount, feeReceipt, feeRefund, feeVoid, posting],
  committee: [committee],
  since: [office],
  id: [],
  ref: [],
  rosterRef: []
}

const watchedRecords = (records: Records, see: See): Records => ({
  facet: (kind, id) => {
    see(kind)
    return records.facet(kind, id)
  },
  listOf: (kind, subject) => {
    see(kind)
    return records.listOf(kind, subject)
  },
  all: (kind) => {
    see(kind)
    return records.all(kind)
  }
})

/** A state that tells which kinds of record are read from it. */
const watched = (state: object, see: See): object =>
  new Proxy(state, {
    get: (target, field: string) => {
      const value: unknown = Reflect.get(target, field)
      if (field === "records") return watchedRecords(value as Records, see)
      const kinds = kindsBehind[field]
      if (kinds === undefined) throw new Error(`nobody has said what stands behind ${field}`)
      see(...kinds)
      return field === "offices" ? (value as ReadonlyArray<object>).map((unit) => watched(unit, see)) : value
    }
  })

/** Of each concept the kinds that it read of anybody in a register and doesn't name; who read anything is noted. */
const undeclared = (view: RegisterView, reading: Set<string>): ReadonlySet<string> => {
  const found = new Set<string>()
  const readBy = (about: Concept, state: object): void => {
    const named = kindsReadBy(about)
    const see: See = (...kinds) => {
      reading.add(about.name)
      for (const { kind } of kinds)
        if (!named.has(kind) && !tellsWho.has(kind)) found.add(`${about.name} reads ${kind}`)
    }
    about.read(watched(state, see), today, termsOn(today))
  }
  for (const kind of subjectKinds)
    for (const id of everyone[kind](view)) {
      const subjected = subjectOf[kind](view, id, today)
      if (subjected === undefined) continue
      for (const about of chisitong.concepts)
        if (about.subject === kind) readBy(about, subjected.state as object)
    }
  return found
}

it("a concept reads no kind of record that it doesn't name", async () => {
  const reading = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 40 }), (sequence) =>
      Effect.runPromise(
        Effect.scoped(
          Effect.gen(function* () {
            const scene = yield* openScene()
            yield* addOffice(scene)
            yield* addOffice(scene, { id: "of_2" })
            for (const id of ["pe_1", "pe_2", "pe_3"]) yield* addMember(scene, { id, stage: "full" })
            yield* addBranch(scene)
            for (const [name, input] of sequence)
              yield* Effect.ignore(scene.act(name, input, { actor: actors.city }))
            assert.deepStrictEqual([...undeclared(yield* scene.on(scene.jiceng.view), reading)], [])
          })
        )
      )
    ),
    { numRuns: 30 }
  )
  for (const { name, subject } of chisitong.concepts)
    if (subject !== "committee") assert.include([...reading], name)
})
