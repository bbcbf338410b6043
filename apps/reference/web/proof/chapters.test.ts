import { countsOf, type Finding, type Outcome } from "@jiceng/http-api/browser"
import { describe, expect, it } from "vitest"
import { attentionFirst, byChapter, placesOf } from "./chapters.ts"

const finding = (clause: string, outcome: Outcome = "satisfied"): Finding =>
  ({ clause, rule: clause, outcome }) as Finding
const shown = (...findings: ReadonlyArray<Finding>) =>
  byChapter(findings).map(({ title, findings: own }) => [title, own.map(({ clause }) => clause)])

describe("findings by chapter", () => {
  it("stand in the document's order, the ministerial rule last, empty chapters left out", () => {
    expect(shown(finding("137.7.1"), finding("3.1.1"), finding("1.3.3"), finding("1.5.1a"))).toEqual([
      ["chapter1", ["1.3.3", "1.5.1a"]],
      ["chapter3", ["3.1.1"]],
      ["chapter137", ["137.7.1"]]
    ])
  })

  it("begin with those that want attention, the gravest first", () => {
    const findings = [
      finding("1.1.1"),
      finding("1.2.1", "pending"),
      finding("1.3.1", "advised"),
      finding("1.3.2", "notApplicable"),
      finding("1.4.1", "violated"),
      finding("1.4.2", "undetermined")
    ]
    const first = ["1.4.1", "1.4.2", "1.3.1", "1.2.1"]
    expect(shown(...findings)).toEqual([["chapter1", [...first, "1.1.1", "1.3.2"]]])
    expect(attentionFirst(findings).map(({ clause }) => clause)).toEqual(first)
  })

  it("lose none, and count each way", () => {
    const findings = [finding("1.1.1"), finding("5.1.1", "violated"), finding("2.1"), finding("x.1")]
    expect(byChapter(findings).flatMap((chapter) => chapter.findings)).toHaveLength(4)
    expect(countsOf(findings)).toEqual({
      satisfied: 3,
      advised: 0,
      violated: 1,
      pending: 0,
      notApplicable: 0,
      undetermined: 0
    })
  })

  it("each have a place of their own, the first of a clause that of the clause", () => {
    const second = { ...finding("1.5.3"), rule: "1.5.3:second" }
    const first = { ...finding("1.5.3", "violated"), rule: "1.5.3:first" }
    expect([...placesOf(byChapter([second, first, finding("1.4.1")]))]).toEqual([
      ["1.5.3:first", "clause-1.5.3"],
      ["1.5.3:second", "clause-1.5.3:second"],
      ["1.4.1", "clause-1.4.1"]
    ])
  })
})
