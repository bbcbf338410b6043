import { CommitteeId, PersonId, PlainDate, ProofLine, Text } from "@jiceng/core"
import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"

const text = Schema.optionalKey(Text(120))
const day = Schema.optionalKey(PlainDate)

/**
 * `POST /api/committee/seat/considered`: a seat as far as it is filled in, under the names that `committee.seat` and
 * `committee.replace` have for it. Judged on `from`, or today while that is open.
 */
export const SeatInput = Schema.Struct({
  /** The one that stands on the day, unless told. */
  committee: Schema.optionalKey(CommitteeId),
  /** The seat that is to be replaced. */
  seat: Schema.optionalKey(Schema.Int),
  person: Schema.optionalKey(PersonId),
  sector: text,
  organ: text,
  department: text,
  headsSince: day,
  attestations: Schema.optionalKey(Schema.Array(Schema.Struct({ quality: text, by: text, on: day }))),
  from: day
})

/** One condition on a seat; `met` is null while what it asks about isn't filled in. */
export const SeatCondition = Schema.Struct({
  ...ProofLine.fields,
  clause: Schema.String,
  label: Bilingual
})

/** How far a seat meets its clause on the day; nothing is written. */
export const ConsideredSeat = Schema.Struct({
  clause: Schema.String,
  citation: Schema.String,
  text: Bilingual,
  day: PlainDate,
  conditions: Schema.Array(SeatCondition)
})
