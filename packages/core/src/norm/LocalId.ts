import type { ClauseId } from "./Clause.ts"

/** An id under a county's own namespace: `guichi.firePlan`. A clause of the document begins with a digit. */
export type LocalId = `${string}.${string}`

/** A namespace, and a name under it. */
export const localIdPattern = /^[a-z][a-z0-9]{1,19}\.[a-z][A-Za-z0-9]{0,39}$/u

/** What a rule or a parameter rests on: a clause of the document, or a county's own provision. */
export type Citation = ClauseId | LocalId
