import type { Example } from "../../norm/Example.ts"
import { type charterContents, factOf } from "./CharterContents.ts"
import { type CharterClause, type CharterItem, itemsByClause } from "./CharterItems.ts"

type Fact = keyof (typeof charterContents)["facts"]
type Rows = ReadonlyArray<Example<Fact>>

const factsOf = (items: ReadonlyArray<CharterItem>): Partial<Record<Fact, number>> =>
  Object.fromEntries(items.map((item) => [factOf(item), 1]))

/** All stated, each of them absent in turn, and no charter on record. */
const rowsOf = (items: ReadonlyArray<CharterItem>): Rows => [
  {
    at: "at",
    situation: { zh: "章程已载明", en: "the charter states it" },
    facts: factsOf(items),
    outcome: "satisfied"
  },
  ...items.map((item) => ({
    at: "below" as const,
    situation: { zh: `章程没有载明（${item}）`, en: `the charter doesn't state ${item}` },
    facts: { ...factsOf(items), [factOf(item)]: 0 },
    outcome: "violated" as const
  })),
  {
    at: "case",
    situation: { zh: "没有登记章程", en: "no charter is on record" },
    facts: {},
    outcome: "undetermined"
  }
]

/** The rules of the charter in rows. */
export const examples = Object.fromEntries(
  Object.entries(itemsByClause).map(([clause, items]) => [clause, rowsOf(items)])
) as Readonly<Record<CharterClause, Rows>>
