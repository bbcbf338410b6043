import type { Bilingual } from "../kernel/Bilingual.ts"
import type { ClauseId, ClauseOf } from "./Clause.ts"

/**
 * What must not be made (D1). `structural`: can't be represented, refused always, imports included.
 * `normative`: an act that would newly break it is refused, a state that breaks it is a finding.
 */
export interface Invariant {
  readonly clause: ClauseId
  readonly sort: "structural" | "normative"
  readonly title: Bilingual
  /** The commands that refuse what would break it. */
  readonly refusedBy: ReadonlyArray<string>
}

/** Declares an invariant with its clause and its sort. */
export const invariant = (
  clause: ClauseOf<"must" | "should" | "may", "invariant">,
  options: Omit<Invariant, "clause">
): Invariant => ({ clause, ...options })
