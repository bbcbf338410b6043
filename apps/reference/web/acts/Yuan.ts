/** Why a text isn't an amount in yuan (元). */
export type YuanFault = "amountMissing" | "amountUnreadable" | "amountBelowFen"

/** An amount as the wire carries it: whole fen (分) as text, never a floating number. */
export type YuanReading =
  | { readonly ok: true; readonly fen: string }
  | { readonly ok: false; readonly fault: YuanFault }

const plain = /^(-?)([0-9]+)(?:\.([0-9]*))?$/u
const grouped = /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/u

/**
 * Reads what a person typed as an amount in yuan: full-width characters, ￥, 元 and thousands separators are read,
 * more than two decimals are not. Exact: the digits are moved, nothing is multiplied. Whether the amount may be
 * recorded is the server's to say.
 */
export const readYuan = (typed: string): YuanReading => {
  const text = typed
    .normalize("NFKC")
    .trim()
    .replace(/^[¥￥]\s*/u, "")
    .replace(/\s*元$/u, "")
  if (text === "") return { ok: false, fault: "amountMissing" }
  const parts = plain.exec(grouped.test(text) ? text.replaceAll(",", "") : text)
  if (parts === null) return { ok: false, fault: "amountUnreadable" }
  const [, sign = "", yuan = "", fraction = ""] = parts
  if (fraction.length > 2) return { ok: false, fault: "amountBelowFen" }
  const digits = `${yuan}${fraction.padEnd(2, "0")}`.replace(/^0+(?=[0-9])/u, "")
  return { ok: true, fen: digits === "0" ? "0" : `${sign}${digits}` }
}

/** Whole fen as people read yuan: "123456" is "1,234.56". Text that isn't whole fen is shown as it is. */
export const yuanText = (fen: string): string => {
  const parts = /^(-?)([0-9]+)$/u.exec(fen)
  if (parts === null) return fen
  const [, sign = "", digits = ""] = parts
  const padded = digits.padStart(3, "0")
  return `${sign}${padded.slice(0, -2).replace(/\B(?=(?:[0-9]{3})+$)/gu, ",")}.${padded.slice(-2)}`
}
