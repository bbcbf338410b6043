import { chisitong, Digest, Entropy, Jiceng, recordKinds, RecordStore } from "@jiceng/core"
import { nodeDigest, nodeEntropy } from "@jiceng/core/node"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { type Unusable, unusable } from "../Unusable.ts"
import { reading } from "./Reading.ts"
import type { SqliteChoice } from "./StoreChoice.ts"

const opened = ({ file, tenant }: SqliteChoice) =>
  Layer.effect(
    RecordStore,
    openSqlite({ file, tenant, kinds: recordKinds }).pipe(
      Effect.mapError((error) => {
        const reason = "reason" in error ? error.reason : error.message
        return unusable(`打不开数据库 ${file}：${reason}`, `can't open the database ${file}: ${reason}`)
      })
    )
  )

/** Everything that the SDK is made of, over one store. */
export type RegisterServices = Jiceng | RecordStore | Digest | Entropy

/** One tenant's register in an SQLite file, to be read. */
export const sqliteRegister = (choice: SqliteChoice): Layer.Layer<RegisterServices, Unusable> =>
  reading(opened(choice), nodeEntropy)

/** The same to be written, with the deployment's key and the source of ids. */
export const writableRegister = (
  choice: SqliteChoice,
  key: string,
  entropy: Entropy["Service"] = nodeEntropy
): Layer.Layer<RegisterServices, Unusable> =>
  Jiceng.layer(chisitong).pipe(
    Layer.provideMerge(opened(choice)),
    Layer.provideMerge(
      Layer.mergeAll(Layer.succeed(Digest, nodeDigest(key)), Layer.succeed(Entropy, entropy))
    )
  )
