import type { Obligation } from "@jiceng/http-api/browser"
import { describe, expect, it } from "vitest"
import { byDueMonth, selectedDuties } from "./selectedDuties.ts"

const owed = (id: string, due: string, state: Obligation["state"], missing: number): Obligation => ({
  id,
  clause: "4.3.3a",
  citation: "第四部分",
  force: "must",
  title: { zh: "每月通报", en: "a bulletin every month" },
  subject: { kind: "county", id: "341702", name: "贵池区司法局" },
  owedBy: "county",
  owedByWords: { zh: "县区局", en: "the county" },
  period: { label: due.slice(0, 7), from: `${due.slice(0, 7)}-01`, to: due },
  due,
  why: { zh: "期末", en: "the end of the period" },
  lastWorkingDay: { on: due, provisional: false },
  state,
  stateWords: { zh: state, en: state },
  standing: { zh: "", en: "" },
  required: 1,
  done: 1 - missing,
  missing,
  evidence: [],
  remedies: []
})

const all = [
  owed("a", "2026-05-31", "overdue", 1),
  owed("b", "2026-05-31", "done", 0),
  owed("c", "2026-06-30", "dueSoon", 1),
  owed("d", "2026-06-30", "doneLate", 0)
]

describe("the duties on the page", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["", ["a", "c"]],
    ["state=done", ["b"]],
    ["state=doneLate", ["d"]],
    ["state=pending", []],
    ["q=2026-05", ["a"]],
    ["q=BULLETIN 贵池&state=done", ["b"]],
    ["q=培训", []]
  ])("of ?%s", (address, ids) => {
    expect(selectedDuties(all, new URLSearchParams(address)).map(({ id }) => id)).toEqual(ids)
  })

  it("stand under the month in which they fall due", () => {
    expect(byDueMonth(all).map(([month, due]) => [month, due.length])).toEqual([
      ["2026-05", 2],
      ["2026-06", 2]
    ])
  })
})
