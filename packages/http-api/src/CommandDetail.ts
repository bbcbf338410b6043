import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"

/** A command in short: what it is called, who may do it, and which clauses it serves. */
export const CommandSummary = Schema.Struct({
  id: Schema.String,
  words: Bilingual,
  permission: Schema.Struct({ id: Schema.String, words: Bilingual, clauses: Schema.Array(Schema.String) }),
  /** The clauses whose records it keeps and whose invariants it guards, in the document's order. */
  clauses: Schema.Array(Schema.String),
  /** Whether who asks may do it at all; on whom is judged when it is done. */
  allowed: Schema.Boolean
})

/** Every command, by what it is about. */
export const CommandList = Schema.Struct({
  groups: Schema.Array(
    Schema.Struct({ id: Schema.String, words: Bilingual, commands: Schema.Array(CommandSummary) })
  )
})

const Words = Schema.Record(Schema.String, Bilingual)

/**
 * A command with its input as JSON Schema (draft 2020-12), for a form or another client. `format` tells money (`fen`),
 * days (`date`) and divisions (`division`); `x-references` names the kind of record that an id is of.
 */
export const CommandDetail = Schema.Struct({
  ...CommandSummary.fields,
  group: Bilingual,
  input: Schema.Record(Schema.String, Schema.Json),
  /** Words for the names of fields, and for the choices of an `enum`. */
  fields: Words,
  choices: Words
})
