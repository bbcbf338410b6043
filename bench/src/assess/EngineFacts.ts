import { type CompiledRulebook, factColumns, type Sheets } from "@jiceng/core"

/** An office's facts as a rule engine takes them; unknown is null. */
export type EngineFacts = Readonly<Record<string, number | null>>

/** An object for each office, made before the clock starts. */
export const engineFactsOf = (
  { rulebook }: CompiledRulebook,
  { columns, size }: Sheets
): ReadonlyArray<EngineFacts> => {
  const names = factColumns(rulebook).map(([name]) => name)
  const shown = (value: number): number | null => (Number.isNaN(value) ? null : value)
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, shown(columns[column]![row]!)]))
  )
}
