// Writes docs/clauses.md: every clause of the document, what has become of it, and where its code is.
import { allArticles, cadenceWords, chisitong, forceWords, owedByWords } from "@jiceng/core"
import {
  fateOf,
  fates,
  kindWords,
  operatorSigns,
  places,
  treatmentOf,
  treatmentWords,
  valueName
} from "@jiceng/cli"

const kinds = ["rule", "invariant", "duty", "workflow", "record", "guidance"]
const treatments = ["built", "notEnforced", "notBuilt"]
const signs = { built: "●", partlyBuilt: "◐", notEnforced: "○", notBuilt: "–" }
const chapters = {
  一: "一 党的建设 / Party building",
  二: "二 监管职责 / supervision",
  三: "三 规范化建设 / standards",
  四: "四 日常监管 / day-to-day supervision",
  五: "五 教育与服务 / training and service"
}

const escape = (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const both = ({ zh, en }) => escape(`${zh} / ${en}`)
const text = ({ zh, en }) => `${escape(zh)}<br>${escape(en)}`
const cell = (value) => value.replaceAll("|", "\\|").replaceAll("\n", " ")
const row = (cells) => `| ${cells.map((value) => cell(String(value))).join(" | ")} |`
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)]

const countTables = (all) => {
  const clauses = ["built", "partlyBuilt", "notEnforced", "notBuilt"].map((treatment) => [
    `${signs[treatment]} ${both(treatmentWords[treatment])}`,
    all.filter((fate) => treatmentOf(fate) === treatment).length
  ])
  const parts = all.flatMap((fate) => fate.parts)
  const count = (kind, treatment) =>
    parts.filter((part) => (kind ? part.kind === kind : true) && part.treatment === treatment).length
  return [
    ...table(["条款 / clauses", String(all.length)], clauses),
    "",
    "A clause is built when each of its kinds is. By kind:",
    "",
    ...table(
      ["种类 / kind", ...treatments.map((treatment) => both(treatmentWords[treatment])), "合计 / total"],
      [
        ...kinds.map((kind) => [
          both(kindWords[kind]),
          ...treatments.map((treatment) => count(kind, treatment)),
          parts.filter((part) => part.kind === kind).length
        ]),
        ["合计 / total", ...treatments.map((treatment) => count(undefined, treatment)), parts.length]
      ]
    )
  ]
}

const isOpened = (fate) => treatmentOf(fate) !== "notBuilt"

const overviewRow = (fate) => {
  const { id, ref, force } = fate.clause
  const parts = fate.parts.map(
    ({ kind, treatment }) =>
      `${signs[treatment]} ${kindWords[kind].zh} ${kind}: ${treatmentWords[treatment].en}`
  )
  return [
    isOpened(fate) ? `[${id}](#${id})` : id,
    ref,
    text(fate.clause),
    both(forceWords[force]),
    parts.join("<br>")
  ]
}

const limit = (rule, { fact, against }) => {
  if ("parameter" in against) return `\`${against.parameter}\``
  const { unit } = rule.about.facts[fact]
  return unit === "yesNo" ? (against.value === 1 ? "是 yes" : "否 no") : String(against.value)
}

const conditionLines = (rule, group, zh) =>
  rule[group].map(
    (spec) =>
      `  - ${zh} ${group}: ${both(rule.about.facts[spec.fact].label)} (\`${spec.fact}\`) ${operatorSigns[spec.operator]} ${limit(rule, spec)}`
  )

const partLines = (part) => {
  const head = `- ${signs[part.treatment]} **${kindWords[part.kind].zh} ${part.kind}**, ${both(treatmentWords[part.treatment])}`
  const rules = part.rules?.flatMap((rule) => [
    `${head}: ${both(rule.title)}. Revision ${rule.revision}, concept \`${rule.about.name}\`, ${rule.examples.length} examples`,
    ...conditionLines(rule, "applies", "适用"),
    ...conditionLines(rule, "requires", "要求"),
    ...conditionLines(rule, "awaits", "期内待办"),
    ...conditionLines(rule, "recommends", "建议")
  ])
  if (part.kept) {
    return part.kept.map(
      ({ title, kinds: names, by }) =>
        `${head}: ${both(title)}. Kept as ${names.map((name) => `\`${name}\``).join(", ")} by ${by.map((name) => `\`${name}\``).join(", ")}`
    )
  }
  if (part.invariants) {
    return [
      ...part.invariants.map(
        ({ sort, title, refusedBy }) =>
          `${head} (${sort}): ${both(title)}. Refused by ${refusedBy.map((name) => `\`${name}\``).join(", ")}`
      ),
      ...rules
    ]
  }
  if (part.duties) {
    return [
      ...part.duties.map(
        (duty) =>
          `${head}: ${both(duty.title)}. ${both(cadenceWords(duty))}, owed by ${owedByWords[duty.owedBy].en}; counted in ${duty.from.map((name) => `\`${name}\``).join(", ")}`
      ),
      ...rules
    ]
  }
  if (rules) return rules
  return [part.reason ? `${head}: ${both(part.reason)}` : head]
}

const parameterLines = ({ parameters, clause, parts }) => {
  const rules = parts.flatMap((part) => part.rules ?? [])
  const declared = parameters.map((parameter) => {
    const { id, unit, label, values, open, clause: from } = parameter
    const dated = values
      .map(({ since, value }) => `${valueName(rules, parameter, value)} (${unit}) since ${since}`)
      .join(", ")
    const elsewhere = from === clause.id ? "" : `, of [${from}](#${from})`
    return `- 参数 parameter \`${id}\`: ${both(label)}; ${dated}${elsewhere}${open ? "; a county may set it otherwise" : ""}`
  })
  if (declared.length > 0) return declared
  return Object.entries(clause.parameters).map(
    ([name, value]) =>
      `- 参数 parameter \`${name}\`: \`${JSON.stringify(value)}\`${clause.assumed?.includes(name) ? " (not in the text)" : ""}`
  )
}

const link = (file) => `[${file.slice(file.lastIndexOf("/") + 1)}](../packages/core/${file})`

const placeLines = (found) =>
  found === undefined
    ? []
    : [
        `- 代码 code: ${found.sources.map(link).join(", ")}`,
        ...(found.tests.length === 0 ? [] : [`- 测试 tests: ${found.tests.map(link).join(", ")}`])
      ]

const readingLines = ({ readings }) =>
  readings.flatMap(({ question, reading, settledBy, parameter }) => [
    `- 读法 reading: ${both(question)}`,
    `  - ${escape(reading.zh)}`,
    `  - ${escape(reading.en)}`,
    `  - 可由其确定 could be settled by: ${both(settledBy)}${parameter ? ` (\`${parameter}\`)` : ""}`
  ])

const details = (fate, where) => {
  const { id, ref } = fate.clause
  return [
    "",
    `<a id="${id}"></a>`,
    "",
    `### ${id} ${ref}`,
    "",
    text(fate.clause),
    "",
    ...fate.parts.flatMap(partLines),
    ...parameterLines(fate),
    ...placeLines(where.get(id)),
    ...readingLines(fate)
  ]
}

/** Writes the clause map. */
export const generate = ({ emit }) => {
  const all = fates(chisitong)
  const where = places()
  const lines = [
    "# 条款对照 / Clause map",
    "",
    "Generated by `npm run generate` from the rulebook in code. Do not edit.",
    "",
    "池司通〔2020〕2号 in numbered clauses, in the document's order. One clause on a page of the terminal: `npm run clause 1.4.7`.",
    "",
    ...countTables(all)
  ]
  const sections = [
    ...Object.entries(chapters).map(([mark, title]) => ({
      title,
      own: all.filter(({ clause }) => clause.ref.startsWith(mark))
    })),
    { title: "部颁规章 / ministerial rules", own: allArticles.map(({ id }) => fateOf(chisitong, id)) }
  ]
  for (const { title, own } of sections) {
    lines.push("", `## ${title}`, "")
    lines.push(
      ...table(
        ["条款 / clause", "依据 / place", "内容 / text", "力度 / force", "处理 / fate"],
        own.map(overviewRow)
      )
    )
    for (const fate of own.filter(isOpened)) lines.push(...details(fate, where))
  }
  emit("docs/clauses.md", `${lines.join("\n")}\n`)
}
