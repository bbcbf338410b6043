import { type Block, blocksIn, textOf, type Translation } from "./Blocks.ts"

interface Heading {
  readonly line: number
  readonly level: number
  readonly text: string
}

/** The headings of a document in order; a line of a block that begins with # is none. */
const headingsIn = (file: string, text: string): ReadonlyArray<Heading> => {
  const inBlock = new Set(
    blocksIn(file, text).flatMap((block) =>
      Array.from({ length: block.text.split("\n").length + 2 }, (_, at) => block.line + at)
    )
  )
  return text.split("\n").flatMap((content, at) => {
    const found = /^(#+) +(.+)$/u.exec(content)
    return found === null || inBlock.has(at + 1)
      ? []
      : [{ line: at + 1, level: found[1]!.length, text: found[2]!.trim() }]
  })
}

interface Pair {
  readonly of: string
  readonly file: string
  readonly original: string
  readonly translated: string
}

const headingFaults = ({ of, file, original, translated }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [headingsIn(of, original), headingsIn(file, translated)]
  const shown = (name: string, heading: Heading | undefined): string =>
    heading === undefined
      ? `${name} has no more headings`
      : `${name}:${heading.line} has "${"#".repeat(heading.level)} ${heading.text}"`
  const place = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => at).find(
    (at) => ours[at]?.level !== theirs[at]?.level
  )
  return place === undefined
    ? []
    : [`heading ${place + 1}: ${shown(of, ours[place])}, ${shown(file, theirs[place])}`]
}

const fenceOf = ({ language, mark }: Block): string => ["```", language, mark && ` ${mark}`].join("")

/** Where two blocks differ, by the first line that does. */
const blockFault = (ours: Block, theirs: Block): string | undefined => {
  if (fenceOf(ours) !== fenceOf(theirs)) return `is ${fenceOf(theirs)}, not ${fenceOf(ours)}`
  if (ours.text === theirs.text) return undefined
  const [wanted, found] = [ours.text.split("\n"), theirs.text.split("\n")]
  const at = wanted.findIndex((line, place) => line !== found[place])
  const line = at < 0 ? wanted.length : at
  const shown = (text: string | undefined): string =>
    text === undefined ? "the block's end" : JSON.stringify(text)
  return `differs in its line ${line + 1}: ${shown(found[line])}, not ${shown(wanted[line])}`
}

const blockFaults = ({ of, file, original, translated }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [blocksIn(of, original), blocksIn(file, translated)]
  const faults = ours.flatMap((block, place) => {
    const other = theirs[place]
    if (other === undefined)
      return [`block ${place + 1} (${of}:${block.line}, ${fenceOf(block)}) is missing in ${file}`]
    const fault = blockFault(block, other)
    return fault === undefined
      ? []
      : [`block ${place + 1} (${of}:${block.line}, ${file}:${other.line}) ${fault}`]
  })
  const more = theirs
    .slice(ours.length)
    .map(
      (block, at) => `block ${ours.length + at + 1} (${file}:${block.line}, ${fenceOf(block)}) isn't in ${of}`
    )
  return [...faults, ...more]
}

/** How many lines from the top the link to the other language stands in. */
const top = 8

const linkFaults = ({ of, file, original, translated }: Pair): ReadonlyArray<string> =>
  (
    [
      [of, original, file],
      [file, translated, of]
    ] as const
  ).flatMap(([from, text, to]) =>
    text.split("\n").slice(0, top).join("\n").includes(`](${to})`)
      ? []
      : [`${from} has no link to ${to} in its first ${top} lines`]
  )

/** What a document in another language has otherwise than its original: headings by level, blocks byte by byte. */
export const translationFaults = (
  { of, file }: Translation,
  original: string = textOf(of),
  translated: string = textOf(file)
): ReadonlyArray<string> => {
  const pair: Pair = { of, file, original, translated }
  return [...linkFaults(pair), ...headingFaults(pair), ...blockFaults(pair)]
}
