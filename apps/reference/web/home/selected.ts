import type { OfficeStanding, Outcome } from "@jiceng/http-api/browser"

const folded = (text: string): string => text.normalize("NFKC").toLowerCase()

/** The offices that fit the text and the outcome in the address, in the server's order. */
export const selected = (
  offices: ReadonlyArray<OfficeStanding>,
  search: URLSearchParams
): ReadonlyArray<OfficeStanding> => {
  const words = folded(search.get("q") ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "")
  const outcome = search.get("outcome")
  return offices.filter((office) => {
    if (outcome !== null && !(office.counts[outcome as Outcome] > 0)) return false
    const said = folded(
      [office.name, office.locality.name, ...office.attention.map(({ clause }) => clause)].join(" ")
    )
    return words.every((word) => said.includes(word))
  })
}
