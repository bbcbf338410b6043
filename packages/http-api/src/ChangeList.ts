import { DivisionCode, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { difference } from "./Difference.ts"

/** `GET /api/changes`: what is otherwise on the day than on an earlier one; of one county, or of all one may read. */
export const ChangeQuery = Schema.Struct({
  ...days,
  since: PlainDate,
  county: Schema.optionalKey(DivisionCode)
})
export type ChangeQuery = typeof ChangeQuery.Type

/** 变化: findings and obligations that differ; those with only another proof are left out. */
export const ChangeList = Schema.Struct({ ...basis, since: PlainDate, ...difference })
