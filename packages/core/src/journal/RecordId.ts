import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { idMark } from "./References.ts"

/**
 * The id of a kind of subject: its prefix, an underscore and (when drawn here) a UUIDv7. Lower case and digits
 * only, so that it sorts alike everywhere and is safe in a path. `kind` is the record that such an id refers to
 * wherever it stands in a body; without one it refers to nothing.
 */
export const recordId = (prefix: string, kind?: string) =>
  Schema.String.check(
    Schema.isPattern(new RegExp(`^${prefix}_[0-9a-z][0-9a-z-]{0,63}$`, "u"), {
      ...expectation(`以 ${prefix}_ 开头的编号`, `an id that starts with ${prefix}_`),
      ...idMark(prefix, kind)
    })
  )
