import { Context, Effect } from "effect"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"

/** What is kept of a view: short texts by key, and what they rest on as its maker writes it. */
export interface KeptView {
  readonly basis: string
  readonly texts: ReadonlyMap<string, string>
}

/** What becomes of a kept view, all at once: what isn't named stays. */
export interface ViewChange {
  /** The basis of what was changed from; undefined where nothing was kept. */
  readonly from: string | undefined
  readonly basis: string
  readonly put: ReadonlyArray<readonly [key: string, text: string]>
  readonly drop: ReadonlyArray<string>
}

/**
 * Where views are kept from one run to the next (D6), of one tenant. It is no record store: nothing in it is anybody's only
 * copy, no commit waits for it, and all of it may be thrown away, so it needs no migration and no backup.
 */
export class KeptViews extends Context.Service<
  KeptViews,
  {
    /** What is kept under a name; undefined where nothing is. */
    readonly load: (view: string) => Effect.Effect<KeptView | undefined, StoreUnavailable>
    /** Whether the change was made: all of it, or nothing where another basis is kept by now. */
    readonly change: (view: string, change: ViewChange) => Effect.Effect<boolean, StoreUnavailable>
  }
>()("@jiceng/core/KeptViews") {}

/** Views kept in memory, gone with the process: for tests, and for a register that lives no longer. */
export const memoryViews = (): KeptViews["Service"] => {
  const kept = new Map<string, KeptView>()
  return {
    load: (view) => Effect.sync(() => kept.get(view)),
    change: (view, { from, basis, put, drop }) =>
      Effect.sync(() => {
        const known = kept.get(view)
        if (known?.basis !== from) return false
        const texts = new Map(known?.texts)
        for (const key of drop) texts.delete(key)
        for (const [key, text] of put) texts.set(key, text)
        kept.set(view, { basis, texts })
        return true
      })
  }
}
