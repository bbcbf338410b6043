import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"

/** Items of the dossier are missing (138.10); it can be supplied or sent back. */
export class DossierIncomplete extends Schema.TaggedError<DossierIncomplete>()("DossierIncomplete", {
  path: Schema.String,
  clause: Schema.String,
  missing: Schema.Array(Schema.Int)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
