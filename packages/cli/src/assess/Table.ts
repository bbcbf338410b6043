import {
  type Assessment,
  type Axes,
  type Condition,
  type FactSpec,
  type Finding,
  type Hindrance,
  hindranceWords,
  type Outcome,
  outcomes,
  type Remedy,
  type Rulebook,
  type SubjectKind,
  subjectKinds,
  outcomeWords
} from "@jiceng/core"
import type { Screen } from "../terminal/Style.ts"
import { hanging, pad, widthOf } from "../terminal/Text.ts"
import { type Language, operatorSigns, outcomeSigns, valueWords } from "../terminal/Words.ts"

/** What the table is laid out with. */
export interface TableOptions extends Screen {
  readonly lang: Language
  readonly rulebook: Rulebook
}

/** Remedies shown for one finding; JSON has all of them. */
const remediesShown = 3

const colours = {
  satisfied: "green",
  advised: "yellow",
  violated: "red",
  pending: "cyan",
  notApplicable: "dim",
  undetermined: "magenta"
} as const satisfies Record<Outcome, string>

/** An outcome by its sign and its word. */
export const signed = (outcome: Outcome, lang: Language): string =>
  `${outcomeSigns[outcome]} ${outcomeWords[outcome][lang]}`

const outcomeWidth = (lang: Language): number =>
  Math.max(
    ...outcomes
      .filter((outcome) => outcome !== "notApplicable")
      .map((outcome) => widthOf(signed(outcome, lang)))
  )

const factOf = ({ concepts }: Rulebook, what: string): FactSpec =>
  concepts.map(({ facts }) => facts[what]).find((spec) => spec !== undefined)!

/** One line of a proof in words: what was found and, where that differs, what is required. */
export const conditionText = (condition: Condition, { rulebook, lang }: TableOptions): string => {
  const { what, operator, observed, required, met } = condition
  const spec = factOf(rulebook, what)
  const found = valueWords(spec, observed, lang)
  const sign = operator === "equal" ? "" : `${operatorSigns[operator]} `
  const wanted = `${sign}${valueWords(spec, required, lang)}`
  if (met === true && operator === "equal") return `${spec.label[lang]}${lang === "zh" ? "：" : ": "}${found}`
  return lang === "zh"
    ? `${spec.label.zh}：${found}（应为 ${wanted}）`
    : `${spec.label.en}: ${found} (required ${wanted})`
}

/** A proof has the conditions that passed, too; they say why the rule applies at all. */
export const conditionSign = ({ met }: Condition): string => (met === null ? "?" : met ? "✓" : "✗")

const inputText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

/** Why no act alone clears a violation, and what comes next. */
export const hindranceText = ({ why, next }: Hindrance, lang: Language): string =>
  `${hindranceWords[why][lang]}${lang === "zh" ? "：" : ": "}${next[lang]}`

/** A lawful act as one could type it; of those needed together it says how many. */
export const remedyText = ({ command, input, missing, together }: Remedy, lang: Language): string => {
  const given = Object.entries(input).map(([name, value]) => `${name}=${inputText(value)}`)
  const open = missing === undefined ? [] : [`${lang === "zh" ? "待填 " : "to fill in "}${missing.join(",")}`]
  const shared =
    together === undefined
      ? []
      : [lang === "zh" ? `（须共办 ${together} 项）` : `(${together} such acts are needed)`]
  return [command, ...given, ...open, ...shared].join(" ")
}

const findingLines = (finding: Finding, options: TableOptions): ReadonlyArray<string> => {
  const { lang, columns, style, rulebook } = options
  const { clause, outcome, conditions, remedies } = finding
  const { title } = rulebook.rules.find(({ id }) => id === finding.rule)!
  const word = style(colours[outcome], pad(signed(outcome, lang), outcomeWidth(lang)))
  const lead = `  ${word}  ${pad(clause, 6)}  `
  const under = " ".repeat(widthOf(lead))
  const lines = [...hanging(lead, title[lang], columns)]
  if (outcome === "satisfied") return lines
  for (const condition of conditions) {
    const line = hanging(`${under}${conditionSign(condition)} `, conditionText(condition, options), columns)
    lines.push(...(condition.met === true ? line.map((part) => style("dim", part)) : line))
  }
  if (finding.hindrance !== undefined)
    lines.push(...hanging(`${under}※ `, hindranceText(finding.hindrance, lang), columns))
  for (const remedy of remedies.slice(0, remediesShown)) {
    lines.push(...hanging(`${under}→ `, remedyText(remedy, lang), columns))
  }
  const left = remedies.length - remediesShown
  if (left > 0) lines.push(`${under}  ${lang === "zh" ? `另有 ${left} 种` : `${left} more`}`)
  return lines
}

const subjectLines = (findings: ReadonlyArray<Finding>, options: TableOptions): ReadonlyArray<string> => {
  const { lang, columns, style } = options
  const { name, id } = findings[0]!.subject
  const aside = findings.filter(({ outcome }) => outcome === "notApplicable").map(({ clause }) => clause)
  const shown = findings.filter(({ outcome }) => outcome !== "notApplicable")
  const isWide = widthOf(`${name}  ${id}`) > columns
  return [
    "",
    ...(isWide
      ? [...hanging("", name, columns).map((part) => style("bold", part)), `  ${style("dim", id)}`]
      : [`${style("bold", name)}  ${style("dim", id)}`]),
    ...shown.flatMap((finding) => findingLines(finding, options)),
    ...(aside.length === 0
      ? []
      : hanging(`  ${style("dim", signed("notApplicable", lang))}  `, aside.join(" "), columns))
  ]
}

const tally = (findings: ReadonlyArray<Finding>, options: TableOptions): ReadonlyArray<string> => {
  const { lang, columns, style } = options
  const lines = [""]
  for (const outcome of outcomes) {
    const count = findings.filter((finding) => finding.outcome === outcome).length
    if (count === 0) continue
    const part = style(colours[outcome], `${signed(outcome, lang)} ${count}`)
    const line = lines.at(-1)!
    if (line === "") lines[lines.length - 1] = part
    else if (widthOf(`${line}  ${part}`) <= columns) lines[lines.length - 1] = `${line}  ${part}`
    else lines.push(part)
  }
  return lines
}

const subjectWords = {
  office: ["个所", "office", "offices"],
  partyOrganization: ["个党组织", "Party organization", "Party organizations"],
  committee: ["个惩戒委员会", "disciplinary committee", "disciplinary committees"],
  county: ["个县区司法局", "county bureau", "county bureaus"],
  city: ["个市司法局", "city bureau", "city bureaus"]
} as const satisfies Record<SubjectKind, readonly [zh: string, one: string, more: string]>

/** How many of each kind of subject there are; the offices in any case. */
const subjectsText = (kinds: ReadonlyArray<SubjectKind>, lang: Language): string =>
  subjectKinds
    .map((kind) => [kind, kinds.filter((other) => other === kind).length] as const)
    .filter(([kind, count]) => count > 0 || kind === "office")
    .map(([kind, count]) => {
      const [zh, one, more] = subjectWords[kind]
      return `${count} ${lang === "zh" ? zh : count === 1 ? one : more}`
    })
    .join(lang === "zh" ? "、" : ", ")

/** The day of the facts, and the other two where they were asked for. */
const daysText = ({ factsAt, rulesAt, knownAt }: Axes, lang: Language): string =>
  [
    factsAt,
    ...(rulesAt === factsAt ? [] : [lang === "zh" ? `按 ${rulesAt} 的规则` : `by the rules of ${rulesAt}`]),
    ...(knownAt === undefined ? [] : [lang === "zh" ? `按 ${knownAt} 所知` : `as known at ${knownAt}`])
  ].join(lang === "zh" ? "，" : ", ")

/** Findings for people at a terminal: office by office, what falls short with its proof and the lawful acts. */
export const table = (
  { rulebook, ...axes }: Assessment,
  findings: ReadonlyArray<Finding>,
  options: TableOptions
): string => {
  const { lang, columns } = options
  const bySubject = new Map<string, Array<Finding>>()
  for (const finding of findings) {
    const known = bySubject.get(finding.subject.id)
    if (known === undefined) bySubject.set(finding.subject.id, [finding])
    else known.push(finding)
  }
  const counted = subjectsText(
    Array.from(bySubject.values(), ([first]) => first!.subject.kind),
    lang
  )
  const head =
    lang === "zh"
      ? `池司通〔2020〕2号（${rulebook.id} ${rulebook.version}）  ${daysText(axes, lang)}  ${counted}`
      : `池司通〔2020〕2号 (${rulebook.id} ${rulebook.version})  ${daysText(axes, lang)}  ${counted}`
  const nothing = lang === "zh" ? "没有符合条件的结论" : "no finding matches"
  return [
    ...hanging("", head, columns),
    ...[...bySubject.values()].flatMap((own) => subjectLines(own, options)),
    "",
    ...(findings.length === 0 ? [nothing] : tally(findings, options))
  ].join("\n")
}
