import { Effect } from "effect"
import { describe, test } from "vitest"
import type { Backend } from "../Backend.ts"
import { laws } from "../laws/index.ts"
import { defaultTimeoutMillis, runLaw, type RunOptions } from "../RunLaws.ts"

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
