import type { AnyCommand } from "../journal/Command.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { localRulesOf } from "../norm/Cited.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { commands } from "../register/commands.ts"
import { recordKinds } from "../register/kinds.ts"

/** The record kinds that counties add under some rulebooks, each once. */
export const localKindsOf = (...rulebooks: ReadonlyArray<Rulebook>): ReadonlyArray<RecordKind> => [
  ...new Map(
    rulebooks.flatMap(localRulesOf).flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind] as const))
  ).values()
]

/** Every record kind under some rulebooks, the register's own first: what a store is opened with. */
export const kindsOf = (...rulebooks: ReadonlyArray<Rulebook>): ReadonlyArray<RecordKind> => [
  ...recordKinds,
  ...localKindsOf(...rulebooks)
]

/** Every command under some rulebooks by its name, the register's own first. */
export const commandsOf = (...rulebooks: ReadonlyArray<Rulebook>): Readonly<Record<string, AnyCommand>> => ({
  ...commands,
  ...Object.fromEntries(
    rulebooks
      .flatMap(localRulesOf)
      .flatMap((local) => local.commands.map(({ command }) => [command.name, command] as const))
  )
})
