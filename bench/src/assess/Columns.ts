import {
  type budget,
  type charterContents,
  type connections,
  type consulting,
  type creditHours,
  type crossing,
  type deciding,
  type doubleManagement,
  factColumns,
  type headship,
  type internalSystems,
  type levy,
  type meetings,
  type naming,
  type perHead,
  type premises,
  type Rulebook,
  type separation,
  type Sheets,
  type staffing
} from "@jiceng/core"

type Concepts =
  | typeof budget
  | typeof charterContents
  | typeof connections
  | typeof consulting
  | typeof creditHours
  | typeof crossing
  | typeof deciding
  | typeof doubleManagement
  | typeof headship
  | typeof internalSystems
  | typeof levy
  | typeof meetings
  | typeof naming
  | typeof perHead
  | typeof premises
  | typeof separation
  | typeof staffing

type NamesOf<Concept> = Concept extends { readonly facts: infer Facts } ? keyof Facts : never

/** A duty makes up the names of its facts, so its concept's type doesn't tell them. */
type DutyFacts = `${"charterSubmission" | "newsItems" | "modelCases"}${"Owed" | "Overdue" | "Missing"}`

/** The columns of a fact sheet by name: how code written by hand for these rules would keep them. */
export type Columns = Readonly<Record<NamesOf<Concepts> | DutyFacts, Float64Array>>

export const columnsOf = (rulebook: Rulebook, sheets: Sheets): Columns =>
  Object.fromEntries(
    factColumns(rulebook).map(([name], column) => [name, sheets.columns[column]!])
  ) as Columns
