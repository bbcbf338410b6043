import {
  addDays,
  commands,
  findingChanges,
  type FindingChange,
  type Jiceng,
  type OfficeState,
  type Step
} from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { Effect } from "effect"
import { deepStrictEqual } from "node:assert/strict"
import { reader } from "../assess/Register.ts"

/** Who came last to one office leaves it and joins another: yesterday's last day, today's first, both told today. */
export const moving = (from: OfficeState, to: OfficeState): ReadonlyArray<Step> => {
  const { person, practitioner } = from.roster.staff.at(-1)!
  const left = { office: from.id, person, on: addDays(demoDay, -1) }
  const joined = { office: to.id, person, practitioner, from: demoDay }
  return [
    { command: commands["staff.leave"], input: left, on: demoDay },
    { command: commands["staff.join"], input: joined, on: demoDay }
  ]
}

/** How much a what-if tells; throws when one of its acts would be refused. */
export const toldBy = Effect.fnUntraced(function* (jiceng: Jiceng["Service"], steps: ReadonlyArray<Step>) {
  const { steps: ends, findings } = yield* jiceng.simulate(steps, { actor: reader })
  deepStrictEqual(
    ends.map(({ ended }) => ended),
    steps.map(() => "done")
  )
  return findings
})

const inOrder = (changes: ReadonlyArray<FindingChange>): ReadonlyArray<FindingChange> => {
  const keyOf = ({ subject, rule }: FindingChange): string => `${subject.kind} ${subject.id} ${rule}`
  return changes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Does really what a what-if told of: the whole register has to differ by that and nothing else. */
export const compareWithDoing = Effect.fnUntraced(function* (
  jiceng: Jiceng["Service"],
  steps: ReadonlyArray<Step>
) {
  const told = yield* toldBy(jiceng, steps)
  const everything = jiceng.assess({ kind: "all" }, { actor: reader, factsAt: demoDay })
  const before = yield* everything
  for (const { command, input } of steps) yield* jiceng.execute(command, input, { actor: reader })
  const after = yield* everything
  deepStrictEqual(inOrder(told), inOrder(findingChanges(before.findings, after.findings)))
})
