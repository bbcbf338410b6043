import { styleText } from "node:util"

type Format = Parameters<typeof styleText>[0]

/** How words are set off from each other: in colour on a terminal, plain everywhere else. */
export type Style = (format: Format, text: string) => string

export const plain: Style = (_, text) => text

export const coloured: Style = (format, text) => styleText(format, text, { validateStream: false })

/** What a page is laid out for. */
export interface Screen {
  readonly columns: number
  readonly style: Style
}
