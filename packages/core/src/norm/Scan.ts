import type { CompiledCondition } from "./Compile.ts"

/** Some subjects, as the first `count` of `rows`. */
export interface Selection {
  readonly rows: Uint32Array
  count: number
}

/**
 * Copies the rows that meet a condition to `into`; answers whether the fact was unknown for any. One operator, one
 * limit and one column in a tight loop, and no branch on the answer: nothing predicts how the next subject does.
 */
export const keep = (
  { rows, count }: Selection,
  into: Selection,
  column: Float64Array,
  { operator, limit }: CompiledCondition
): boolean => {
  const kept = into.rows
  let met = 0
  let sawUnknown = false
  if (operator === "atLeast") {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      kept[met] = row
      met += Number(value >= limit)
      if (Number.isNaN(value)) sawUnknown = true
    }
  } else if (operator === "below") {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      kept[met] = row
      met += Number(value < limit)
      if (Number.isNaN(value)) sawUnknown = true
    }
  } else {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      kept[met] = row
      met += Number(value === limit)
      if (Number.isNaN(value)) sawUnknown = true
    }
  }
  into.count = met
  return sawUnknown
}

/** Writes `unmet` at the rows that don't meet a condition, 0 (satisfied) at the others; answers as `keep` does. */
export const decide = (
  { rows, count }: Selection,
  codes: Uint8Array,
  offset: number,
  column: Float64Array,
  { operator, limit }: CompiledCondition,
  unmet: number
): boolean => {
  let sawUnknown = false
  if (operator === "atLeast") {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      codes[offset + row] = -Number(value < limit) & unmet
      if (Number.isNaN(value)) sawUnknown = true
    }
  } else if (operator === "below") {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      codes[offset + row] = -Number(value >= limit) & unmet
      if (Number.isNaN(value)) sawUnknown = true
    }
  } else {
    for (let place = 0; place < count; place++) {
      const row = rows[place]!
      const value = column[row]!
      codes[offset + row] = -Number(value !== limit) & unmet
      if (Number.isNaN(value)) sawUnknown = true
    }
  }
  return sawUnknown
}

/** Writes one code at all rows. */
export const mark = ({ rows, count }: Selection, codes: Uint8Array, offset: number, code: number): void => {
  for (let place = 0; place < count; place++) codes[offset + rows[place]!] = code
}
