import {
  articlesStating,
  charter as charterKind,
  type CharterClause,
  type CharterItem,
  type CharterVersion,
  clauseOf,
  itemsByClause,
  type OfficeState,
  type PlainDate,
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

/** What an office's charter in force on the day states of the items of each clause; core tells which and where. */
export const officeCharter = ({ id, records }: OfficeState, day: PlainDate): Standing => {
  const body = records.facet(charterKind, id)
  const version = body && versionOn(body, day)
  const stating = body && version ? articlesStating(body, version, day) : new Map<CharterItem, number>()
  const upTo = (on: PlainDate | undefined): on is PlainDate => on !== undefined && on <= day
  return {
    ...(version && {
      version: {
        adoptedOn: version.adoptedOn,
        ...(upTo(version.submittedOn) && { submittedOn: version.submittedOn }),
        ...(upTo(version.approvedOn) && { approvedOn: version.approvedOn })
      }
    }),
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
