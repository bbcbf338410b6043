import type { BundleProgress, OnProgress } from "@jiceng/core"
import type { Language } from "./Words.ts"

const phases = {
  checking: { zh: "检查", en: "checking" },
  comparing: { zh: "比较", en: "comparing" },
  writing: { zh: "写入", en: "writing" },
  exporting: { zh: "导出", en: "exporting" }
} as const satisfies Record<BundleProgress["phase"], Readonly<Record<Language, string>>>

/** A terminal is written to no more often than people can read. */
const millisBetween = 100

/** Where progress is written: standard error, where it is a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const lineOf = ({ phase, records, of }: BundleProgress, lang: Language): string => {
  const share = of === undefined || of === 0 ? "" : ` / ${of} (${Math.floor((records / of) * 100)}%)`
  return `${phases[phase][lang]} ${records}${share}`
}

/** Tells on one line of a terminal how far long work has come; elsewhere nothing, for logs are read later. */
export const progress = (
  lang: Language,
  now: () => number = Date.now,
  stream: ProgressStream = process.stderr
): { readonly onProgress: OnProgress; readonly end: () => void } => {
  let written = Number.NEGATIVE_INFINITY
  let shown = false
  const clear = (): void => {
    if (shown) stream.write("\r\u001b[K")
  }
  return {
    onProgress: (at) => {
      const isDue = now() - written >= millisBetween
      if (stream.isTTY !== true || !isDue) return
      written = now()
      stream.write(`\r\u001b[K${lineOf(at, lang)}`)
      shown = true
    },
    end: () => {
      clear()
      shown = false
    }
  }
}
