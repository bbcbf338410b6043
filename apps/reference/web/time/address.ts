/** The three handles, as they stand in the address: facts of a day, rules of a day, what was known by the end of a day. */
export const handles = ["asOf", "rulesAt", "knownAt"] as const
export type Handle = (typeof handles)[number]

/** The days that the address names, without those that would be so anyway. */
export const daysIn = (
  search: URLSearchParams,
  today: string
): { readonly [H in Handle]?: string | undefined } => {
  const asOf = search.get("asOf") ?? today
  const given = (handle: Handle, usual: string) => {
    const day = search.get(handle)
    return day === null || day === "" || day === usual ? undefined : day
  }
  return {
    asOf: given("asOf", today),
    rulesAt: given("rulesAt", asOf),
    knownAt: given("knownAt", today)
  }
}

/** An address that stays on the same days. */
export const keepingDays = (path: string, search: URLSearchParams): string => {
  const kept = new URLSearchParams(
    handles.flatMap((handle) => {
      const day = search.get(handle)
      return day === null ? [] : [[handle, day]]
    })
  )
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
}
