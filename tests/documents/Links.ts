import { existsSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { proseOf, root, textOf } from "./Blocks.ts"

/** The anchor of a heading as GitHub makes it. */
const slug = (heading: string): string =>
  heading
    .replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, "")
    .replaceAll(" ", "-")

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/<a id="([^"]+)"/gu)].map(([, id]) => id!),
    ...[...proseOf(text).matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => slug(heading!))
  ])

/** The links of a document that lead nowhere. */
export const brokenLinks = (file: string): ReadonlyArray<string> => {
  const text = textOf(file)
  const links = [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!)
  return [...new Set(links)].filter((target) => {
    if (/^[a-z]+:/u.test(target)) return false
    const [path = "", anchor] = target.split("#")
    const at = path === "" ? file : join(dirname(file), path)
    if (!existsSync(join(root, at))) return true
    if (anchor === undefined || statSync(join(root, at)).isDirectory()) return anchor !== undefined
    return !anchorsOf(textOf(at)).has(anchor)
  })
}
