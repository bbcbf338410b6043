import { Effect, Result } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access, Forbidden, permissions } from "../access/Permission.ts"
import type { Digest } from "../journal/Digest.ts"
import type { Entropy } from "../journal/Entropy.ts"
import { RecordStore } from "../journal/RecordStore.ts"
import {
  importRef,
  ImportUnfinished,
  registerImport,
  type RegisterImport
} from "../journal/RegisterImport.ts"
import type {
  ClaimTaken,
  ClockAhead,
  CommitTooLarge,
  OutcomeUnknown,
  StoreUnavailable
} from "../journal/StoreErrors.ts"
import type { WithKinds, BundleSource, OnProgress } from "./Bundle.ts"
import {
  type BundleRefused,
  type BundleTooLarge,
  type BundleUnreadable,
  TenantNotEmpty
} from "./BundleErrors.ts"
import { type BundleSummary, inspectBundle } from "./CheckBundle.ts"
import { differenceWith } from "./Difference.ts"
import { importWriter } from "./ImportWriter.ts"

/** Everything that an import can fail with. Whatever it is, nothing of the bundle shows in the register. */
export type ImportError =
  | Forbidden
  | BundleRefused
  | BundleTooLarge
  | BundleUnreadable
  | TenantNotEmpty
  | ImportUnfinished
  | StoreUnavailable
  | OutcomeUnknown
  | ClaimTaken
  | ClockAhead
  | CommitTooLarge

/** An import that is complete. */
export interface Imported extends BundleSummary {
  /** The name of the bundle in the journal. */
  readonly bundle: string
  /** Commits that its records came in with. */
  readonly chunks: number
  /** The register held exactly this already; nothing was written. */
  readonly already: boolean
}

const mayImport = (actor: Actor): Effect.Effect<void, Forbidden> => {
  const permission = "register.import"
  const { allowed, conditions } = access(actor, permission, {})
  return allowed
    ? Effect.void
    : Effect.fail(new Forbidden({ permission, clauses: permissions[permission].clauses, conditions }))
}

/** The tenant as an import finds it. */
interface Found {
  readonly seq: number
  readonly version: number
  readonly state: RegisterImport | undefined
}

const look = (store: RecordStore["Service"]): Effect.Effect<Found, StoreUnavailable> =>
  Effect.map(store.read({ refs: [importRef] }), ({ head, records: [record] }) => ({
    seq: head.seq,
    version: record?.version ?? 0,
    state: record && Result.getOrThrow(registerImport.decode(record))
  }))

/**
 * Imports a bundle into an empty register: everything is checked before anything is written. The records come in one
 * commit up to what the store takes at once, beyond it in several, and show when the last one is in. An import that was
 * cut off goes on when the same bundle is imported again; until then every command is refused with `ImportUnfinished`.
 */
export const importBundle = Effect.fn("importBundle")(function* (
  source: BundleSource,
  options: WithKinds & { readonly actor: Actor; readonly onProgress?: OnProgress }
): Effect.fn.Return<Imported, ImportError, RecordStore | Digest | Entropy> {
  const store = yield* RecordStore
  const { actor, onProgress } = options
  yield* mayImport(actor)
  const { writes, bodyBytes } = store.manifest.limits
  const before = yield* look(store)
  // What was begun is finished in the chunks that it was begun with.
  const size = before.state?.state === "begun" ? before.state.size : Math.max(1, writes - 1)
  const checked = yield* inspectBundle(source, {
    bodyBytes,
    size,
    ...(options.kinds && { kinds: options.kinds }),
    ...(onProgress && { onProgress })
  })
  const { records, kinds, bundle, marks } = checked
  const of = marks.length
  const writer = yield* importWriter(source, checked, { actor, size, ...(onProgress && { onProgress }) })
  const done = (already: boolean): Imported => ({ records, kinds, bundle, chunks: of, already })
  let begun = false
  let wrote = false

  for (;;) {
    const { seq, version, state } = yield* look(store)
    if (seq === 0) {
      yield* writer.begin(version)
      begun = true
      continue
    }
    if (state?.state === "begun") {
      if (state.bundle !== bundle || state.size !== size) {
        // Of what was begun and left nothing is there yet: another bundle may take its place.
        if (state.done > 0 || begun) return yield* new ImportUnfinished({ done: state.done, of: state.of })
        yield* writer.begin(version)
        begun = true
        continue
      }
      // Each step writes the import's record, so that more entries than versions are somebody else's. Once a step is
      // in there can't be any: every command guards that record.
      if (state.done === 0 && seq !== version) yield* writer.withdraw(version)
      else {
        yield* writer.write(version, state.done)
        wrote = true
      }
      continue
    }
    if (wrote && state?.state === "complete" && state.bundle === bundle) return done(false)
    const difference = yield* differenceWith(store, source, checked, onProgress)
    return difference.length === 0 ? done(true) : yield* new TenantNotEmpty({ difference })
  }
})
