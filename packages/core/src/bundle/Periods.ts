import type { BundleFault } from "./Bundle.ts"
import { bundlePath } from "./Outline.ts"

/** Every period (期间) of a body that ends before it begins: nothing can have held so. */
export function* turnedPeriods(
  body: unknown,
  path: string,
  keys: ReadonlyArray<PropertyKey> = []
): Generator<BundleFault> {
  if (typeof body !== "object" || body === null) return
  if (Array.isArray(body)) {
    for (const [place, item] of body.entries()) yield* turnedPeriods(item, path, [...keys, place])
    return
  }
  const { from, to } = body as { readonly from?: unknown; readonly to?: unknown }
  if (typeof from === "string" && typeof to === "string" && to < from) {
    yield {
      path: `${path}${bundlePath([...keys, "to"]).slice(1)}`,
      found: JSON.stringify(to),
      expected: { zh: `不早于起始日 ${from} 的终止日`, en: `a last day not before ${from}, the first` }
    }
  }
  for (const [key, value] of Object.entries(body)) yield* turnedPeriods(value, path, [...keys, key])
}
