import { observed, type Parameter, type Rule } from "@jiceng/core"

/** A parameter's value by name where it is a code (5 = `full`); the rules that use it know the codes. */
export const valueName = (rules: ReadonlyArray<Rule>, { id }: Parameter, value: number | string): string => {
  for (const { about, applies, requires, recommends } of rules) {
    for (const { fact, against } of [...applies, ...requires, ...recommends]) {
      if ("parameter" in against && against.parameter === id) {
        return String(observed(about.facts[fact]!, Number(value)))
      }
    }
  }
  return String(value)
}
