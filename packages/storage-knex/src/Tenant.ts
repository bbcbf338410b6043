import type { Digest } from "@jiceng/core"
import type { Statements } from "./Statements.ts"

/** What the scripts of one tenant's store share. */
export interface Tenant {
  readonly tenant: string
  readonly digest: Digest["Service"]
  readonly statements: Statements
}
