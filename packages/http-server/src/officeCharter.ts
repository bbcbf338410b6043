import {
  articlesStating,
  charter as charterKind,
  type CharterClause,
  type CharterItem,
  charterStage,
  type CharterVersion,
  clauseOf,
  itemsByClause,
  type OfficeState,
  type PlainDate,
  versionAsOf,
  versionOn,
  wordOf
} from "@jiceng/core"
import type { CharterItemStanding, CharterStanding } from "@jiceng/http-api"

type Standing = (typeof CharterStanding)["Type"]

const itemStanding = (
  item: CharterItem,
  version: CharterVersion | undefined,
  stating: ReadonlyMap<CharterItem, number>
): (typeof CharterItemStanding)["Type"] => {
  const title = wordOf(item)
  if (version === undefined) return { item, title, standing: "unknown" }
  const number = stating.get(item)
  if (number === undefined) return { item, title, standing: "absent" }
  const heading = version.articles.find((article) => article.number === number)?.heading
  return { item, title, standing: "present", article: { number, ...(heading && { heading }) } }
}

const versionStanding = (version: CharterVersion, day: PlainDate): NonNullable<Standing["version"]> => {
  const then = versionAsOf(version, day)
  const { adoptedOn, submittedOn, approvedOn, returns = [] } = then
  const stage = charterStage(then)
  const last = returns.at(-1)
  return {
    adoptedOn,
    ...(submittedOn && { submittedOn }),
    ...(approvedOn && { approvedOn }),
    stage,
    stageWords: wordOf(stage),
    ...(stage === "returned" && last && { returned: { on: last.on, reason: last.reason } })
  }
}

/** What an office's charter in force on the day states of the items of each clause; core tells which and where. */
export const officeCharter = ({ id, records }: OfficeState, day: PlainDate): Standing => {
  const body = records.facet(charterKind, id)
  const version = body && versionOn(body, day)
  const stating = body && version ? articlesStating(body, version, day) : new Map<CharterItem, number>()
  return {
    ...(version && { version: versionStanding(version, day) }),
    clauses: (Object.keys(itemsByClause) as ReadonlyArray<CharterClause>).map((clause) => {
      const { zh, en } = clauseOf(clause)
      return {
        clause,
        text: { zh, en },
        items: itemsByClause[clause].map((item) => itemStanding(item, version, stating))
      }
    })
  }
}
