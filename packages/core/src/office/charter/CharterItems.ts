import { Schema } from "effect"
import { type ClauseId, clauseOf } from "../../norm/Clause.ts"

/** 章程应载内容: what a charter must state, by clause. */
export const itemsByClause = {
  "1.5.1a": ["guidingThought"],
  "1.5.1b": ["partyLeadership"],
  "1.5.1c": ["greatBanner"],
  "1.5.1d": ["centralAuthority"],
  "1.5.1e": ["workforceMission"],
  "1.5.1f": ["basicRequirement"],
  "1.5.1g": ["coreValues"],
  "1.5.2": ["managementRelations", "concurrentPost"],
  "1.5.9": ["crossAppointment", "headAttendance", "consultationAndDuties", "activityGuarantee"]
} as const satisfies Readonly<Partial<Record<ClauseId, ReadonlyArray<string>>>>

export type CharterClause = keyof typeof itemsByClause

export const charterItems = Object.values(itemsByClause).flat()
export const CharterItem = Schema.Literals(charterItems)
export type CharterItem = typeof CharterItem.Type

const phrasesOf = (): ReadonlyMap<CharterItem, string> => {
  const found = new Map<CharterItem, string>()
  for (const [clause, items] of Object.entries(itemsByClause)) {
    const { phrase } = clauseOf(clause as ClauseId).parameters
    const [item] = items
    if (typeof phrase === "string") found.set(item, phrase)
  }
  return found
}

/** The words by which an item is recognised, where the document gives them: the items of 1.5.1. */
export const phrases = phrasesOf()
