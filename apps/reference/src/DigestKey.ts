import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { type CannotStart, cannotOpen, keyIsMissing } from "./CannotStart.ts"

const ownerOnly = 0o600

/** A key for a store that is gone with the process. */
export const passingKey = (): string => randomBytes(32).toString("hex")

/**
 * The key of the keyed hashes, in a file of its own beside the store, readable by its owner alone. Made once with
 * the store; never made anew for data that is there already.
 */
export const keyBeside = (keyFile: string, storeFile: string): Effect.Effect<string, CannotStart> =>
  Effect.try({
    try: (): string | undefined => {
      if (!existsSync(keyFile)) {
        if (existsSync(storeFile)) return undefined
        // Fails if another process has just made one: then that is the key.
        writeFileSync(keyFile, passingKey(), { mode: ownerOnly, flag: "wx" })
      }
      if (process.platform !== "win32" && (statSync(keyFile).mode & 0o077) !== 0)
        chmodSync(keyFile, ownerOnly)
      return readFileSync(keyFile, "utf8").trim()
    },
    catch: (cause) => cannotOpen(keyFile, cause)
  }).pipe(
    Effect.flatMap((key) =>
      key === undefined || key === "" ? Effect.fail(keyIsMissing(keyFile)) : Effect.succeed(key)
    )
  )
