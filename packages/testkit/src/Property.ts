import { Cause, Context, Effect, Exit, type Scope } from "effect"
import fc from "fast-check"
import { Breach } from "./Requirement.ts"
import { show } from "./Show.ts"

/** The seed and the number of cases when nobody says otherwise. */
export const defaultCases = { seed: 20_260_630, runs: 25 }

/** Where the generated cases of property laws come from: the same seed gives the same cases. */
export const Cases = Context.Reference<{ readonly seed: number; readonly runs: number }>(
  "@jiceng/testkit/Cases",
  {
    defaultValue: () => defaultCases
  }
)

/** Checks generated cases, each in a tenant of its own; a failure names the smallest case found and its seed. */
export const forAll = <A, E, R>(
  arbitrary: fc.Arbitrary<A>,
  check: (value: A, tenant: string) => Effect.Effect<unknown, E, R>
): Effect.Effect<void, Breach, Exclude<R, Scope.Scope>> =>
  Effect.gen(function* () {
    const { seed, runs } = yield* Cases
    const context = yield* Effect.context<Exclude<R, Scope.Scope>>()
    let run = 0
    const property = fc.asyncProperty(arbitrary, async (value) => {
      const one = Effect.scoped(check(value, `case-${++run}`))
      const exit = await Effect.runPromiseExitWith(context)(one)
      if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
    })
    const found = yield* Effect.promise(() => fc.check(property, { seed, numRuns: runs }))
    if (!found.failed) return
    const breach = found.errorInstance instanceof Breach ? found.errorInstance : undefined
    const script = `for ${fc.stringify(found.counterexample?.[0])} (seed ${found.seed}, path ${found.counterexamplePath})`
    return yield* new Breach({
      what: breach?.what ?? "the store failed where it must not",
      observed: `${breach?.observed ?? show(found.errorInstance)} ${script}`,
      required: breach?.required ?? "no failure"
    })
  })
