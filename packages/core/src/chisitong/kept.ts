import type { Kept } from "../norm/Kept.ts"

/** The records and workflows that clauses ask for, in the document's order. */
export const kept: ReadonlyArray<Kept> = []
