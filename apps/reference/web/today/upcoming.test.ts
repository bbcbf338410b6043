import type { Obligation } from "@jiceng/http-api/browser"
import { expect, it } from "vitest"
import { upcoming } from "./upcoming.ts"

const owed = (due: string, clause: string, id: string, missing: number): Obligation =>
  ({ due, clause, missing, subject: { kind: "office", id, name: id } }) as Obligation

it("what falls due is gathered by day and clause, and what is done already is left out", () => {
  const gathered = upcoming([
    owed("2026-07-31", "5.3.5a", "of_1", 3),
    owed("2026-07-31", "5.3.5b", "of_1", 1),
    owed("2026-07-31", "5.3.5a", "of_2", 2),
    owed("2026-07-31", "5.3.5a", "of_3", 0),
    owed("2026-08-31", "5.3.5a", "of_1", 3)
  ])
  expect(gathered.map(({ due, clause, subjects }) => [due, clause, subjects.map(({ id }) => id)])).toEqual([
    ["2026-07-31", "5.3.5a", ["of_1", "of_2"]],
    ["2026-07-31", "5.3.5b", ["of_1"]],
    ["2026-08-31", "5.3.5a", ["of_1"]]
  ])
})
