import type { FindingChange } from "@jiceng/http-api/browser"
import { expect, it } from "vitest"
import { changedFacts } from "./changedFacts.ts"

const line = (what: string, observed: number | boolean | null) => ({
  what,
  operator: "atLeast",
  required: 3,
  observed,
  met: null,
  label: { zh: what, en: what },
  unit: "person"
})

const change = (
  before: ReadonlyArray<unknown> | undefined,
  after: ReadonlyArray<unknown> | undefined
): FindingChange =>
  ({ before: before && { conditions: before }, after: after && { conditions: after } }) as never

it.each<readonly [string, FindingChange, ReadonlyArray<unknown>]>([
  ["one that differs", change([line("a", 2), line("b", 1)], [line("a", 3), line("b", 1)]), [["a", 2, 3]]],
  ["from unknown", change([line("a", null)], [line("a", 0)]), [["a", null, 0]]],
  ["in two conditions, told once", change([line("a", 2)], [line("a", 3), line("a", 3)]), [["a", 2, 3]]],
  ["that was no condition before", change([], [line("a", 3)]), []],
  ["of what wasn't judged", change(undefined, [line("a", 3)]), []],
  ["of what isn't judged any more", change([line("a", 3)], undefined), []]
])("facts that changed: %s", (_, given, expected) => {
  expect(changedFacts(given).map(({ what, before, after }) => [what, before, after])).toEqual(expected)
})
