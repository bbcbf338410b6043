import type { CharterVersion } from "./Charter.ts"
import { type CharterItem, phrases } from "./CharterItems.ts"

/** White space of any kind, line breaks among it, and characters that take no room: soft hyphen, zero width, joiners. */
const space = /[\s\u00AD\u200B-\u200D\u2060]/gu
/** ！ to ～: the full-width forms of ! to ~. */
const fullWidth = /[\uFF01-\uFF5E]/gu
const double = /[“”„‟«»「」『』〝〞〟]/gu
const single = /[‘’‚‛‹›]/gu
const halfWidthPoints: Readonly<Record<string, string>> = { "｡": "。", "､": "、" }

/**
 * A text as it is compared: full-width ASCII becomes half-width, the half-width ideographic stop and comma become
 * 。 and 、, every quotation mark becomes " or ', and white space is left out. Nothing else is changed: a word more, a
 * word less or another mark between the words is another text.
 */
export const normalised = (text: string): string =>
  text
    .replace(space, "")
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[｡､]/gu, (character) => halfWidthPoints[character]!)
    .replace(double, '"')
    .replace(single, "'")

const wanted = [...phrases].map(([item, phrase]) => [item, normalised(phrase)] as const)

const articlesFor = (version: CharterVersion): ReadonlyMap<CharterItem, number> => {
  const found = new Map<CharterItem, number>()
  for (const { number, text } of version.articles) {
    const read = normalised(text)
    for (const [item, phrase] of wanted)
      if (!found.has(item) && read.includes(phrase)) found.set(item, number)
  }
  return found
}

const read = new WeakMap<CharterVersion, ReadonlyMap<CharterItem, number>>()

/**
 * The article in which a version's text carries each item word for word; a phrase doesn't run over two articles. A
 * version is immutable data, so each is read once however often it is judged.
 */
export const carriedBy = (version: CharterVersion): ReadonlyMap<CharterItem, number> => {
  let articles = read.get(version)
  if (articles === undefined) read.set(version, (articles = articlesFor(version)))
  return articles
}
