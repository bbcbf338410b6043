import { Effect, Option } from "effect"
import { closeSync, openSync, readSync } from "node:fs"
import { type Unusable, unusable } from "../Unusable.ts"

/** Whose records are read, and from where. */
export type StoreChoice =
  | { readonly kind: "demo" }
  | { readonly kind: "sqlite"; readonly file: string; readonly tenant: string }

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

/** Checks where the records are to come from. */
export const storeChoice = Effect.fnUntraced(function* (typed: {
  readonly store: Option.Option<string>
  readonly demo: boolean
  readonly tenant: string
}): Effect.fn.Return<StoreChoice, Unusable> {
  const { store, demo, tenant } = typed
  if (demo === Option.isSome(store)) {
    return yield* unusable(
      "请给 --store sqlite:文件 或 --demo 之一",
      "give either --store sqlite:FILE or --demo"
    )
  }
  if (Option.isNone(store)) return { kind: "demo" }
  const [, file] = /^sqlite:(.+)$/u.exec(store.value) ?? []
  if (file === undefined) {
    return yield* unusable(
      `--store ${store.value} 应写作 sqlite:文件`,
      `--store ${store.value}: write it as sqlite:FILE`
    )
  }
  return { kind: "sqlite", file: yield* existing(file), tenant }
})
