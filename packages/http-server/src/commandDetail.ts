import {
  access,
  type Actor,
  allArticles,
  allClauses,
  type AnyCommand,
  choiceWordOf,
  type CommandGroup,
  commandGroupWords,
  type CommandName,
  commands,
  commandWords,
  fieldWordOf,
  permissions,
  type Rulebook,
  wordOf
} from "@jiceng/core"
import type { CommandDetail, CommandList, CommandSummary } from "@jiceng/http-api"
import { inputSchema, type InputSchema } from "./inputSchema.ts"

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

const summaryOf = (rulebook: Rulebook, name: CommandName, actor: Actor): Summary => {
  const { permission } = commands[name]
  return {
    id: name,
    words: commandWords[name],
    permission: { id: permission, words: wordOf(permission), clauses: permissions[permission].clauses },
    clauses: clausesOf(rulebook, name),
    allowed: access(actor, permission, somebody(actor)).allowed
  }
}

/** Every command by what it is about. */
export const commandList = (rulebook: Rulebook, actor: Actor): (typeof CommandList)["Type"] => {
  const names = Object.keys(commands) as ReadonlyArray<CommandName>
  return {
    groups: (Object.keys(commandGroupWords) as ReadonlyArray<CommandGroup>).map((id) => ({
      id,
      words: commandGroupWords[id],
      commands: names.filter((name) => groupOf(name) === id).map((name) => summaryOf(rulebook, name, actor))
    }))
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

/** A command with what a form needs to be made of it. */
export const commandDetail = (
  rulebook: Rulebook,
  name: CommandName,
  actor: Actor
): (typeof CommandDetail)["Type"] => {
  const input = inputSchema(commands[name] as AnyCommand)
  const { fields, choices } = saidIn(input)
  return {
    ...summaryOf(rulebook, name, actor),
    group: commandGroupWords[groupOf(name)],
    input: input as (typeof CommandDetail)["Type"]["input"],
    fields: Object.fromEntries(Array.from(fields, (field) => [field, fieldWordOf(field, name)])),
    choices: Object.fromEntries(Array.from(choices, (code) => [code, choiceWordOf(code)]))
  }
}
