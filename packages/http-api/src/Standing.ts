import { DivisionCode, LegalServiceOffice } from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { Outcome, OutcomeCounts } from "./Outcome.ts"

/** Which days, and which county of those that one may read. */
export const StandingQuery = Schema.Struct({
  ...days,
  county: Schema.optionalKey(DivisionCode)
})

/** One rule over all offices. */
export const ClauseStanding = Schema.Struct({
  clause: Schema.String,
  title: Bilingual,
  force: Schema.Literals(["must", "should", "may"]),
  counts: OutcomeCounts
})

/** One office in short: how its findings end, and which of them want attention, the gravest first. */
export const OfficeStanding = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  county: DivisionCode,
  locality: LegalServiceOffice.fields.locality,
  counts: OutcomeCounts,
  worst: Outcome,
  attention: Schema.Array(Schema.Struct({ clause: Schema.String, outcome: Outcome, title: Bilingual }))
})

/** Where all offices stand that the actor may read; those that need attention first. */
export const Standing = Schema.Struct({
  ...basis,
  /** Every county with an office that the actor may read, whichever was asked for. */
  counties: Schema.Array(Schema.Struct({ code: DivisionCode, name: Bilingual })),
  totals: OutcomeCounts,
  clauses: Schema.Array(ClauseStanding),
  offices: Schema.Array(OfficeStanding)
})
