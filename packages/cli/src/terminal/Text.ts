import stringWidth from "string-width"

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" })

/** Marks that must not begin a line; they stay on the one before, as Chinese typesetting wants. */
const closing = /^[，。；：、！？）》」』”’%,.;:!?)\]}]$/u

/** Marks that must not end a line; they go with what they open. */
const opening = /^[“‘（《〔「『([]$/u

/** Terminal columns that a text takes; a Chinese character takes two. */
export const widthOf = (text: string): number => stringWidth(text)

/** Fills a text with spaces up to a width; a longer one stays whole. */
export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)))

/** A text in pieces that stay together: runs of narrow characters, single wide ones with the marks after them. */
const pieces = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  let narrow = false
  for (const { segment } of graphemes.segment(text)) {
    const isNarrow = segment !== " " && widthOf(segment) < 2
    const last = found.length - 1
    const before = found[last] ?? " "
    const stays = closing.test(segment) || opening.test(before.slice(-1)) || (isNarrow && narrow)
    if (before !== " " && segment !== " " && stays) {
      found[last] += segment
    } else {
      found.push(segment)
    }
    narrow = isNarrow
  }
  return found
}

/** Cuts a piece that is wider than a whole line, such as a long file name. */
const cut = (piece: string, width: number): ReadonlyArray<string> => {
  if (widthOf(piece) <= width) return [piece]
  const lines = [""]
  for (const { segment } of graphemes.segment(piece)) {
    const last = lines.length - 1
    if (lines[last] !== "" && widthOf(lines[last]! + segment) > width) lines.push(segment)
    else lines[last] += segment
  }
  return lines
}

/** A text in lines of at most `width` columns; Chinese breaks anywhere, other words at spaces. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const piece of pieces(text).flatMap((whole) => cut(whole, width))) {
    if (line !== "" && widthOf(line) + widthOf(piece) > width) {
      lines.push(line.trimEnd())
      line = ""
    }
    if (line !== "" || piece !== " ") line += piece
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** A text after a lead such as `  ! 提示  1.4.2  `, wrapped under itself. The lead may be coloured. */
export const hanging = (lead: string, text: string, columns: number): ReadonlyArray<string> => {
  const indent = widthOf(lead)
  const lines = wrap(text, Math.max(20, columns - indent))
  return lines.map((line, place) => (place === 0 ? lead + line : " ".repeat(indent) + line))
}
