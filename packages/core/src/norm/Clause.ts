import type { PlainDate } from "../kernel/PlainDate.ts"
import { articles, clauses } from "./clauses.gen.ts"

type Catalogue = typeof clauses & typeof articles

/**
 * The id of one of the 102 atoms of 池司通〔2020〕2号, or of an article of the ministerial rules behind it
 * (司法部令第137号, `137.7.1`; 司法部令第138号, `138.15`). A wrong id doesn't compile.
 */
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

/** One atom of the document, or one article's condition. */
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

/** 司法部令第137、138号 are in force from then on. */
export const articlesInForceSince = "2018-02-01" as PlainDate

const catalogue: Readonly<Record<string, Clause>> = { ...clauses, ...articles }

/** All atoms in the document's order. */
export const allClauses: ReadonlyArray<Clause> = Object.values<Clause>(clauses)

/** The standing conditions of the ministerial rule that are judged beside the document's own. */
export const allArticles: ReadonlyArray<Clause> = Object.values<Clause>(articles)

export const isClauseId = (id: string): id is ClauseId => Object.hasOwn(catalogue, id)

export const clauseOf = (id: ClauseId): Clause => catalogue[id] as Clause

/** The citation as an inspector writes it: 池司通〔2020〕2号 一(三), 司法部令第138号 第十五条. */
export const citationOf = (id: ClauseId): string =>
  `${Object.hasOwn(articles, id) ? `司法部令第${id.slice(0, 3)}号` : "池司通〔2020〕2号"} ${clauseOf(id).ref}`
