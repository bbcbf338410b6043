import { assert, it } from "@effect/vitest"
import { chisitong } from "../chisitong/chisitong.ts"
import type { Ref } from "../journal/Ref.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "./Concept.ts"
import { readSheets } from "./Sheets.ts"

const told = (name: string, sources: Readonly<Record<string, ReadonlyArray<Ref>>>) =>
  concept(name, {
    subject: "office",
    revision: 1,
    facts: {},
    read: () => ({ facts: {}, details: {} }),
    sources: () => sources
  })

const none = { charter: [] } as const
const one = { charter: ["charter/of_1"] } as const
const two = { charter: ["charter/of_1", "charter/of_2"], officeRoster: ["officeRoster/of_1"] } as const

it.each<readonly [string, ReadonlyArray<Readonly<Record<string, ReadonlyArray<Ref>>>>, object]>([
  ["one that read nothing behind one that did", [one, none], one],
  ["the other way round", [none, one], one],
  ["the same record twice", [one, one], one],
  ["some more of them", [one, two], two],
  ["fewer of them", [two, one], two],
  ["nothing at all", [none, none], none]
])("what several concepts of one kind of record were told by is kept: %s", (_, sources, expected) => {
  const rulebook = {
    ...chisitong,
    rules: [],
    concepts: sources.map((each, place) => told(`c${place}`, each))
  }
  const subject = { kind: "office", id: "of_1", name: "梅村所" } as const
  const sheets = readSheets(rulebook, [{ subject, state: undefined }], "2026-06-30" as PlainDate)
  assert.deepStrictEqual(sheets.sources[0], expected)
})
