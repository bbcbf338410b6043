import { type Finding, judge } from "@jiceng/core"
import { columnsOf } from "./Columns.ts"
import { handFindings } from "./hand/Findings.ts"
import { officeRulebook, type Nation } from "./Nation.ts"

/** A way to make the findings of one office. */
export type FindingsOf = (row: number) => ReadonlyArray<Finding>

export const judged =
  ({ compiled, sheets }: Nation): FindingsOf =>
  (row) =>
    judge(compiled, sheets, row)

export const writtenByHand = ({ sheets }: Nation): FindingsOf => {
  const columns = columnsOf(officeRulebook, sheets)
  return (row) => handFindings(columns, sheets, row)
}

/** Makes every office's findings and forgets them a little later, as a caller who passes them on does. */
export const passing = (size: number, findingsOf: FindingsOf) => {
  const recent: Array<ReadonlyArray<Finding>> = []
  return () => {
    for (let row = 0; row < size; row++) recent[row % 8] = findingsOf(row)
    return recent
  }
}

/** Makes every office's findings and keeps them all. */
export const keeping = (size: number, findingsOf: FindingsOf) => () => {
  const all: Array<ReadonlyArray<Finding>> = []
  for (let row = 0; row < size; row++) all.push(findingsOf(row))
  return all
}
