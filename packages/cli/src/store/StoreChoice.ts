import { Effect, Option } from "effect"
import { closeSync, existsSync, openSync, readSync } from "node:fs"
import { type Unusable, unusable } from "../Unusable.ts"

/** Whose records are read, and from where. */
export type StoreChoice =
  | { readonly kind: "demo" }
  | { readonly kind: "bundle"; readonly file: string }
  | SqliteChoice

/** One tenant's records in an SQLite file. */
export interface SqliteChoice {
  readonly kind: "sqlite"
  readonly file: string
  readonly tenant: string
}

/** How every SQLite database begins, whoever wrote it. */
const signature = "SQLite format 3\0"

const isDatabase = (file: string): boolean => {
  const start = Buffer.alloc(signature.length)
  const descriptor = openSync(file, "r")
  try {
    readSync(descriptor, start, 0, start.length, 0)
  } finally {
    closeSync(descriptor)
  }
  return start.toString("latin1") === signature
}

/** Opening would create what isn't there; a report on an empty register that nobody keeps helps nobody. */
const existing = (file: string): Effect.Effect<string, Unusable> =>
  Effect.try({
    try: () => isDatabase(file),
    catch: (error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "?"
      return unusable(`打不开文件 ${file}（${code}）`, `can't open the file ${file} (${code})`)
    }
  }).pipe(
    Effect.filterOrFail(
      (is) => is,
      () => unusable(`${file} 不是 SQLite 数据库`, `${file} is no SQLite database`)
    ),
    Effect.as(file)
  )

/** The file of `sqlite:FILE`. */
const fileOf = (store: string): Effect.Effect<string, Unusable> => {
  const [, file] = /^sqlite:(.+)$/u.exec(store) ?? []
  return file === undefined
    ? Effect.fail(
        unusable(`--store ${store} 应写作 sqlite:文件`, `--store ${store}: write it as sqlite:FILE`)
      )
    : Effect.succeed(file)
}

/** A database that is there. */
export const existingStore = Effect.fnUntraced(function* (
  store: string,
  tenant: string
): Effect.fn.Return<SqliteChoice, Unusable> {
  return { kind: "sqlite", file: yield* existing(yield* fileOf(store)), tenant }
})

/** A database that is there, or one that is to be made. */
export const anyStore = Effect.fnUntraced(function* (
  store: string,
  tenant: string
): Effect.fn.Return<SqliteChoice, Unusable> {
  const file = yield* fileOf(store)
  return { kind: "sqlite", file: existsSync(file) ? yield* existing(file) : file, tenant }
})

/** What was typed of where the records are. */
export interface TypedStore {
  readonly store: Option.Option<string>
  readonly demo: boolean
  readonly bundle: Option.Option<string>
  readonly tenant: string
}

/** Checks where the records are to come from: exactly one of a bundle, a store and the demo. */
export const storeChoice = Effect.fnUntraced(function* (
  typed: TypedStore
): Effect.fn.Return<StoreChoice, Unusable> {
  const { store, demo, bundle, tenant } = typed
  if (Number(demo) + Number(Option.isSome(store)) + Number(Option.isSome(bundle)) !== 1) {
    return yield* unusable(
      "请给 数据包文件、--store sqlite:文件 或 --demo 之一",
      "give either a bundle file, --store sqlite:FILE or --demo"
    )
  }
  if (Option.isSome(bundle)) return { kind: "bundle", file: bundle.value }
  return Option.isNone(store) ? { kind: "demo" } : yield* existingStore(store.value, tenant)
})
