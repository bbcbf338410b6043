// Writes docs/workflows.md: each workflow's states and verbs as one table, and who may do what.
import { citationOf, commands, permissions, recordKindWords, wordOf, workflows } from "@jiceng/core"

const both = ({ zh, en }) => `${zh} / ${en}`
const row = (cells) => `| ${cells.join(" | ")} |`
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)]
const state = (name) => `${wordOf(name).zh} \`${name}\``

const who = (name) => {
  const { grants } = permissions[commands[name].permission]
  return grants
    .map(({ tier, posts = [] }) => {
      const held = posts.map((post) => wordOf(post).zh).join("、")
      return wordOf(tier).zh + (held === "" ? "" : `（${held}）`)
    })
    .join("，")
}

const verbRow = (flow) => (verb) => {
  const name = flow.verbs[verb]
  return [both(wordOf(name)), `\`${name}\``, `\`${commands[name].permission}\``, who(name)]
}

const section = (flow) => {
  const verbs = Object.keys(flow.verbs)
  const begins = flow.begins.command
  return [
    `## ${both(recordKindWords[flow.kind])}`,
    "",
    `${flow.clauses.map((clause) => `${clause}（${citationOf(clause)}）`).join("、")}. It begins with ${both(wordOf(begins))} ` +
      `(\`${begins}\`, \`${commands[begins].permission}\`: ${who(begins)}) as ${state(flow.begins.state)}.`,
    "",
    ...table(
      ["", ...verbs.map((verb) => `\`${verb}\``)],
      Object.entries(flow.table).map(([from, cells]) => [
        state(from),
        ...verbs.map((verb) => (cells[verb] === "closed" ? "–" : `\`${cells[verb]}\``))
      ])
    ),
    "",
    ...table(["办理 / verb", "命令 / command", "权限 / permission", "谁 / who"], verbs.map(verbRow(flow))),
    ""
  ]
}

export const generate = ({ emit }) =>
  emit(
    "docs/workflows.md",
    [
      "# 流程 / Workflows",
      "",
      "Written by `npm run generate`; don't edit. A row is a state, a column a verb, a cell the state that it leads to; – is",
      "refused as `VerbNotOpen`, which names the verbs that are open. The same tables are what the commands go by and what a",
      "test runs through, cell by cell. Who decides is the parameter `tierModel`: the city, or the county where it is delegated.",
      "",
      ...workflows.flatMap(section)
    ].join("\n")
  )
