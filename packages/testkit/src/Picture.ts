import type { Query, Ref } from "@jiceng/core"
import { Effect } from "effect"
import { fold, journalOf } from "./Journal.ts"
import { kinds } from "./kinds.ts"
import { same } from "./Requirement.ts"
import type { Store } from "./Trial.ts"
import { walk } from "./Walk.ts"

/** What a law wants looked at besides everything that the journal and the kinds lead to. */
export interface Sights {
  readonly refs?: ReadonlyArray<Ref>
  readonly claims?: ReadonlyArray<string>
  readonly keys?: ReadonlyArray<string>
}

/** Everything that can be seen of a store through the port: head, journal, records, finds, claims, keys. */
export const pictureOf = Effect.fnUntraced(function* (
  store: Store,
  { refs = [], claims = [], keys = [] }: Sights = {}
) {
  const journal = yield* journalOf(store)
  const known = [...new Set([...refs, ...fold(journal).keys()])].toSorted()
  const snapshot = yield* store.read({ refs: known, claims })
  const found: Record<string, ReadonlyArray<unknown>> = {}
  for (const { kind, index } of kinds) {
    const queries: ReadonlyArray<Query> = [
      { kind },
      ...Object.keys(index).map((field) => ({ kind, window: { field } }))
    ]
    for (const query of queries)
      found[`${kind} by ${query.window?.field ?? "id"}`] = yield* walk(store, query, 50)
  }
  const commits = yield* Effect.forEach(keys, (key) =>
    Effect.map(store.read({ refs: [], commit: key }), ({ commit }) => commit ?? null)
  )
  const records = snapshot.records.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
  const held = snapshot.claims.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return { head: snapshot.head, records, claims: held, journal, found, commits }
})

/** Demands that an effect, however it ends, changes nothing that can be seen. */
export const leavesNothing = Effect.fnUntraced(function* <A, E, R>(
  store: Store,
  sights: Sights,
  effect: Effect.Effect<A, E, R>
) {
  const before = yield* pictureOf(store, sights)
  const answer = yield* effect
  const after = yield* pictureOf(store, sights)
  for (const part of ["head", "journal", "records", "claims", "found", "commits"] as const) {
    yield* same(`the refused commit leaves no trace in ${part}`, after[part], before[part])
  }
  return answer
})
