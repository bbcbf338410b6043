import type { Obligation } from "@jiceng/http-api/browser"

/** What falls due on one day under one clause, by however many. */
export interface Upcoming {
  readonly due: string
  readonly clause: string
  readonly title: Obligation["title"]
  readonly why: Obligation["why"]
  readonly subjects: ReadonlyArray<Obligation["subject"]>
}

/** What something is missing of, gathered by day and clause in the order in which it falls due. */
export const upcoming = (obligations: ReadonlyArray<Obligation>): ReadonlyArray<Upcoming> => {
  const open = obligations.filter(({ missing }) => missing > 0)
  const placeOf = ({ due, clause }: Obligation): string => `${due} ${clause}`
  return [...new Set(open.map(placeOf))].map((place) => {
    const all = open.filter((one) => placeOf(one) === place)
    const { due, clause, title, why } = all[0]!
    return { due, clause, title, why, subjects: all.map(({ subject }) => subject) }
  })
}
