import type { Finding, Outcome, OutcomeCounts } from "@jiceng/http-api/browser"
import type { PlainKey } from "../words/messages.ts"

/** The chapters of the document in its order, by the first number of their clauses; the ministerial rule stands last. */
const chapters = {
  "1": "chapter1",
  "2": "chapter2",
  "3": "chapter3",
  "4": "chapter4",
  "5": "chapter5",
  "137": "chapter137"
} as const satisfies Record<string, PlainKey>

const titles: ReadonlyArray<PlainKey> = [
  ...Object.entries(chapters)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, title]) => title),
  "chapterOther"
]

/** Outcomes that somebody has to look at, the gravest first. */
const attention = ["violated", "undetermined", "advised", "pending"] as const satisfies ReadonlyArray<Outcome>

export const wantsAttention = ({ outcome }: Finding): boolean =>
  (attention as ReadonlyArray<Outcome>).includes(outcome)

/** Those that want attention, the gravest first. */
export const attentionFirst = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  attention.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome))

/** The findings of one chapter: those that want attention first, the rest in the document's order. */
export interface Chapter {
  readonly title: PlainKey
  readonly findings: ReadonlyArray<Finding>
}

const titleOf = ({ clause }: Finding): PlainKey => {
  const number = clause.split(".")[0] ?? ""
  return Object.hasOwn(chapters, number) ? chapters[number as keyof typeof chapters] : "chapterOther"
}

/** The findings by chapter of the document; a chapter without any is left out. */
export const byChapter = (findings: ReadonlyArray<Finding>): ReadonlyArray<Chapter> =>
  titles
    .map((title) => {
      const own = findings.filter((finding) => titleOf(finding) === title)
      return { title, findings: [...attentionFirst(own), ...own.filter((one) => !wantsAttention(one))] }
    })
    .filter((chapter) => chapter.findings.length > 0)

/** How many findings end each way. */
export const countsOf = (findings: ReadonlyArray<Finding>): OutcomeCounts => {
  const counts = { satisfied: 0, advised: 0, violated: 0, pending: 0, notApplicable: 0, undetermined: 0 }
  for (const { outcome } of findings) counts[outcome]++
  return counts
}
