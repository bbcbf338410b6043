import { Effect } from "effect"
import type { MemoryData } from "./journal/MemoryStore.ts"
import type { RecordStore } from "./journal/RecordStore.ts"

type Store = RecordStore["Service"]

/** A store whose every answer lets another fiber run first, so that racers really meet. */
export const interleaved = (store: Store): Store => ({
  ...store,
  read: (request) => Effect.tap(store.read(request), Effect.yieldNow),
  find: (query, page) => Effect.tap(store.find(query, page), Effect.yieldNow),
  commit: (commit) => Effect.andThen(Effect.yieldNow, store.commit(commit))
})

/** How an attempt ends: "done", or the tag of its refusal. */
export const endOf = <E extends { readonly _tag: string }, R>(attempt: Effect.Effect<unknown, E, R>) =>
  Effect.match(attempt, { onSuccess: () => "done", onFailure: ({ _tag }): string => _tag })

/** How attempts end that are made at the same time, sorted. */
export const endsOfRace = <E extends { readonly _tag: string }, R>(
  attempts: ReadonlyArray<Effect.Effect<unknown, E, R>>
) => Effect.map(Effect.all(attempts.map(endOf), { concurrency: "unbounded" }), (ends) => ends.toSorted())

/** The same data once more, to try something in and throw away. */
export const copyOf = (data: MemoryData): MemoryData => ({
  head: data.head,
  rows: new Map(data.rows),
  byKind: new Map([...data.byKind].map(([kind, rows]) => [kind, new Map(rows)])),
  claims: new Map(data.claims),
  commits: new Map(data.commits),
  entries: [...data.entries]
})
