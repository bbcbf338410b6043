import {
  bundleBytesMax,
  type BundlePart,
  type BundleSource,
  BundleTooLarge,
  BundleUnreadable
} from "@jiceng/core"
import { Effect, Stream } from "effect"
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { JsonParts } from "./JsonParts.ts"

const pieceBytes = 64 * 1024

const unreadable = (error: unknown): BundleUnreadable =>
  new BundleUnreadable({ reason: error instanceof Error && "code" in error ? String(error.code) : "?" })

/** Whether nothing behind this part could be read. */
const ends = (part: BundlePart): boolean => part._tag === "Fault" && part.ends === true

/** The parts of one reading of the file. */
const partsOf = (file: string): BundleSource["parts"] =>
  Stream.suspend(() => {
    const reader = new JsonParts()
    let bytes = 0
    const pieces = Stream.fromAsyncIterable(
      createReadStream(file, { highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>,
      unreadable
    )
    const read = Stream.mapEffect(
      pieces,
      (piece): Effect.Effect<ReadonlyArray<BundlePart>, BundleTooLarge> => {
        bytes += piece.length
        // The file was small enough a moment ago; it may be growing.
        return bytes > bundleBytesMax
          ? Effect.fail(new BundleTooLarge({ bytes, allowed: bundleBytesMax }))
          : Effect.succeed(reader.read(piece))
      }
    )
    const all = Stream.concat(read, Stream.fromEffect(Effect.sync(() => reader.end())))
    return Stream.takeUntil(Stream.flattenIterable(all), ends)
  })

/** A bundle in a file: read piece by piece and never held as a whole; its size is told before it is read. */
export const bundleFile = (file: string): Effect.Effect<BundleSource, BundleUnreadable> =>
  Effect.tryPromise({ try: () => stat(file), catch: unreadable }).pipe(
    Effect.filterOrFail(
      (found) => found.isFile(),
      () => new BundleUnreadable({ reason: "not a file" })
    ),
    Effect.map(({ size }) => ({ bytes: size, parts: partsOf(file) }))
  )
