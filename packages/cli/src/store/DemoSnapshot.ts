import { type MemoryData, memoryDataFrom, memorySnapshot } from "@jiceng/core"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync, gzipSync } from "node:zlib"

/** Written by the build beside the compiled code. */
const file = fileURLToPath(new URL("../../dist/demo.json.gz", import.meta.url))

/** The demo city as the build entered it; undefined in a checkout that hasn't been built to its end. */
export const readDemo = (): MemoryData | undefined =>
  existsSync(file) ? memoryDataFrom(gunzipSync(readFileSync(file)).toString("utf8")) : undefined

/** Keeps the demo city for whoever asks about it next. */
export const writeDemo = (data: MemoryData): void => writeFileSync(file, gzipSync(memorySnapshot(data)))
