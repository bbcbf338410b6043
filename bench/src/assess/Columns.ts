import { factColumns, type headship, type levy, type Rulebook, type Sheets } from "@jiceng/core"

type FactName = keyof (typeof headship)["facts"] | keyof (typeof levy)["facts"]

/** The columns of a fact sheet by name: how code written by hand for these rules would keep them. */
export type Columns = Readonly<Record<FactName, Float64Array>>

export const columnsOf = (rulebook: Rulebook, sheets: Sheets): Columns =>
  Object.fromEntries(
    factColumns(rulebook).map(([name], column) => [name, sheets.columns[column]!])
  ) as Columns
