import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { feeReceipt, feeRefund, feeVoid, fundAccount, posting } from "../fund/Fund.ts"
import { Digest } from "../journal/Digest.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { RecordStore } from "../journal/RecordStore.ts"
import { idOf } from "../journal/Ref.ts"
import { verifyJournal } from "../journal/Verify.ts"
import { office, type OfficeId } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { person } from "../practitioner/Person.ts"
import { actors, bodyIn, digest, type Facts, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { acts, inputs, nameOf } from "./acts/Acts.test.fixture.ts"
import { type CommandName, commands } from "./commands.ts"
import { recordKinds } from "./kinds.ts"
import { RegisterView } from "./RegisterView.ts"

type Act = readonly [CommandName, Facts]

/** A short history by which most of what follows finds its office, its people and its fees. */
const opening: ReadonlyArray<Act> = [
  [
    "office.register",
    {
      id: "of_1",
      name: "甲所",
      county: "341702",
      locality: { name: "某镇", kind: "township" },
      form: "partnership",
      since: "2018-05-01"
    }
  ],
  ...["pe_1", "pe_2"].flatMap((id): ReadonlyArray<Act> => [
    ["person.register", { id, name: "某" }],
    ["staff.join", { office: "of_1", person: id, practitioner: true, from: "2018-05-01" }]
  ]),
  ["fund.recordReceipt", { id: "re_1", office: "of_1", on: "2024-02-29", amount: "1000000" }]
]

const bodiesOf = <K extends RecordKind>({ data }: Scene, kind: K) =>
  new Map([...(data.byKind.get(kind.kind) ?? [])].map(([ref, { body }]) => [idOf(ref), bodyIn(kind, body)]))

const folded = ({ data }: Scene) => {
  const view = new RegisterView()
  for (const entry of data.entries) view.apply(entry)
  return view
}

/** Kinds that a view keeps in maps and totals of their own. */
const counted: ReadonlySet<RecordKind> = new Set<RecordKind>([
  office,
  person,
  officeRoster,
  partyOrganization,
  fundAccount,
  feeReceipt,
  feeRefund,
  feeVoid,
  posting
])

/** Everything that a view answers, as plain data. */
const saidBy = (view: RegisterView) => ({
  at: [view.seq, view.digest, view.recordedAt],
  offices: [...view.offices],
  people: [...view.people],
  organizations: [...view.organizations],
  records: recordKinds.map((kind) => view.records.all(kind)),
  rosters: [...view.offices.keys()].map((id) => view.rosterOf(id)),
  funds: [...view.offices.keys()].map((id) => view.fundOf(id)),
  lists: [...view.offices.keys()].map((id) => recordKinds.map((kind) => view.records.listOf(kind, id))),
  branches: [...view.offices.keys()].map((id) => view.stateOf(id, today)?.organization?.id),
  counties: [...view.ties.officesIn.keys()].map((county) => [county, [...view.ties.officesIn.of(county)]])
})

/** A fork that folds the rest of the journal says what a whole fold says, and leaves alone what it lies over. */
const compareForks = ({ data: { entries } }: Scene, view: RegisterView) => {
  for (const share of [0, 0.3, 0.8]) {
    const [base, middle] = [share, (1 + share) / 2].map((part) => Math.floor(entries.length * part))
    const beneath = new RegisterView()
    for (const entry of entries.slice(0, base)) beneath.apply(entry)
    const before = saidBy(beneath)
    const fork = beneath.fork()
    for (const entry of entries.slice(base, middle)) fork.apply(entry)
    const halfway = saidBy(fork)
    const above = fork.fork()
    for (const entry of entries.slice(middle)) above.apply(entry)
    assert.deepStrictEqual(saidBy(above), saidBy(view))
    assert.deepStrictEqual([saidBy(fork), saidBy(beneath)], [halfway, before])
  }
}

/** What was known after an entry is what a fold of the journal up to it says, whatever followed. */
const compareThen = ({ data: { entries } }: Scene, view: RegisterView) => {
  const then = new RegisterView()
  for (const entry of [undefined, ...entries]) {
    if (entry !== undefined) then.apply(entry)
    const head = entry ?? { seq: 0, digest: "", recordedAt: "" }
    assert.deepStrictEqual(saidBy(view.knownAfter(head)), saidBy(then))
  }
}

const compare = (scene: Scene, view: RegisterView) => {
  assert.deepStrictEqual(new Map<string, unknown>(view.offices), bodiesOf(scene, office))
  assert.deepStrictEqual(new Map<string, unknown>(view.people), bodiesOf(scene, person))
  assert.deepStrictEqual(new Map<string, unknown>(view.organizations), bodiesOf(scene, partyOrganization))
  for (const kind of recordKinds.filter((one) => !counted.has(one)))
    assert.deepStrictEqual(
      new Map(view.records.all(kind).map(({ id, body }) => [id, body as unknown])),
      bodiesOf(scene, kind)
    )
  for (const [id, roster] of bodiesOf(scene, officeRoster))
    assert.deepStrictEqual(view.rosterOf(id as OfficeId), roster)
  for (const [id, account] of bodiesOf(scene, fundAccount)) {
    const { fees, account: seen, spending } = view.fundOf(id as OfficeId)
    assert.deepStrictEqual(seen, account)
    const mine = <B extends { readonly office: string; readonly amount: bigint }>(
      bodies: ReadonlyMap<string, B>
    ) =>
      [...bodies.values()].filter((body) => body.office === id).reduce((sum, { amount }) => sum + amount, 0n)
    const net =
      mine(bodiesOf(scene, feeReceipt)) - mine(bodiesOf(scene, feeRefund)) - mine(bodiesOf(scene, feeVoid))
    assert.strictEqual(
      fees.fen.reduce((sum, fen) => sum + fen, 0n),
      net
    )
    assert.strictEqual<bigint>(
      spending.fen.reduce((sum, fen) => sum + fen, 0n),
      account.spent
    )
    for (const column of [fees.on, fees.receivedOn, fees.seq]) assert.lengthOf(column, fees.fen.length)
  }
  const { seq, digest: link, recordedAt } = view
  if (seq > 0) assert.deepStrictEqual({ seq, digest: link, recordedAt }, scene.data.head)
}

const follow = Effect.fnUntraced(function* (sequence: ReadonlyArray<Act>) {
  const scene = yield* openScene()
  for (const [place, [name, input]] of [...opening, ...sequence].entries()) {
    const actor = name.startsWith("fund.") ? actors.guichi : actors.city
    yield* Effect.ignore(scene.act(name, input, { actor }))
    // The living view is asked now and then, as it grows.
    if (place % 5 === 0) compare(scene, yield* scene.on(scene.jiceng.view))
  }
  const view = yield* scene.on(scene.jiceng.view)
  compare(scene, view)
  compare(scene, folded(scene))
  compareThen(scene, view)
  compareForks(scene, view)
  const head = yield* verifyJournal("chizhou").pipe(
    Effect.provideService(RecordStore, scene.store),
    Effect.provideService(Digest, digest)
  )
  assert.deepStrictEqual(head, scene.data.head)
}, Effect.scoped)

it("what the journal folds to is what the records say, whatever was done", () =>
  fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 40 }), (sequence) => Effect.runPromise(follow(sequence))),
    { numRuns: 60 }
  ))

it("every command has its part in that", () => {
  const taking = new Set(Object.keys(inputs).map(nameOf))
  for (const name of Object.keys(commands) as ReadonlyArray<CommandName>) assert.include(taking, name)
})

it.effect("a view follows entry by entry: it refuses a gap and a repetition", () =>
  Effect.gen(function* () {
    const scene = yield* openScene()
    for (const [name, input] of opening.slice(0, 3)) yield* scene.act(name, input)
    const [first, second, third] = scene.data.entries
    const view = new RegisterView()
    assert.throws(() => view.apply(second!), /entry 2 can't follow 0/u)
    view.apply(first!)
    assert.throws(() => view.apply(first!), /entry 1 can't follow 1/u)
    assert.throws(() => view.apply(third!), /entry 3 can't follow 1/u)
    view.apply(second!)
    assert.strictEqual(view.seq, 2)
  })
)

it.effect("a store that answers in short pages is still read to its end", () =>
  Effect.gen(function* () {
    const scene = yield* openScene({
      wrap: (store) => ({ ...store, changes: (after) => store.changes(after, 2) })
    })
    for (const [name, input] of opening) yield* scene.act(name, input)
    assert.strictEqual((yield* scene.on(scene.jiceng.view)).seq, opening.length)
  })
)
