// Imports one bundle into a new SQLite file, in a process of its own whose heap is limited, and tells what it took.
import "effect/schema/SchemaJITCompiler/enable"
import { bundleFile } from "@jiceng/cli"
import { chizhou, importBundle, RecordStore, recordKinds } from "@jiceng/core"
import { layerNodeDigest, layerNodeEntropy } from "@jiceng/core/node"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"

const [, , bundle = "", database = ""] = process.argv
const actor = { id: "bench", tier: "city", jurisdiction: chizhou, posts: [] } as const

const store = Layer.effect(RecordStore, openSqlite({ file: database, tenant: "chizhou", kinds: recordKinds }))
const live = store.pipe(Layer.provideMerge(Layer.mergeAll(layerNodeDigest("bench"), layerNodeEntropy)))

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)
const started = performance.now()

const program = Effect.gen(function* () {
  const source = yield* bundleFile(bundle)
  return yield* importBundle(source, { actor })
})

const { records, chunks } = await Effect.runPromise(Effect.provide(program, live))
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`${records} records in ${chunks} commits, ${seconds(started)} s, peak RSS ${peak} MiB`)
