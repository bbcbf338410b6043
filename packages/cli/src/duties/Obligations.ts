import {
  type Agenda,
  dueWords,
  type Obligation,
  type ObligationState,
  obligationStates,
  obligationStateWords,
  owedByWords,
  standingWords
} from "@jiceng/core"
import { remedyText } from "../assess/Table.ts"
import type { Screen } from "../terminal/Style.ts"
import { hanging, pad, widthOf } from "../terminal/Text.ts"
import type { Language } from "../terminal/Words.ts"

const colours = {
  overdue: "red",
  dueSoon: "yellow",
  pending: "cyan",
  doneLate: "magenta",
  done: "green"
} as const satisfies Record<ObligationState, string>

const signs: Readonly<Record<ObligationState, string>> = {
  overdue: "✗",
  dueSoon: "!",
  pending: "…",
  doneLate: "✓",
  done: "✓"
}

const signed = (state: ObligationState, lang: Language): string =>
  `${signs[state]} ${obligationStateWords[state][lang]}`

const lastWorkingDayText = (
  { lastWorkingDay: { on, provisional }, due }: Obligation,
  lang: Language
): string => {
  if (on === due && !provisional) return ""
  const open = provisional ? (lang === "zh" ? "（暂定）" : " (provisional)") : ""
  return lang === "zh" ? `；最后工作日 ${on}${open}` : `; last working day ${on}${open}`
}

/** One obligation: when it is due and why, who owes it, how far it has come, what would meet it. */
export const obligationLines = (
  one: Obligation,
  { lang, columns, style }: Screen & { readonly lang: Language }
): ReadonlyArray<string> => {
  const width = Math.max(...obligationStates.map((state) => widthOf(signed(state, lang))))
  const lead = `${one.due}  ${style(colours[one.state], pad(signed(one.state, lang), width))}  `
  const under = " ".repeat(widthOf(lead))
  const title = `${one.clause}  ${one.title[lang]}${lang === "zh" ? "，" : ", "}${one.subject.name}`
  const facts = [
    `${owedByWords[one.owedBy][lang]}${lang === "zh" ? "：" : ": "}${standingWords(one)[lang]}`,
    `${dueWords(one)[lang]}${lastWorkingDayText(one, lang)}`
  ]
  return [
    ...hanging(lead, title, columns),
    ...(one.state === "done" ? [] : facts.flatMap((line) => hanging(under, line, columns))),
    ...one.remedies.flatMap((remedy) => hanging(`${under}→ `, remedyText(remedy, lang), columns))
  ]
}

/** How many there are of each state. */
const tally = (obligations: ReadonlyArray<Obligation>, lang: Language): string =>
  obligationStates
    .map((state) => [state, obligations.filter((one) => one.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${signed(state, lang)} ${count}`)
    .join("  ")

/** What is owed, by its due day, for people at a terminal. */
export const agendaText = (
  { rulebook, factsAt }: Agenda,
  obligations: ReadonlyArray<Obligation>,
  options: Screen & { readonly lang: Language }
): string => {
  const { lang, style } = options
  return [
    style("bold", lang === "zh" ? `义务，截至 ${factsAt}` : `what is owed, as of ${factsAt}`),
    style("dim", `${rulebook.id} ${rulebook.version} ${rulebook.hash.slice(0, 12)}`),
    "",
    ...obligations.flatMap((one) => obligationLines(one, options)),
    ...(obligations.length === 0 ? [] : [""]),
    obligations.length === 0 ? (lang === "zh" ? "没有义务" : "nothing is owed") : tally(obligations, lang)
  ].join("\n")
}
