/** JSON text with sorted keys and absent keys left out: equal values give equal text, whatever order they came in. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === "bigint") return `"${value}"`
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null"
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  const parts: Array<string> = []
  for (const key of Object.keys(value).toSorted()) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`)
  }
  return `{${parts.join(",")}}`
}
