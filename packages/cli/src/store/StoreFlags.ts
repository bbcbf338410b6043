import { Flag } from "effect/cli"

/** Whose records of a store. */
export const tenant = Flag.String("tenant").pipe(
  Flag.withDescription("数据库中的租户 / whose records in the database"),
  Flag.withDefault("chizhou")
)

/** A database by name. */
export const store = Flag.String("store").pipe(
  Flag.withMetavar("sqlite:FILE"),
  Flag.withDescription("数据库文件 / the database file")
)

/** Where a question's records come from; one of them is given. */
export const sources = {
  store: store.pipe(Flag.optional),
  demo: Flag.Boolean("demo").pipe(
    Flag.withDescription("用内存中的演示市 / the invented demo city, in memory"),
    Flag.withoutNegation,
    Flag.withDefault(false)
  ),
  tenant
}

/** The day of the facts. */
export const asOf = Flag.String("as-of").pipe(
  Flag.withMetavar("YYYY-MM-DD"),
  Flag.withDescription("按哪一天的事实，默认今天 / facts of which day, today unless given"),
  Flag.optional
)
