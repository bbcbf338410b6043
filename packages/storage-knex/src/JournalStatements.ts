import { anyLimit, type Compiled, compiled, named, placed } from "./Compiled.ts"
import type { Dialect } from "./Dialect.ts"

const entryColumns = ["digest", "input_hash", "key", "recorded_at", "result", "seq", "tenant", "text"]
const bodyColumns = ["body", "body_version", "position", "prior", "ref", "salt", "seq", "tenant", "version"]

/**
 * The statements on the tables that every tenant has, compiled once. Parameters bear the names of columns, or come
 * by place where it says so.
 */
export interface JournalStatements {
  readonly head: Compiled
  /** The head, and nobody else's until the transaction ends: always the first statement of a commit. */
  readonly lockHead: Compiled
  readonly createHead: Compiled
  /** Takes seq, digest, recorded at, tenant; then the seq that must be there. */
  readonly moveHead: Compiled
  readonly commitOf: Compiled
  /** Takes digest, input hash, key, recorded at, result, seq, tenant, text. */
  readonly addEntry: Compiled
  /** Takes body, body version, position, prior, ref, salt, seq, tenant, version. */
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
    moveHead: placed(
      head()
        .where("seq", "before")
        .update(named(...place)),
      ...place,
      "tenant",
      "before"
    ),
    commitOf: compiled(
      journal()
        .where("key", "key")
        .select([...place, "input_hash", "result"])
    ),
    addEntry: placed(knex("journal").insert(named(...entryColumns)), ...entryColumns),
    addBody: placed(knex("bodies").insert(named(...bodyColumns)), ...bodyColumns),
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
