import type { Outcome, OutcomeCounts } from "@jiceng/http-api/browser"

const folded = (text: string): string => text.normalize("NFKC").toLowerCase()

/** Those that fit the text and the outcome in the address, in the server's order. */
export const selected = <A extends { readonly counts: OutcomeCounts }>(
  list: ReadonlyArray<A>,
  search: URLSearchParams,
  /** What each can be found by. */
  saidOf: (one: A) => ReadonlyArray<string>
): ReadonlyArray<A> => {
  const words = folded(search.get("q") ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "")
  const outcome = search.get("outcome")
  return list.filter((one) => {
    if (outcome !== null && !(one.counts[outcome as Outcome] > 0)) return false
    const said = folded(saidOf(one).join(" "))
    return words.every((word) => said.includes(word))
  })
}
