import {
  type Bilingual,
  explain,
  type FindingChange,
  type FindingChangeKind,
  type ObligationChange,
  obligationStateWords,
  type Outcome,
  type Simulation,
  type Step,
  type StepEnd
} from "@jiceng/core"
import { conditionSign, conditionText, signed, type TableOptions } from "../assess/Table.ts"
import { hanging } from "../terminal/Text.ts"
import type { Language } from "../terminal/Words.ts"

const changeWords = {
  new: { zh: "新增", en: "new", colour: "red" },
  worse: { zh: "加重", en: "worse", colour: "red" },
  better: { zh: "减轻", en: "better", colour: "yellow" },
  cleared: { zh: "消除", en: "cleared", colour: "green" },
  otherProof: { zh: "事实变化", en: "other facts", colour: "dim" }
} as const satisfies Record<FindingChangeKind, Bilingual & { readonly colour: string }>

/** What people look at first; what only rests on other facts is counted. */
const order = Object.keys(changeWords) as ReadonlyArray<FindingChangeKind>

const obligationWords = {
  made: { zh: "新增义务", en: "made" },
  gone: { zh: "不再有", en: "gone" },
  otherState: { zh: "状态变化", en: "changed" }
} as const satisfies Record<ObligationChange["change"], Bilingual>

const outcomeText = (outcome: Outcome | undefined, lang: Language): string =>
  outcome === undefined ? (lang === "zh" ? "未判断" : "not judged") : signed(outcome, lang)

const stepLines = (
  step: Step,
  end: StepEnd,
  { lang, columns, style }: TableOptions
): ReadonlyArray<string> => {
  const on = step.on === undefined ? "" : ` (${step.on})`
  const words = {
    done: { zh: "可办", en: "would be done", colour: "green" },
    refused: { zh: "拒绝", en: "would be refused", colour: "red" },
    notReached: { zh: "未到此步", en: "not reached", colour: "dim" }
  } as const
  const { colour, ...said } = words[end.ended]
  const lead = `  ${style(colour, said[lang])}  `
  const why = end.ended === "refused" ? explain(end.error)[lang] : ""
  return [
    `${lead}${step.command.name}${on}`,
    ...(why === "" ? [] : why.split("\n").flatMap((line) => hanging("      ", line, columns)))
  ]
}

const findingLines = (change: FindingChange, options: TableOptions): ReadonlyArray<string> => {
  const { lang, columns, style, rulebook } = options
  const { colour, ...word } = changeWords[change.change]
  const { title } = rulebook.rules.find(({ id }) => id === change.rule)!
  const between = `${outcomeText(change.before?.outcome, lang)} → ${outcomeText(change.after?.outcome, lang)}`
  return [
    ...hanging(
      `  ${style(colour, word[lang])}  `,
      `${change.clause}  ${change.subject.name}  ${between}`,
      columns
    ),
    ...hanging("      ", title[lang], columns),
    ...(change.after?.conditions ?? [])
      .filter(({ met }) => met !== true)
      .flatMap((condition) =>
        hanging(`      ${conditionSign(condition)} `, conditionText(condition, options), columns)
      )
  ]
}

const obligationLines = (
  { change, before, after }: ObligationChange,
  { lang, columns }: TableOptions
): ReadonlyArray<string> => {
  const { clause, subject, title, due } = (after ?? before)!
  const state = (one: typeof after): string =>
    one === undefined ? "–" : obligationStateWords[one.state][lang]
  return hanging(
    `  ${obligationWords[change][lang]}  `,
    `${due}  ${clause}  ${title[lang]}  ${subject.name}  ${state(before)} → ${state(after)}`,
    columns
  )
}

/** A what-if for people at a terminal: each step, then what would change, the gravest first. */
export const simulationText = (
  { steps: ends, findings, obligations, factsAt, cursor }: Simulation,
  steps: ReadonlyArray<Step>,
  options: TableOptions
): string => {
  const { lang, style } = options
  const head = (zh: string, en: string): string => style("bold", lang === "zh" ? zh : en)
  const none = lang === "zh" ? "  没有变化" : "  nothing"
  const told = findings.filter(({ change }) => change !== "otherProof")
  const graver = order.flatMap((kind) => told.filter(({ change }) => change === kind))
  const others = findings.length - told.length
  return [
    head(`假设，看 ${factsAt}；未写入任何记录`, `what if, as of ${factsAt}; nothing was written`),
    style("dim", `${lang === "zh" ? "自日记账第" : "from journal entry"} ${cursor.seq}`),
    "",
    ...steps.flatMap((step, place) => stepLines(step, ends[place]!, options)),
    "",
    head("结论的变化", "what would change"),
    ...(graver.length === 0 ? [none] : graver.flatMap((change) => findingLines(change, options))),
    ...(others === 0
      ? []
      : [
          style(
            "dim",
            lang === "zh"
              ? `  另有 ${others} 条结论不变、所依事实变化`
              : `  ${others} more stay as they are, on other facts`
          )
        ]),
    ...(obligations.length === 0
      ? []
      : [
          "",
          head("义务的变化", "obligations"),
          ...obligations.flatMap((change) => obligationLines(change, options))
        ])
  ].join("\n")
}
