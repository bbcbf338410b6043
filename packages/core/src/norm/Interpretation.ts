import type { Bilingual } from "../kernel/Bilingual.ts"
import type { ClauseId, ClauseOf } from "./Clause.ts"

/** How a point that the text leaves open is read here, and who could settle it. */
export interface Interpretation {
  readonly clauses: ReadonlyArray<ClauseId>
  readonly question: Bilingual
  readonly reading: Bilingual
  readonly settledBy: Bilingual
  /** The parameter by which a county may read it otherwise. */
  readonly parameter?: string
}

/** Declares a reading of one or several clauses. */
export const interpretation = (
  clauses: ReadonlyArray<ClauseId>,
  options: Omit<Interpretation, "clauses">
): Interpretation => ({ clauses, ...options })

/** A clause that software doesn't judge, and why. */
export interface NotEnforced {
  readonly clause: ClauseId
  readonly reason: Bilingual
}

/** Declares that a guidance clause isn't judged; the reason stands in the clause map. */
export const notEnforced = (clause: ClauseOf<Force, "guidance">, reason: Bilingual): NotEnforced => ({
  clause,
  reason
})

type Force = "must" | "should" | "may"
