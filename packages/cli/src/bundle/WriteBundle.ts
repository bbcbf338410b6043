import { exportBundle, type ExportError, type RecordStore } from "@jiceng/core"
import { Effect, Schema, Stream } from "effect"
import { type FileHandle, open, rename, rm } from "node:fs/promises"

/** The file couldn't be written; the one that was there before is as it was. */
export class BundleUnwritable extends Schema.TaggedError<BundleUnwritable>()("BundleUnwritable", {
  reason: Schema.String
}) {}

const trying = <A>(work: () => Promise<A>): Effect.Effect<A, BundleUnwritable> =>
  Effect.tryPromise({
    try: work,
    catch: (error) =>
      new BundleUnwritable({ reason: error instanceof Error && "code" in error ? String(error.code) : "?" })
  })

/** It holds everybody's data: only who exports it may read it. */
const ownerOnly = 0o600

/**
 * Exports the register into a file. It is written beside and takes the file's name when it is whole, so that a bundle
 * that was cut off is never taken for one.
 */
export const writeBundle = (
  file: string,
  options: Parameters<typeof exportBundle>[0]
): Effect.Effect<void, ExportError | BundleUnwritable, RecordStore> => {
  const part = `${file}.part`
  const write = (handle: FileHandle) =>
    Stream.runForEach(exportBundle(options), (text) => trying(() => handle.writeFile(text))).pipe(
      Effect.andThen(trying(() => handle.sync()))
    )
  return Effect.acquireUseRelease(
    trying(() => open(part, "w", ownerOnly)),
    write,
    (handle) => Effect.promise(() => handle.close())
  ).pipe(
    Effect.andThen(trying(() => rename(part, file))),
    Effect.onError(() => Effect.promise(() => rm(part, { force: true })))
  )
}
