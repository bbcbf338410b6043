import { bundlePath } from "./Outline.ts"
import { bundleDepthMax, type BundleFault, type BundlePart } from "./Bundle.ts"

/** The fault of a key that an object has twice: which value was meant can't be told. */
export const duplicateKey = (keys: ReadonlyArray<PropertyKey>): BundleFault => ({
  path: bundlePath(keys),
  found: "2×",
  expected: { zh: "同一对象中每个字段只出现一次", en: "each key once in an object" }
})

/** The fault of a text whose objects and lists stand too deep in each other to be read any further. */
export const tooDeep = (keys: ReadonlyArray<PropertyKey>): BundleFault => ({
  path: bundlePath(keys),
  found: `>${bundleDepthMax}`,
  expected: { zh: `嵌套不超过 ${bundleDepthMax} 层`, en: `at most ${bundleDepthMax} levels` }
})

interface Level {
  readonly names: Set<string> | undefined
  key: PropertyKey
}

// Over text that `JSON.parse` has accepted, so nothing but strings and brackets needs telling apart.
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu

const keysOf = (levels: ReadonlyArray<Level>): ReadonlyArray<PropertyKey> => levels.map(({ key }) => key)

/**
 * Every key that stands twice in one object of a JSON text, where `JSON.parse` keeps the last and says nothing; and
 * whether it goes too deep.
 */
export const duplicateKeys = (
  text: string
): ReadonlyArray<Extract<BundlePart, { readonly _tag: "Fault" }>> => {
  const found: Array<Extract<BundlePart, { readonly _tag: "Fault" }>> = []
  const levels: Array<Level> = []
  let isKey = false
  for (const [at] of text.matchAll(token)) {
    const level = levels.at(-1)
    if ((at === "{" || at === "[") && levels.length === bundleDepthMax) {
      return [...found, { _tag: "Fault", fault: tooDeep(keysOf(levels)), ends: true }]
    }
    if (at === "{") {
      levels.push({ names: new Set(), key: "" })
      isKey = true
    } else if (at === "[") {
      levels.push({ names: undefined, key: 0 })
      isKey = false
    } else if (at === "}" || at === "]") {
      levels.pop()
      isKey = false
    } else if (at === ",") {
      isKey = level?.names !== undefined
      if (level?.names === undefined && level !== undefined) level.key = Number(level.key) + 1
    } else if (at === ":") isKey = false
    else if (isKey && level?.names !== undefined) {
      level.key = JSON.parse(at) as string
      if (level.names.has(level.key)) found.push({ _tag: "Fault", fault: duplicateKey(keysOf(levels)) })
      level.names.add(level.key)
    }
  }
  return found
}
