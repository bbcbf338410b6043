import { DivisionCode } from "@jiceng/core"
import { Schema } from "effect"
import { basis } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { Finding } from "./Finding.ts"

export const CountyParams = Schema.Struct({ id: DivisionCode })

/** 县区司法局 on one day: what it owes itself, clause by clause. */
export const CountyDetail = Schema.Struct({
  ...basis,
  county: Schema.Struct({ code: DivisionCode, name: Bilingual, bureau: Schema.String }),
  findings: Schema.Array(Finding)
})
