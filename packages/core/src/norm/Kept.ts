import type { Bilingual } from "../kernel/Bilingual.ts"
import type { ClauseId, ClauseOf } from "./Clause.ts"

/** What a clause has kept: a record that can be listed and counted, or a workflow with its states in order. */
export interface Kept {
  readonly clause: ClauseId
  readonly as: "record" | "workflow"
  readonly title: Bilingual
  /** The record kinds that hold it. */
  readonly kinds: ReadonlyArray<string>
  /** The commands that write it. */
  readonly by: ReadonlyArray<string>
}

type Force = "must" | "should" | "may"

/** Declares the records of a clause, with the kinds that hold them and the commands that write them. */
export const record = (clause: ClauseOf<Force, "record">, options: Omit<Kept, "clause" | "as">): Kept => ({
  clause,
  as: "record",
  ...options
})

/** Declares the workflow of a clause: its states are in the kinds, its verbs are the commands. */
export const workflow = (
  clause: ClauseOf<Force, "workflow">,
  options: Omit<Kept, "clause" | "as">
): Kept => ({ clause, as: "workflow", ...options })
