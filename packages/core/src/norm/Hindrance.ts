import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Remedy } from "./Finding.ts"

/**
 * Why no act alone can clear a violation: its period is over and can't be made good; it is another authority's to change;
 * something outside the register has to change first, and what is done here only records it.
 */
export const hindrances = ["periodClosed", "needsAuthority", "outsideFact"] as const
export type HindranceKind = (typeof hindrances)[number]

/** 障碍 of a violation, with what puts it right then, or keeps the next period clean. */
export interface Hindrance {
  readonly why: HindranceKind
  readonly next: Bilingual
  /** Acts that keep what is still open clean; they don't clear this. */
  readonly acts: ReadonlyArray<Remedy>
}

export const hindrance = (
  why: HindranceKind,
  next: Bilingual,
  acts: ReadonlyArray<Remedy> = []
): Hindrance => ({ why, next, acts })
