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

/** A bundle by name, of a command that has other arguments. */
export const bundle = Flag.String("bundle").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription("名册数据包 / a register bundle"),
  Flag.optional
)

/** Whom a question is about; everybody unless one is given. */
export const scope = {
  county: Flag.String("county").pipe(
    Flag.withMetavar("CODE"),
    Flag.withDescription("只看一个县区，如 341702 / one county only, such as 341702"),
    Flag.optional
  ),
  office: Flag.String("office").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("只看一个所 / one office only"),
    Flag.optional
  )
}

/** The three days of a question. */
export const days = {
  asOf: Flag.String("as-of").pipe(
    Flag.withMetavar("YYYY-MM-DD"),
    Flag.withDescription("按哪一天的事实，默认今天 / facts of which day, today unless given"),
    Flag.optional
  ),
  rulesAt: Flag.String("rules-at").pipe(
    Flag.withMetavar("YYYY-MM-DD"),
    Flag.withDescription(
      "按哪一天施行的规则，默认与事实同日 / by the rules of which day, that of the facts unless given"
    ),
    Flag.optional
  ),
  knownAt: Flag.String("known-at").pipe(
    Flag.withMetavar("YYYY-MM-DD"),
    Flag.withDescription(
      "按哪一天终了时（或某一时刻）所知，默认现在 / as known at the end of which day or at which instant, now unless given"
    ),
    Flag.optional
  )
}
