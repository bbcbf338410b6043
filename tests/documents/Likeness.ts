const any = "…"

const matches = (shown: ReadonlyArray<string>, found: ReadonlyArray<string>): boolean => {
  const [line, ...rest] = shown
  if (line === undefined) return found.length === 0
  if (line.trim() !== any) return found[0] === line && matches(rest, found.slice(1))
  return found.some((_, skipped) => matches(rest, found.slice(skipped))) || rest.length === 0
}

/** Whether an output is what a document shows. A line with nothing but `…` stands for any lines. */
export const shows = (shown: string, output: string): boolean =>
  matches(shown.split("\n"), output.split("\n"))
