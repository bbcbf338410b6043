import type { FindingChange } from "@jiceng/http-api/browser"

/** One way in which one rule's findings changed, about however many. */
export interface ChangedRule {
  readonly change: FindingChange["change"]
  readonly rule: string
  readonly clause: string
  readonly title: FindingChange["title"]
  readonly findings: ReadonlyArray<FindingChange>
}

const gravity: ReadonlyArray<FindingChange["change"]> = ["new", "worse", "better", "cleared", "otherProof"]

/** Changes gathered by what became of them and by rule: what got worse first, then in the order of the list. */
export const changesByRule = (findings: ReadonlyArray<FindingChange>): ReadonlyArray<ChangedRule> =>
  gravity.flatMap((kind) => {
    const all = findings.filter(({ change }) => change === kind)
    return [...new Set(all.map(({ rule }) => rule))].map((rule) => {
      const same = all.filter((one) => one.rule === rule)
      const { clause, title } = same[0]!
      return { change: kind, rule, clause, title, findings: same }
    })
  })
