import { globSync, readFileSync } from "node:fs"
import { join, sep } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url))

/** A fenced block of a document. */
export interface Block {
  readonly file: string
  /** The line of the opening fence, from 1. */
  readonly line: number
  /** What stands behind the fence: the language and, after a space, a mark such as `illustration`. */
  readonly language: string
  readonly mark: string
  readonly text: string
}

/** The documents whose every block is checked. */
export const documents: ReadonlyArray<string> = [
  "README.md",
  ...globSync("docs/**/*.md", { cwd: root }).map((file) => file.split(sep).join("/"))
].toSorted()

/** A document in another language. Its blocks are those of the original, and so are checked once. */
export interface Translation {
  readonly of: string
  readonly file: string
}

export const translations: ReadonlyArray<Translation> = [{ of: "README.md", file: "README.zh-CN.md" }]

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8")

const fence = /^( *)(```+|~~~+)[ \t]*([^\s`]*)[ \t]*([^`]*)$/u

/** The fenced blocks of a document in order. A fence that nobody closes is a mistake, and so is an error here. */
export const blocksIn = (file: string, text: string = textOf(file)): ReadonlyArray<Block> => {
  const found: Array<Block> = []
  const lines = text.split("\n")
  for (let place = 0; place < lines.length; place++) {
    const open = fence.exec(lines[place]!)
    if (open === null) continue
    const [, indent, ticks, language, mark] = open
    const end = lines.findIndex((line, at) => at > place && line.trim() === ticks)
    if (end < 0) throw new Error(`${file}:${place + 1}: the block is never closed`)
    const body = lines.slice(place + 1, end).map((line) => line.slice(Math.min(indent!.length, line.length)))
    found.push({
      file,
      line: place + 1,
      language: language!,
      mark: mark!.trim(),
      text: body.join("\n")
    })
    place = end
  }
  return found
}

/** A document without its blocks: what links are looked for in. */
export const proseOf = (text: string): string => text.replaceAll(/^ *```[\s\S]*?^ *```$/gmu, "")
