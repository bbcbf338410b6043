import { Jiceng, type Scope } from "@jiceng/core"
import { Effect } from "effect"
import { writeFileSync } from "node:fs"
import { asking } from "../assess/Asking.ts"
import type { Days } from "../assess/Days.ts"
import { refused, unusable } from "../Unusable.ts"

/** It holds names: only who makes it may read it. */
const ownerOnly = 0o600

/** Seals the report of a scope into a file: with it, `jiceng replay` makes the same findings again, byte for byte. */
export const sealInto = Effect.fnUntraced(function* (file: string, scope: Scope, days: Days) {
  const jiceng = yield* Jiceng
  const report = yield* jiceng.seal(scope, asking(days)).pipe(Effect.mapError(refused))
  yield* Effect.try({
    try: () => writeFileSync(file, `${JSON.stringify(report)}\n`, { mode: ownerOnly, flag: "wx" }),
    catch: (error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "?"
      return unusable(`写不了回执 ${file}（${code}）`, `can't write the receipt ${file} (${code})`)
    }
  })
})
