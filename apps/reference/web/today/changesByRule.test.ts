import type { FindingChange } from "@jiceng/http-api/browser"
import { expect, it } from "vitest"
import { changesByRule } from "./changesByRule.ts"

const changed = (change: FindingChange["change"], rule: string, id: string): FindingChange =>
  ({ change, rule, clause: rule, subject: { kind: "office", id, name: id } }) as FindingChange

it("changes are gathered by what became of them and by rule, what got worse first", () => {
  const gathered = changesByRule([
    changed("cleared", "1.4.1", "of_1"),
    changed("worse", "5.3.5a", "of_1"),
    changed("cleared", "1.4.1", "of_2"),
    changed("new", "3.1.3", "of_2"),
    changed("worse", "3.1.3", "of_3"),
    changed("worse", "5.3.5a", "of_3")
  ])
  expect(
    gathered.map(({ change, rule, findings }) => [change, rule, findings.map(({ subject }) => subject.id)])
  ).toEqual([
    ["new", "3.1.3", ["of_2"]],
    ["worse", "5.3.5a", ["of_1", "of_3"]],
    ["worse", "3.1.3", ["of_3"]],
    ["cleared", "1.4.1", ["of_1", "of_2"]]
  ])
})
