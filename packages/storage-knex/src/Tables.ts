import type { RecordKind } from "@jiceng/core"

/** The table of one record kind, derived from its declaration and from nothing else. */
export interface RecordTable {
  readonly kind: string
  readonly table: string
  /** One column per declared index field, sorted by column. */
  readonly fields: ReadonlyArray<{ readonly field: string; readonly column: string; readonly index: string }>
}

/** The longest name that every SQL database takes whole. */
const nameLimit = 63

/** `officeRoster` → `office_roster`: databases fold case in names, so case can't tell two of them apart. */
const snake = (name: string): string => {
  const text = name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
  if (!/^[a-z][a-z0-9_]*$/u.test(text))
    throw new Error(`"${name}" can't be part of a table's or column's name`)
  return text
}

const refuseTwins = (names: ReadonlyArray<string>): void => {
  const twin = names.find((name, place) => names.indexOf(name) !== place)
  if (twin !== undefined) throw new Error(`two declarations would share the name ${twin}`)
}

const tableOf = ({ kind, index }: RecordKind): RecordTable => {
  const fields = Object.keys(index)
    .map((field) => ({ field, column: `i_${snake(field)}`, index: `x_${snake(kind)}__${snake(field)}` }))
    .toSorted((a, b) => (a.column < b.column ? -1 : 1))
  refuseTwins(fields.map(({ column }) => column))
  for (const { index } of fields)
    if (index.length > nameLimit) throw new Error(`"${index}" is too long a name`)
  return { kind, table: `r_${snake(kind)}`, fields }
}

/** The tables of all kinds, by kind. Throws when two would share a table: a defect of the declarations. */
export const tablesOf = (kinds: ReadonlyArray<RecordKind>): ReadonlyMap<string, RecordTable> => {
  const tables = kinds.map(tableOf)
  refuseTwins(tables.map(({ table }) => table))
  return new Map(tables.map((table) => [table.kind, table]))
}

/** The table of a kind that this store was opened with. Throws otherwise: a defect of the caller. */
export const tableIn = (tables: ReadonlyMap<string, RecordTable>, kind: string): RecordTable => {
  const table = tables.get(kind)
  if (table === undefined) throw new Error(`the store was opened without the record kind "${kind}"`)
  return table
}

/** The column of a declared index field. Throws when there is none: a defect of the caller. */
export const columnIn = ({ kind, fields }: RecordTable, field: string): string => {
  const found = fields.find((candidate) => candidate.field === field)
  if (found === undefined) throw new Error(`the record kind "${kind}" declares no index field "${field}"`)
  return found.column
}
