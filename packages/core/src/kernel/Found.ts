import { maskLookalikes } from "./Masking.ts"
import { maskBy, type SensitiveKind } from "./Sensitive.ts"

const maxCodePoints = 60

/** Cut to 60 code points, the last an ellipsis when something was left out. */
export const cut = (text: string): string => {
  const points = Array.from(text.slice(0, maxCodePoints * 4))
  return points.length <= maxCodePoints ? text : `${points.slice(0, maxCodePoints - 1).join("")}…`
}

/** The kind and size of a value without any of it: `string(18)`, `array(3)`, `object`. */
export const shapeOf = (value: unknown): string => {
  if (value === null) return "null"
  if (typeof value === "string") return `string(${value.length})`
  return Array.isArray(value) ? `array(${value.length})` : typeof value
}

/**
 * A short rendering of what was found (实际值), at most 60 code points: masked by its kind when sensitive, only
 * the shape of objects and lists, and text that looks like a resident id or a mobile number masked wherever
 * it stands.
 */
export const renderFound = (value: unknown, kind: SensitiveKind | undefined): string => {
  if (kind !== undefined) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
      return cut(JSON.stringify(maskBy(kind, cut(String(value)))))
    }
    return value === null || value === undefined || typeof value === "object" ? shapeOf(value) : "***"
  }
  if (typeof value === "string") return cut(JSON.stringify(maskLookalikes(value)))
  if (typeof value === "number" || typeof value === "bigint") return cut(maskLookalikes(String(value)))
  return typeof value === "boolean" ? String(value) : shapeOf(value)
}
