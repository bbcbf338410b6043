import { anyLimit, type Compiled, compiled, named } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"

/** The statements on the tables that every tenant has, compiled once. Parameters bear the names of columns. */
export interface JournalStatements {
  readonly head: Compiled
  /** The head, and nobody else's until the transaction ends: always the first statement of a commit. */
  readonly lockHead: Compiled
  readonly createHead: Compiled
  /** Moves the head from `before` to `seq`. */
  readonly moveHead: Compiled
  readonly commitOf: Compiled
  readonly addEntry: Compiled
  readonly addBody: Compiled
  readonly take: Compiled
  readonly release: Compiled
  /** The version of a record below the one that an entry wrote. */
  readonly prior: Compiled
  readonly forget: Compiled
  readonly entries: Compiled
  /** Bodies of the entries `first` to `last`, in the order they were written. */
  readonly bodies: Compiled
}

export const journalStatements = ({ knex }: Dialect): JournalStatements => {
  const head = () => knex("heads").where("tenant", "tenant")
  const journal = () => knex("journal").where("tenant", "tenant")
  const bodies = () => knex("bodies").where("tenant", "tenant")
  const place = ["seq", "digest", "recorded_at"]
  const image = () => bodies().where("seq", "seq").where("ref", "ref")
  return {
    head: compiled(head().select(place)),
    lockHead: compiled(head().select(place).forUpdate()),
    createHead: compiled(knex("heads").insert(named("tenant", "seq", "digest", "recorded_at"))),
    moveHead: compiled(
      head()
        .where("seq", "before")
        .update(named("seq", "digest", "recorded_at"))
    ),
    commitOf: compiled(
      journal()
        .where("key", "key")
        .select([...place, "input_hash", "result"])
    ),
    addEntry: compiled(
      knex("journal").insert(
        named("tenant", "seq", "recorded_at", "digest", "key", "input_hash", "result", "text")
      )
    ),
    addBody: compiled(
      knex("bodies").insert(
        named("tenant", "seq", "position", "ref", "version", "body_version", "prior", "body", "salt")
      )
    ),
    take: compiled(knex("claims").insert(named("tenant", "key", "holder"))),
    release: compiled(
      knex("claims").where("tenant", "tenant").where("key", "key").where("holder", "holder").delete()
    ),
    prior: compiled(image().select(["prior", "salt"])),
    forget: compiled(image().update({ body: knex.raw("null"), salt: knex.raw("null") })),
    entries: compiled(
      journal()
        .where("seq", ">", "after")
        .select([...place, "text"])
        .orderBy("seq")
        .limit(anyLimit)
    ),
    bodies: compiled(
      bodies()
        .where("seq", ">=", "first")
        .where("seq", "<=", "last")
        .select(["seq", "ref", "version", "body_version", "body", "salt"])
        .orderBy("seq")
        .orderBy("position")
    )
  }
}
