import { Digest, type RecordStore } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import type { Backend } from "./Backend.ts"
import { kinds } from "./kinds.ts"

/** An opened store. */
export type Store = RecordStore["Service"]

/** What a law works with: a fresh database, and stores opened on it. */
export interface Trial {
  readonly tenant: string
  readonly digest: Digest["Service"]
  /** Opens a tenant once more, as a second process would; the trial's own one unless told. */
  readonly open: (tenant?: string) => Effect.Effect<Store, unknown, Scope.Scope | Digest>
}

/** The tenant that laws write to unless they need several. */
const tenant = "city-a"

export const trialOf = (backend: Backend): Effect.Effect<Trial, unknown, Scope.Scope | Digest> =>
  Effect.gen(function* () {
    const digest = yield* Digest
    const database = yield* backend.make
    return { tenant, digest, open: (name = tenant) => database.open(name, kinds) }
  })
