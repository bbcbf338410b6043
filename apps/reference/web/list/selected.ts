import type { Outcome, OutcomeCounts } from "@jiceng/http-api/browser"

const folded = (text: string): string => text.normalize("NFKC").toLowerCase()

/** Whether all words in the address are among what one of a list can be found by. */
export const matching = (search: URLSearchParams): ((said: ReadonlyArray<string>) => boolean) => {
  const words = folded(search.get("q") ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "")
  return (said) => {
    const all = folded(said.join(" "))
    return words.every((word) => all.includes(word))
  }
}

/** Those that fit the text and the outcome in the address, in the server's order. */
export const selected = <A extends { readonly counts: OutcomeCounts }>(
  list: ReadonlyArray<A>,
  search: URLSearchParams,
  /** What each can be found by. */
  saidOf: (one: A) => ReadonlyArray<string>
): ReadonlyArray<A> => {
  const matches = matching(search)
  const outcome = search.get("outcome")
  return list.filter(
    (one) => (outcome === null || one.counts[outcome as Outcome] > 0) && matches(saidOf(one))
  )
}
