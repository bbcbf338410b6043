import type { PlainDate } from "../kernel/PlainDate.ts"
import { clauses } from "./clauses.gen.ts"

type Catalogue = typeof clauses

/** The id of one of the 102 atoms of 池司通〔2020〕2号. A wrong id doesn't compile. */
export type ClauseId = keyof Catalogue

/** What software must do with a clause. */
export type ClauseKind = "rule" | "invariant" | "duty" | "workflow" | "record" | "guidance"

/** 应当, 引导/鼓励, 可以: only `must` is ever violated, the others are advice. */
export type Force = "must" | "should" | "may"

/** The clauses of one force and one kind, for constructors that take no other. */
export type ClauseOf<F extends Force, K extends ClauseKind> = {
  [Id in ClauseId]: Catalogue[Id]["force"] extends F
    ? K & Catalogue[Id]["kinds"][number] extends never
      ? never
      : Id
    : never
}[ClauseId]

/** One atom of the document. */
export interface Clause {
  readonly id: ClauseId
  /** The place in the document, such as 一(三). */
  readonly ref: string
  readonly kinds: ReadonlyArray<ClauseKind>
  readonly subject: string
  readonly force: Force
  readonly holder?: ReadonlyArray<string>
  readonly zh: string
  readonly en: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly assumed?: ReadonlyArray<string>
}

/** The document's day: its rules are in force from then on. */
export const inForceSince = "2020-01-16" as PlainDate

const catalogue: Readonly<Record<string, Clause>> = clauses

/** All atoms in the document's order. */
export const allClauses: ReadonlyArray<Clause> = Object.values(catalogue)

export const isClauseId = (id: string): id is ClauseId => Object.hasOwn(clauses, id)

export const clauseOf = (id: ClauseId): Clause => catalogue[id] as Clause

/** The citation as an inspector writes it: 池司通〔2020〕2号 一(三). */
export const citationOf = (id: ClauseId): string => `池司通〔2020〕2号 ${clauseOf(id).ref}`
