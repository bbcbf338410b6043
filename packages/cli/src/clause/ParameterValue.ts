import { observed, type Parameter, type Rule } from "@jiceng/core"

/** A parameter's value by name where it is a code (5 = `full`); the rules that use it know the codes. */
export const valueName = (
  rules: ReadonlyArray<Rule>,
  { id, codes }: Parameter,
  value: number | string
): string => {
  if (codes !== undefined) return codes[Number(value)] ?? String(value)
  for (const { about, applies, requires, awaits, recommends } of rules) {
    for (const { fact, against } of [...applies, ...requires, ...awaits, ...recommends]) {
      if ("parameter" in against && against.parameter === id) {
        return String(observed(about.facts[fact]!, Number(value)))
      }
    }
  }
  return String(value)
}
