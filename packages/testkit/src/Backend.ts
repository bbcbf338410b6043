import type { Digest, RecordKind, RecordStore } from "@jiceng/core"
import type { Effect, Scope } from "effect"

/** One database that several stores may be opened on: tenants, or two processes of one tenant. */
export interface Database {
  /** Opens a tenant's store; it closes with the scope, and the data stays. */
  readonly open: (
    tenant: string,
    kinds: ReadonlyArray<RecordKind>
  ) => Effect.Effect<RecordStore["Service"], unknown, Scope.Scope | Digest>
}

/** An adapter as the conformance kit meets it. */
export interface Backend {
  readonly name: string
  /** A fresh, empty database that is removed with the scope. */
  readonly make: Effect.Effect<Database, unknown, Scope.Scope>
}
