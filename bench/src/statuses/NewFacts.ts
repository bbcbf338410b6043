import {
  type Actor,
  addDays,
  type CommandName,
  commands,
  feeReceipt,
  type Folded,
  type Jiceng,
  managementMeeting,
  newsItem,
  type OfficeId,
  officeRoster,
  type OfficeState,
  officeSurvey,
  type RecordKind,
  type RegisterView,
  type StatusOfAll
} from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { Effect } from "effect"
import { deepStrictEqual } from "node:assert/strict"

/** One new fact about an office, as the view has folded it; undefined where the office has no such record. */
export interface NewFact {
  readonly name: string
  readonly of: (view: RegisterView, office: OfficeId) => Folded | undefined
}

const firstOf = (kind: RecordKind) => (view: RegisterView, office: OfficeId) => {
  const [first] = view.records.listOf(kind, office)
  return first && { kind, ...first }
}

const receipt = (_: RegisterView, office: OfficeId): Folded => ({
  kind: feeReceipt,
  id: `re_${office.slice(3)}`,
  body: { office, on: demoDay, amount: 100_000n }
})

/** Facts of the kinds that come most, and the roster, from which most is read. */
export const newFacts: ReadonlyArray<NewFact> = [
  { name: "a fee receipt", of: receipt },
  { name: "a news item", of: firstOf(newsItem) },
  { name: "a management meeting", of: firstOf(managementMeeting) },
  {
    name: "a survey of the office",
    of: (view, id) => {
      const body = view.records.facet(officeSurvey, id)
      return body && { kind: officeSurvey, id, body }
    }
  },
  {
    name: "a change of the roster",
    of: (view, id) => ({ kind: officeRoster, id, body: view.rosterOf(id) })
  }
]

/** Everybody's outcomes by whose they are. */
const saidBy = ({ statuses }: StatusOfAll): ReadonlyMap<string, string> =>
  new Map(Array.from(statuses, ([kind, id, { codes }]) => [`${kind} ${id}`, codes.join("")]))

/** Really done: statuses that followed these acts have to be those that are made anew after them. */
export const compareWithAnew = Effect.fnUntraced(function* (
  jiceng: Jiceng["Service"],
  { id: office, office: { county }, roster }: OfficeState
): Effect.fn.Return<void, unknown> {
  const bureau: Actor = { id: "bench", tier: "county", jurisdiction: county, posts: [] }
  const { person } = roster.staff.at(-1)!
  const acts: ReadonlyArray<readonly [CommandName, Readonly<Record<string, unknown>>]> = [
    ["fund.recordReceipt", { office, on: demoDay, amount: "100000" }],
    [
      "publicity.submit",
      { office, submittedOn: demoDay, items: [{ kind: "newsItem", title: "法治讲座进村" }] }
    ],
    ["office.survey", { office, on: demoDay, by: "司法局", archiveRoom: false }],
    ["staff.leave", { office, person, on: addDays(demoDay, -1) }]
  ]
  const asked = { factsAt: demoDay }
  yield* jiceng.statuses(asked)
  for (const [name, input] of acts) yield* jiceng.execute(commands[name], input, { actor: bureau })
  const followed = saidBy(yield* jiceng.statuses(asked))
  yield* jiceng.statuses({ factsAt: addDays(demoDay, -1) })
  deepStrictEqual(followed, saidBy(yield* jiceng.statuses(asked)))
})
