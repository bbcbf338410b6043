import {
  cadenceWords,
  citationOf,
  type ConditionSpec,
  type FactSpec,
  type Interpretation,
  observed,
  owedByWords,
  type Rule,
  forceWords,
  wordOf
} from "@jiceng/core"
import { hanging, wrap } from "../terminal/Text.ts"
import type { Screen } from "../terminal/Style.ts"
import { type Language, operatorSigns, valueWords } from "../terminal/Words.ts"
import type { Fate, Part } from "./Fate.ts"
import { kindWords, treatmentWords } from "./FateWords.ts"
import { valueName } from "./ParameterValue.ts"
import type { Places } from "./Places.ts"

/** What a clause page shows besides what the rulebook says. */
export interface ClausePage extends Screen {
  readonly lang: Language
  /** Paths as the reader can open them. */
  readonly places: Places | undefined
}

const conditionLine = (rule: Rule, spec: ConditionSpec, lang: Language): string => {
  const fact: FactSpec = rule.about.facts[spec.fact]!
  const { against } = spec
  const limit =
    "parameter" in against ? against.parameter : valueWords(fact, observed(fact, against.value), lang)
  return `${fact.label[lang]} ${operatorSigns[spec.operator]} ${limit} (${spec.fact})`
}

const groups = { applies: "适用", requires: "要求", awaits: "期内待办", recommends: "建议" } as const

const ruleLines = (rule: Rule, page: ClausePage): ReadonlyArray<string> => {
  const { lang, columns } = page
  const lines = wrap(`${rule.title[lang]} (${rule.about.name}, revision ${rule.revision})`, columns - 4)
  const conditions = Object.entries(groups).flatMap(([group, zh]) =>
    rule[group as keyof typeof groups].flatMap((spec) =>
      hanging(`      ${lang === "zh" ? zh : group}  `, conditionLine(rule, spec, lang), columns)
    )
  )
  return [...lines.map((line) => `    ${line}`), ...conditions]
}

const partLines = (part: Part, page: ClausePage): ReadonlyArray<string> => {
  const { lang, columns, style } = page
  const words = treatmentWords[part.treatment]
  const head = `  ${style("bold", kindWords[part.kind][lang])}  ${style(words.format, words[lang])}`
  if ("invariants" in part) {
    return [
      ...part.invariants.flatMap(({ sort, title, refusedBy }) => [
        `${head} (${sort})`,
        ...hanging("    ", title[lang], columns),
        ...hanging(lang === "zh" ? "    拒绝于  " : "    refused by  ", refusedBy.join(", "), columns)
      ]),
      ...part.rules.flatMap((rule) => ruleLines(rule, page))
    ]
  }
  if ("duties" in part) {
    return part.duties.flatMap((duty) => [
      head,
      ...hanging("    ", duty.title[lang], columns),
      `    ${cadenceWords(duty)[lang]}${lang === "zh" ? "，义务人：" : ", owed by "}${owedByWords[duty.owedBy][lang]}`,
      ...hanging(lang === "zh" ? "    记录  " : "    counted in  ", duty.from.join(", "), columns),
      ...part.rules.flatMap((rule) => ruleLines(rule, page))
    ])
  }
  if ("rules" in part) return [head, ...part.rules.flatMap((rule) => ruleLines(rule, page))]
  if ("kept" in part) {
    return part.kept.flatMap(({ title, kinds, by }) => [
      head,
      ...hanging("    ", title[lang], columns),
      ...hanging(lang === "zh" ? "    记录  " : "    kept as  ", kinds.join(", "), columns),
      ...hanging(lang === "zh" ? "    办理  " : "    by  ", by.join(", "), columns)
    ])
  }
  return "reason" in part ? [head, ...hanging("    ", part.reason[lang], columns)] : [head]
}

/** Parameters with the days from which they hold; those of the catalogue where no rule declares any. */
export const parameterLines = (
  { parts, clause, parameters }: Fate,
  page: ClausePage
): ReadonlyArray<string> => {
  const { lang, columns } = page
  const rules = parts.flatMap((part) => ("rules" in part ? part.rules : []))
  const declared = parameters.flatMap((parameter) => {
    const values = parameter.values.map(({ since, value }) => {
      const shown = wordOf(valueName(rules, parameter, value))[lang]
      return lang === "zh" ? `${shown}（自 ${since}）` : `${shown} (since ${since})`
    })
    const open = parameter.open ? (lang === "zh" ? "；县区可另定" : "; a county may set it otherwise") : ""
    return hanging(
      `    ${parameter.id}  `,
      `${values.join(", ")}  ${parameter.label[lang]} [${parameter.unit}, ${parameter.clause}]${open}`,
      columns
    )
  })
  if (declared.length > 0) return declared
  return Object.entries(clause.parameters).flatMap(([name, value]) => {
    const ours = clause.assumed?.includes(name)
      ? lang === "zh"
        ? "  （文件未定）"
        : "  (not in the text)"
      : ""
    return hanging(`    ${name}  `, `${JSON.stringify(value)}${ours}`, columns)
  })
}

/** How open points of the clause are read, and who could settle them. */
export const readingLines = (
  readings: ReadonlyArray<Interpretation>,
  page: ClausePage
): ReadonlyArray<string> => {
  const { lang, columns } = page
  return readings.flatMap(({ question, reading, settledBy, parameter }) => [
    ...hanging("    ? ", question[lang], columns),
    ...hanging("      ", reading[lang], columns),
    ...hanging(
      lang === "zh" ? "      可由其确定：" : "      could be settled by: ",
      settledBy[lang] + (parameter === undefined ? "" : ` [${parameter}]`),
      columns
    )
  ])
}

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", `  ${title}`, ...lines]

/** One clause on a page: what it says, what has become of it, its parameters with dates, its readings, its files. */
export const clausePage = (fate: Fate, page: ClausePage): string => {
  const { clause } = fate
  const { lang, columns, style } = page
  const title = (zh: string, en: string): string => style("bold", lang === "zh" ? zh : en)
  const files = (found: ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
    (found ?? []).map((file) => `    ${file}`)
  return [
    `${style("bold", clause.id)}  ${citationOf(clause.id)}  ${forceWords[clause.force][lang]}  ${clause.subject}`,
    "",
    ...hanging("  ", clause.zh, columns),
    ...hanging("  ", clause.en, columns),
    "",
    ...fate.parts.flatMap((part) => partLines(part, page)),
    ...section(title("参数", "parameters"), parameterLines(fate, page)),
    ...section(title("读法", "readings"), readingLines(fate.readings, page)),
    ...section(title("代码", "code"), files(page.places?.sources)),
    ...section(title("测试", "tests"), files(page.places?.tests))
  ].join("\n")
}
