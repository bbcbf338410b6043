import type Database from "better-sqlite3"
import type { Value } from "./Statement.ts"

export type PreparedStatement = Database.Statement<[ReadonlyArray<Value>]>

/** Prepared statements by their text, the least recently used one dropped when there are too many. */
export class Prepared {
  readonly #database: Database.Database
  readonly #capacity: number
  readonly #bySql = new Map<string, PreparedStatement>()

  constructor(database: Database.Database, capacity: number) {
    this.#database = database
    this.#capacity = capacity
  }

  get size(): number {
    return this.#bySql.size
  }

  get(sql: string): PreparedStatement {
    const known = this.#bySql.get(sql)
    if (known !== undefined) {
      if (this.#bySql.size * 2 > this.#capacity) this.#moveToEnd(sql, known)
      return known
    }
    const fresh = this.#database.prepare<[ReadonlyArray<Value>]>(sql)
    this.#bySql.set(sql, fresh)
    if (this.#bySql.size > this.#capacity) {
      for (const oldest of this.#bySql.keys()) {
        this.#bySql.delete(oldest)
        break
      }
    }
    return fresh
  }

  /** A map keeps the order of insertion, so what was used last stands last. It matters only when space gets short. */
  #moveToEnd(sql: string, statement: PreparedStatement): void {
    this.#bySql.delete(sql)
    this.#bySql.set(sql, statement)
  }
}
