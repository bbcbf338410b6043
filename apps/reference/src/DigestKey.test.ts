import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { keyBeside } from "./DigestKey.ts"

const inFolder = <A, E>(use: (key: string, store: string) => Effect.Effect<A, E>) =>
  Effect.acquireUseRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "jiceng-key-"))),
    (folder) => use(join(folder, "register.key"), join(folder, "register.sqlite")),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  )

const modeOf = (file: string): number => statSync(file).mode & 0o777

describe.skipIf(process.platform === "win32")("the key file", () => {
  it.effect("is made once, long, and for its owner alone", () =>
    inFolder((key, store) =>
      Effect.gen(function* () {
        const made = yield* keyBeside(key, store)
        assert.match(made, /^[0-9a-f]{64}$/u)
        assert.strictEqual(modeOf(key), 0o600)
        writeFileSync(store, "")
        assert.strictEqual(yield* keyBeside(key, store), made)
      })
    )
  )

  it.effect("that others may read is closed", () =>
    inFolder((key, store) =>
      Effect.gen(function* () {
        writeFileSync(key, "0123\n")
        chmodSync(key, 0o644)
        assert.strictEqual(yield* keyBeside(key, store), "0123")
        assert.strictEqual(modeOf(key), 0o600)
      })
    )
  )

  it.effect("that is missing beside data isn't made anew", () =>
    inFolder((key, store) =>
      Effect.gen(function* () {
        writeFileSync(store, "")
        const refused = yield* Effect.flip(keyBeside(key, store))
        assert.include(refused.zh, "缺少密钥文件")
        assert.throws(() => statSync(key))
      })
    )
  )

  it.effect("that is empty is no key", () =>
    inFolder((key, store) =>
      Effect.gen(function* () {
        writeFileSync(key, "")
        assert.strictEqual((yield* Effect.flip(keyBeside(key, store)))._tag, "CannotStart")
      })
    )
  )
})
