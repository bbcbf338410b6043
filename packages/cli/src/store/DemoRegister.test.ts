import { Jiceng } from "@jiceng/core"
import { Effect } from "effect"
import { expect, it } from "vitest"
import { demoRegister, enteredDemo } from "./DemoRegister.ts"
import { readDemo } from "./DemoSnapshot.ts"

it("the demo that the build entered is the one that would be entered now, to the last digit", async () => {
  const [kept, now] = [readDemo(), await Effect.runPromise(enteredDemo)]
  expect(kept?.head).toEqual(now.head)
  expect([kept?.rows.size, kept?.claims.size, kept?.commits.size]).toEqual([
    now.rows.size,
    now.claims.size,
    now.commits.size
  ])
  const { seq, digest } = await Effect.runPromise(
    Effect.provide(
      Effect.flatMap(Jiceng, (jiceng) => jiceng.view),
      demoRegister
    )
  )
  expect({ seq, digest }).toEqual({ seq: now.head.seq, digest: now.head.digest })
}, 180_000)
