import { type Comparison, type FindingChange, outcomeWords, type ParameterChange } from "@jiceng/core"
import type { Screen } from "../terminal/Style.ts"
import { hanging } from "../terminal/Text.ts"
import type { Language } from "../terminal/Words.ts"

type Options = Screen & { readonly lang: Language }

const officesShown = 30

const parameterLine = (
  { parameter, clause, county, before, after }: ParameterChange,
  lang: Language
): string => {
  const of = county === undefined ? "" : lang === "zh" ? `（${county}）` : ` (${county})`
  return `  ${clause}  ${parameter}${of}: ${before ?? "–"} → ${after ?? "–"}`
}

/** From which outcome to which, how often. */
const tally = (findings: ReadonlyArray<FindingChange>, lang: Language): ReadonlyArray<string> => {
  const counts = new Map<string, number>()
  const word = (side: FindingChange["before"]): string =>
    side === undefined ? "–" : outcomeWords[side.outcome][lang]
  for (const { clause, change, before, after } of findings) {
    if (change === "otherProof") continue
    const line = `  ${clause}  ${word(before)} → ${word(after)}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return Array.from(counts, ([line, count]) => `${line}  ${count}`)
}

/** A comparison for people at a terminal: what changes in the rules, what in the findings, which offices. */
export const comparisonText = (
  { changes, findings, offices, factsAt, rulesAt, before, after }: Comparison,
  { lang, columns, style }: Options
): string => {
  const head = (zh: string, en: string): string => style("bold", lang === "zh" ? zh : en)
  const nothing = lang === "zh" ? "  没有变化" : "  nothing"
  const lines = tally(findings, lang)
  const more = offices.length - officesShown
  return [
    head(
      `试行比较，${factsAt} 的事实，${rulesAt} 的规则`,
      `rehearsal: facts of ${factsAt}, rules of ${rulesAt}`
    ),
    style(
      "dim",
      `${before.version} ${before.hash.slice(0, 12)} → ${after.version} ${after.hash.slice(0, 12)}`
    ),
    "",
    head("规则的变化", "what changes in the rules"),
    ...changes.rules.map(({ change, what, id, clause }) => `  ${clause}  ${what} ${id}: ${change}`),
    ...changes.parameters.map((one) => parameterLine(one, lang)),
    ...(changes.clauses.length === 0 ? [nothing] : []),
    "",
    head("结论的变化", "what changes in the findings"),
    ...(lines.length === 0 ? [nothing] : lines),
    "",
    head(`受影响的所：${offices.length}`, `offices affected: ${offices.length}`),
    ...offices.slice(0, officesShown).flatMap(({ id, name }) => hanging("  ", `${name}  ${id}`, columns)),
    ...(more > 0 ? [lang === "zh" ? `  另有 ${more} 个所` : `  and ${more} more`] : [])
  ].join("\n")
}
