import { Effect, type Scope } from "effect"
import { describe, test } from "vitest"
import type { Backend } from "../Backend.ts"
import { laws } from "../laws/index.ts"
import { defaultTimeoutMillis, runLaw, type RunOptions } from "../RunLaws.ts"
import { type OpenViews, viewLaws } from "../ViewLaws.ts"

/** Registers one test per law, its id leading the title. */
export const conformance = (backend: Backend, options: RunOptions = {}): void => {
  const timeout = (options.timeoutMillis ?? defaultTimeoutMillis) + 5_000
  describe(`the storage port on ${backend.name}`, () => {
    for (const law of options.laws ?? laws) {
      test(`${law.id} ${law.title.zh} / ${law.title.en}`, { timeout }, () =>
        Effect.runPromise(runLaw(law, backend, options))
      )
    }
  })
}

/** Registers one test per law of kept views; each is given a place that is fresh. */
export const viewConformance = (name: string, make: Effect.Effect<OpenViews, unknown, Scope.Scope>): void => {
  describe(`kept views on ${name}`, () => {
    for (const { id, title, run } of viewLaws)
      test(`${id} ${title.zh} / ${title.en}`, () =>
        Effect.runPromise(Effect.scoped(Effect.flatMap(make, run))))
  })
}
