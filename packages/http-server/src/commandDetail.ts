import {
  access,
  type Actor,
  allArticles,
  allClauses,
  type AnyCommand,
  type Bilingual,
  choiceWordOf,
  type CommandGroup,
  commandGroupWords,
  type CommandName,
  commands,
  commandWords,
  fieldWordOf,
  inputSchema,
  type InputSchema,
  type LocalCommand,
  type LocalRules,
  localRulesOf,
  permissions,
  type Rulebook,
  wordOf
} from "@jiceng/core"
import type { CommandDetail, CommandList, CommandSummary } from "@jiceng/http-api"

type Summary = (typeof CommandSummary)["Type"]

const inOrder = [...allClauses, ...allArticles].map(({ id }) => id)

const groupOf = (name: CommandName): CommandGroup => name.slice(0, name.indexOf(".")) as CommandGroup

/** Whom an actor is asked about where nobody has been chosen: oneself, or nobody in particular. */
export const somebody = ({ tier, posts }: Actor) =>
  tier === "office" && posts[0] !== undefined ? { office: posts[0].office } : {}

/** The clauses that a command serves: whose records it keeps, whose invariants it guards. */
const clausesOf = ({ kept, invariants }: Rulebook, name: CommandName): ReadonlyArray<string> => {
  const served = [
    ...kept.filter(({ by }) => by.includes(name)),
    ...invariants.filter(({ refusedBy }) => refusedBy.includes(name))
  ].map(({ clause }) => clause)
  return inOrder.filter((clause) => served.includes(clause))
}

const summaryOf = (
  { name, permission }: AnyCommand,
  words: Bilingual,
  clauses: ReadonlyArray<string>,
  actor: Actor
): Summary => ({
  id: name,
  words,
  permission: { id: permission, words: wordOf(permission), clauses: permissions[permission].clauses },
  clauses,
  allowed: access(actor, permission, somebody(actor)).allowed
})

const ownSummary = (rulebook: Rulebook, name: CommandName, actor: Actor): Summary =>
  summaryOf(commands[name] as AnyCommand, commandWords[name], clausesOf(rulebook, name), actor)

const localSummary = ({ command, words, keeps }: LocalCommand, actor: Actor): Summary =>
  summaryOf(command, words, keeps, actor)

/** Every command by what it is about; behind them those that counties add. */
export const commandList = (rulebook: Rulebook, actor: Actor): (typeof CommandList)["Type"] => {
  const names = Object.keys(commands) as ReadonlyArray<CommandName>
  return {
    groups: [
      ...(Object.keys(commandGroupWords) as ReadonlyArray<CommandGroup>).map((id) => ({
        id,
        words: commandGroupWords[id],
        commands: names
          .filter((name) => groupOf(name) === id)
          .map((name) => ownSummary(rulebook, name, actor))
      })),
      ...rulebook.profiles.flatMap(({ namespace, local }) =>
        local === undefined || local.commands.length === 0
          ? []
          : [
              {
                id: namespace,
                words: local.title,
                commands: local.commands.map((own) => localSummary(own, actor))
              }
            ]
      )
    ]
  }
}

/** The names of fields and the choices that stand anywhere in an input. */
const saidIn = (schema: InputSchema): { readonly fields: Set<string>; readonly choices: Set<string> } => {
  const fields = new Set<string>()
  const choices = new Set<string>()
  const walk = ({ properties, items, anyOf, enum: codes }: InputSchema): void => {
    for (const [name, inner] of Object.entries(properties ?? {})) {
      fields.add(name)
      walk(inner)
    }
    if (items !== undefined) walk(items)
    for (const one of anyOf ?? []) walk(one)
    for (const code of codes ?? []) choices.add(String(code))
  }
  walk(schema)
  return { fields, choices }
}

type Detail = (typeof CommandDetail)["Type"]

/** What a form needs to be made of a command. */
const detailOf = (
  command: AnyCommand,
  summary: Summary,
  group: Bilingual,
  words: LocalRules["words"] = {}
): Detail => {
  const input = inputSchema(command)
  const { fields, choices } = saidIn(input)
  return {
    ...summary,
    group,
    input: input as Detail["input"],
    fields: Object.fromEntries(
      Array.from(fields, (field) => [field, words[field] ?? fieldWordOf(field, command.name)])
    ),
    choices: Object.fromEntries(Array.from(choices, (code) => [code, words[code] ?? choiceWordOf(code)]))
  }
}

/** A command with what a form needs to be made of it; undefined where no command has the name. */
export const commandDetail = (rulebook: Rulebook, name: string, actor: Actor): Detail | undefined => {
  if (Object.hasOwn(commands, name)) {
    const known = name as CommandName
    return detailOf(
      commands[known] as AnyCommand,
      ownSummary(rulebook, known, actor),
      commandGroupWords[groupOf(known)]
    )
  }
  for (const local of localRulesOf(rulebook)) {
    const own = local.commands.find(({ command }) => command.name === name)
    if (own !== undefined) return detailOf(own.command, localSummary(own, actor), local.title, local.words)
  }
  return undefined
}
