import { Effect } from "effect"
import { type Law, law } from "../Law.ts"
import type { Store, Trial } from "../Trial.ts"

/** Makes two laws of one: with all racers on one store, and spread over two stores of the same database. */
export const bothWays = (
  id: `L3.${string}` | `L4.${string}` | `L5.${string}`,
  title: Law["title"],
  run: (stores: readonly [Store, Store], trial: Trial) => Effect.Effect<unknown, unknown>
): ReadonlyArray<Law> => [
  law(`${id}-on-one-store`, { zh: `${title.zh}（同一存储）`, en: `${title.en} (one store)` }, (trial) =>
    Effect.flatMap(trial.open(), (store) => run([store, store], trial))
  ),
  law(`${id}-across-stores`, { zh: `${title.zh}（两处打开）`, en: `${title.en} (two stores)` }, (trial) =>
    Effect.flatMap(Effect.all([trial.open(), trial.open()]), (stores) => run(stores, trial))
  )
]

/** Deals racers to the stores in turn. */
export const deal = (stores: readonly [Store, Store], place: number): Store => stores[place % 2 === 0 ? 0 : 1]
