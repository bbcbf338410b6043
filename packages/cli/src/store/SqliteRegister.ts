import { type Jiceng, recordKinds, RecordStore } from "@jiceng/core"
import { nodeEntropy } from "@jiceng/core/node"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { type Unusable, unusable } from "../Unusable.ts"
import { reading } from "./Reading.ts"

/** One tenant's register in an SQLite file. */
export const sqliteRegister = (choice: {
  readonly file: string
  readonly tenant: string
}): Layer.Layer<Jiceng, Unusable> => {
  const { file, tenant } = choice
  const store = openSqlite({ file, tenant, kinds: recordKinds }).pipe(
    Effect.mapError((error) => {
      const reason = "reason" in error ? error.reason : error.message
      return unusable(`打不开数据库 ${file}：${reason}`, `can't open the database ${file}: ${reason}`)
    })
  )
  return reading(Layer.effect(RecordStore, store), nodeEntropy)
}
