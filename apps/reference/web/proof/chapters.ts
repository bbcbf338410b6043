import { byGravity, type Finding, type Outcome } from "@jiceng/http-api/browser"
import type { PlainKey } from "../words/messages.ts"

/** The chapters by the first number of their clauses, in the document's order; the ministerial rule stands last. */
const titles = [
  ["1", "chapter1"],
  ["2", "chapter2"],
  ["3", "chapter3"],
  ["4", "chapter4"],
  ["5", "chapter5"],
  ["137", "chapter137"]
] as const satisfies ReadonlyArray<readonly [number: string, title: PlainKey]>

/** Outcomes that somebody has to look at, the gravest first. */
const attention: ReadonlyArray<Outcome> = byGravity.slice(0, byGravity.indexOf("satisfied"))

export const wantsAttention = ({ outcome }: Finding): boolean => attention.includes(outcome)

/** Those that want attention, the gravest first. */
export const attentionFirst = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  attention.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome))

/** The findings of one chapter: those that want attention first, the rest in the document's order. */
export interface Chapter {
  readonly title: PlainKey
  readonly findings: ReadonlyArray<Finding>
}

const titleOf = ({ clause }: Finding): PlainKey =>
  titles.find(([number]) => clause.startsWith(`${number}.`))?.[1] ?? "chapterOther"

/** The findings by chapter of the document; a chapter without any is left out. */
export const byChapter = (findings: ReadonlyArray<Finding>): ReadonlyArray<Chapter> =>
  [...titles.map(([, title]) => title), "chapterOther" as const]
    .map((title) => {
      const own = findings.filter((finding) => titleOf(finding) === title)
      return { title, findings: [...attentionFirst(own), ...own.filter((one) => !wantsAttention(one))] }
    })
    .filter((chapter) => chapter.findings.length > 0)

/** Where a link leads to each rule's finding: of two rules of one clause, the first has the clause's own place. */
export const placesOf = (chapters: ReadonlyArray<Chapter>): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  const clauses = new Set<string>()
  for (const { rule, clause } of chapters.flatMap(({ findings }) => findings)) {
    places.set(rule, `clause-${clauses.has(clause) ? rule : clause}`)
    clauses.add(clause)
  }
  return places
}
