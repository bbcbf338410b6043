import { clauseOf } from "../../norm/Clause.ts"
import { yes } from "../../norm/Condition.ts"
import type { Remedy, Subject } from "../../norm/Finding.ts"
import { must } from "../../norm/Rule.ts"
import { together } from "../../norm/Together.ts"
import { charterContents, type CharterDetails, factOf } from "./CharterContents.ts"
import { type CharterClause, type CharterItem, itemsByClause, phrases } from "./CharterItems.ts"
import { examples } from "./CharterRules.examples.ts"

/**
 * Marking the article that states an item; and where the document gives the words, adopting a text that carries
 * them. On the day of its adoption a version can't be followed by another.
 */
const stateItems =
  (items: ReadonlyArray<CharterItem>) =>
  ({ id }: Subject, { day, version, absent }: CharterDetails): ReadonlyArray<Remedy> => {
    if (version === undefined) return []
    const lacking = items.filter((item) => absent.includes(item))
    const adopt: ReadonlyArray<Remedy> =
      version < day && lacking.every((item) => phrases.has(item))
        ? [{ command: "charter.adopt", input: { office: id, adoptedOn: day }, missing: ["articles"] }]
        : []
    return [
      ...adopt,
      ...together(
        lacking.map((item) => ({
          command: "charter.mark",
          input: { office: id, version, item, on: day },
          missing: ["article", "by"]
        }))
      )
    ]
  }

/** The rule of one clause; its title is the clause's own, for it is the words that must stand in the charter. */
const charterStates = (clause: CharterClause) => {
  const { zh, en } = clauseOf(clause)
  const items: ReadonlyArray<CharterItem> = itemsByClause[clause]
  return must(
    clause,
    { zh, en },
    {
      revision: 2,
      about: charterContents,
      requires: items.map((item) => yes(factOf(item))),
      remedies: stateItems(items),
      examples: examples[clause]
    }
  )
}

/** 章程写入的七项, 党组织与管理层关系, 交叉任职等. */
export const sevenItems = [
  charterStates("1.5.1a"),
  charterStates("1.5.1b"),
  charterStates("1.5.1c"),
  charterStates("1.5.1d"),
  charterStates("1.5.1e"),
  charterStates("1.5.1f"),
  charterStates("1.5.1g")
]

export const charterSetsOutRelations = charterStates("1.5.2")
export const charterSetsOutCooperation = charterStates("1.5.9")
