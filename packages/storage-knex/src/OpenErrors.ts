import { Schema } from "effect"

/** A setting of the database under which acknowledged commits could be lost, or redacted text kept. */
export class UnsafeSetting extends Schema.TaggedError<UnsafeSetting>()("UnsafeSetting", {
  setting: Schema.String,
  found: Schema.String,
  required: Schema.String
}) {
  override get message(): string {
    return `${this.setting} is ${this.found}, must be ${this.required}`
  }
}

/** The schema could not be brought up to this release; what is there stays as it is. */
export class MigrationFailed extends Schema.TaggedError<MigrationFailed>()("MigrationFailed", {
  /** The step's number and name, or "kinds" for the tables of the record kinds. */
  migration: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.migration}: ${this.reason}`
  }
}

/** Records of this kind were written without these index fields, and a find would not see them. */
export class RebuildNeeded extends Schema.TaggedError<RebuildNeeded>()("RebuildNeeded", {
  kind: Schema.String,
  fields: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return `records of "${this.kind}" have no values yet for ${this.fields.join(", ")}`
  }
}
