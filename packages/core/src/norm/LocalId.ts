import type { ClauseId } from "./Clause.ts"

/** An id under a county's own namespace: `guichi.firePlan`. A clause of the document begins with a digit. */
export type LocalId = `${string}.${string}`

/** What a rule or a parameter rests on: a clause of the document, or a county's own provision. */
export type Citation = ClauseId | LocalId
