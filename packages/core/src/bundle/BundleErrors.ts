import { Schema } from "effect"
import { Issue } from "../kernel/Issue.ts"
import { messageOf } from "../words/Explain.ts"

/** The bundle can't come in: every fault with its JSON path. `total` counts those too that are no longer listed. */
export class BundleRefused extends Schema.TaggedError<BundleRefused>()("BundleRefused", {
  faults: Schema.Array(Issue),
  total: Schema.Finite
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The bundle is larger than one may be; it wasn't read to its end. */
export class BundleTooLarge extends Schema.TaggedError<BundleTooLarge>()("BundleTooLarge", {
  bytes: Schema.Finite,
  allowed: Schema.Finite
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The bundle couldn't be read at all, or was another one when it was read again. */
export class BundleUnreadable extends Schema.TaggedError<BundleUnreadable>()("BundleUnreadable", {
  reason: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** What a register and a bundle don't share, of one kind: how many records, and the first of them. */
export const KindDifference = Schema.Struct({
  kind: Schema.String,
  onlyInRegister: Schema.Finite,
  onlyInBundle: Schema.Finite,
  different: Schema.Finite,
  first: Schema.Array(Schema.String)
})
export type KindDifference = typeof KindDifference.Type

/** A bundle goes into an empty register only; nothing was written. */
export class TenantNotEmpty extends Schema.TaggedError<TenantNotEmpty>()("TenantNotEmpty", {
  difference: Schema.Array(KindDifference)
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** Something was written while the register was exported: what came out is no one moment's. Export again. */
export class RegisterMoved extends Schema.TaggedError<RegisterMoved>()("RegisterMoved", {
  from: Schema.Finite,
  to: Schema.Finite
}) {
  override get message(): string {
    return messageOf(this)
  }
}
