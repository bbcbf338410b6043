/** An exact rate as people read it: "0.03" is "3%". The point is moved, nothing is multiplied. */
export const percentText = (rate: string): string => {
  const parts = /^([0-9]+)(?:\.([0-9]+))?$/u.exec(rate)
  if (parts === null) return rate
  const [, whole = "", decimals = ""] = parts
  const padded = decimals.padEnd(2, "0")
  const percent = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=[0-9])/u, "")
  const rest = padded.slice(2).replace(/0+$/u, "")
  return rest === "" ? `${percent}%` : `${percent}.${rest}%`
}
