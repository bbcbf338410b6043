import { Effect, Random } from "effect"

/** Logs a defect under a fresh reference, which is all that the other side is told. */
export const reported = Effect.fnUntraced(function* (what: string, cause: unknown) {
  const reference = (yield* Random.nextIntBetween(0x10000000, 0x7fffffff)).toString(16)
  yield* Effect.logError(what, cause).pipe(Effect.annotateLogs({ reference }))
  return reference
})
