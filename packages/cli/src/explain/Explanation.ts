import { citedBy, type Finding, forceWords, isClauseId, type Rulebook, withEveryLocal } from "@jiceng/core"
import { parameterLines, readingLines } from "../clause/ClausePage.ts"
import { fateOf } from "../clause/Fate.ts"
import {
  conditionSign,
  conditionText,
  hindranceText,
  remedyText,
  signed,
  type TableOptions
} from "../assess/Table.ts"
import { hanging } from "../terminal/Text.ts"

const titles = {
  proof: { zh: "依据的事实", en: "what was found" },
  evidence: { zh: "出自记录", en: "from the records" },
  hindrance: { zh: "为何不能直接消除", en: "why no act alone clears it" },
  next: { zh: "使此后合规的做法", en: "what keeps the next period clean" },
  remedies: { zh: "合法的做法", en: "what would clear it" },
  parameters: { zh: "参数", en: "parameters" },
  readings: { zh: "读法", en: "readings" }
} as const

/** One finding in full: the clause, every condition, the records behind it, every lawful act, parameters and readings. */
export const explanation = (
  finding: Finding,
  options: TableOptions & { readonly rulebook: Rulebook }
): string => {
  const { lang, columns, style, rulebook } = options
  const { clause, rule, subject, outcome, force, conditions, evidence, remedies, hindrance } = finding
  const { citation, text } = citedBy(rulebook, finding)
  const { title } = withEveryLocal(rulebook).rules.find(({ id }) => id === rule)!
  const fate = isClauseId(clause) ? fateOf(rulebook, clause) : undefined
  const page = { ...options, places: undefined }
  const section = (name: keyof typeof titles, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
    lines.length === 0 ? [] : ["", `  ${style("bold", titles[name][lang])}`, ...lines]
  return [
    `${style("bold", subject.name)}  ${style("dim", subject.id)}`,
    `${style("bold", clause)}  ${citation}  ${forceWords[force][lang]}  ${signed(outcome, lang)}`,
    "",
    ...hanging("  ", title[lang], columns),
    ...hanging("  ", text[lang], columns),
    ...section(
      "proof",
      conditions.flatMap((condition) =>
        hanging(`    ${conditionSign(condition)} `, conditionText(condition, options), columns)
      )
    ),
    ...section(
      "evidence",
      evidence.map((ref) => `    ${ref}`)
    ),
    ...section(
      "hindrance",
      hindrance === undefined ? [] : hanging("    ※ ", hindranceText(hindrance, lang), columns)
    ),
    ...section(
      "next",
      (hindrance?.acts ?? []).flatMap((act) => hanging("    → ", remedyText(act, lang), columns))
    ),
    ...section(
      "remedies",
      remedies.flatMap((remedy) => hanging("    → ", remedyText(remedy, lang), columns))
    ),
    ...(fate === undefined
      ? []
      : [
          ...section("parameters", parameterLines(fate, page)),
          ...section("readings", readingLines(fate.readings, page))
        ])
  ].join("\n")
}
