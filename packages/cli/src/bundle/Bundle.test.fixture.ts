import {
  type BundleSource,
  Digest,
  type Entropy,
  exportBundleText,
  type ExportError,
  importBundle,
  type Imported,
  type ImportError,
  Jiceng,
  memoryData,
  memoryStore,
  recordKinds,
  RecordStore
} from "@jiceng/core"
import { layerNodeEntropy, nodeDigest } from "@jiceng/core/node"
import { demoActors, demoDay } from "@jiceng/demo"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer, type Scope } from "effect"
import { writeBundle } from "./WriteBundle.ts"

type Store = RecordStore["Service"]
type Services = Jiceng | RecordStore | Digest | Entropy

const { actor } = demoActors.city
const digest = nodeDigest("bundle test")

const over = <E>(store: Effect.Effect<Store, E, Digest | Scope.Scope>): Layer.Layer<Services, E> =>
  Jiceng.layer().pipe(
    Layer.provideMerge(Layer.effect(RecordStore, store)),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), layerNodeEntropy))
  )

/** An empty register in memory. */
export const inMemory = (): Layer.Layer<Services> => over(memoryStore(memoryData(digest, "chizhou")))

/** The register in an SQLite file; `wrap` stands between the SDK and the store. */
export const onFile = (file: string, wrap: (store: Store) => Store = (store) => store) =>
  over(Effect.orDie(Effect.map(openSqlite({ file, tenant: "chizhou", kinds: recordKinds }), wrap)))

export const exportText: Effect.Effect<string, ExportError, RecordStore> = exportBundleText({ actor })

/** Exports into a file, as the terminal does. */
export const exportTo = (file: string) => writeBundle(file, { actor })

export const importFrom = (
  source: BundleSource
): Effect.Effect<Imported, ImportError, RecordStore | Digest | Entropy> => importBundle(source, { actor })

/** Every finding of the demo's day, as text. */
export const findings = Effect.gen(function* () {
  const { assess } = yield* Jiceng
  return JSON.stringify((yield* assess({ kind: "all" }, { actor, factsAt: demoDay })).findings)
})
