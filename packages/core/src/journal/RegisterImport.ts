import { Schema } from "effect"
import { messageOf } from "../words/Explain.ts"
import { recordId } from "./RecordId.ts"
import { recordKind } from "./RecordKind.ts"
import type { Ref } from "./Ref.ts"

const Whole = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/**
 * 名册导入: how far the import of a bundle has come. One record a tenant: every command guards it, so that nothing
 * else is written while half a register stands.
 */
export const RegisterImport = Schema.Union([
  Schema.Struct({
    state: Schema.Literal("begun"),
    /** The hash that names the bundle; only the same one goes on. */
    bundle: Schema.String,
    /** Records of one chunk: what was decided at the beginning holds to the end. */
    size: Whole,
    done: Whole,
    of: Whole
  }),
  Schema.Struct({ state: Schema.Literal("complete"), bundle: Schema.String, records: Whole }),
  /** Somebody had written before it began; nothing of the bundle was. */
  Schema.Struct({ state: Schema.Literal("withdrawn"), bundle: Schema.String })
])
export type RegisterImport = typeof RegisterImport.Type

export const registerImport = recordKind("registerImport", {
  version: 1,
  id: recordId("ri", "registerImport"),
  body: RegisterImport
})

/** The address of the one import that a tenant can have. */
export const importRef: Ref = registerImport.ref("ri_1")

/** A bundle is being imported: until its last chunk is in, nothing else can be read or written. */
export class ImportUnfinished extends Schema.TaggedError<ImportUnfinished>()("ImportUnfinished", {
  done: Schema.Finite,
  of: Schema.Finite
}) {
  override get message(): string {
    return messageOf(this)
  }
}
