import { Digest, memoryData, memoryStore, recordKinds, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { type CannotStart, cannotOpen } from "./CannotStart.ts"
import { keyBeside, passingKey } from "./DigestKey.ts"
import type { Settings } from "./Settings.ts"

/** One city, one register. */
const tenant = "chizhou"

const inMemory: Layer.Layer<RecordStore | Digest> = Layer.suspend(() => {
  const digest = nodeDigest(passingKey())
  return Layer.effect(RecordStore, memoryStore(memoryData(digest, tenant))).pipe(
    Layer.provideMerge(Layer.succeed(Digest, digest))
  )
})

const onDisk = (folder: string): Layer.Layer<RecordStore | Digest, CannotStart> =>
  Layer.unwrap(
    Effect.gen(function* () {
      const storeFile = join(folder, "register.sqlite")
      yield* Effect.try({
        try: () => mkdirSync(folder, { recursive: true, mode: 0o700 }),
        catch: (cause) => cannotOpen(folder, cause)
      })
      const digest = nodeDigest(yield* keyBeside(join(folder, "register.key"), storeFile))
      const opened = openSqlite({ file: storeFile, tenant, kinds: recordKinds })
      return Layer.effect(
        RecordStore,
        Effect.mapError(opened, (error) => cannotOpen(storeFile, error.message || error._tag))
      ).pipe(Layer.provideMerge(Layer.succeed(Digest, digest)))
    })
  )

/** The store that the settings ask for, with the digest that its claims were made with. */
export const layerStore = ({ data, memory }: Settings): Layer.Layer<RecordStore | Digest, CannotStart> =>
  memory ? inMemory : onDisk(resolve(data))
