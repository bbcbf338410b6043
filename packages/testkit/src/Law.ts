import type { Digest } from "@jiceng/core"
import { Cause, Effect, Schema, type Scope } from "effect"
import type { Backend } from "./Backend.ts"
import { Breach } from "./Requirement.ts"
import { show } from "./Show.ts"
import { type Trial, trialOf } from "./Trial.ts"

/** The laws of the storage port. */
export type LawName =
  | "L0"
  | "L1"
  | "L2"
  | "L3"
  | "L4"
  | "L5"
  | "L6"
  | "L7"
  | "L8"
  | "L9"
  | "L10"
  | "L11"
  | "L12"
  | "L13"

/** A store that doesn't keep a law, with the facts. */
export class LawFailure extends Schema.TaggedError<LawFailure>()("LawFailure", {
  /** The id of the law. */
  law: Schema.String,
  what: Schema.String,
  observed: Schema.String,
  required: Schema.String
}) {
  override get message(): string {
    return `${this.law}: ${this.what}\n  observed ${this.observed}\n  required ${this.required}`
  }
}

/** One named test of the contract, as data: any runner can run it against any backend. */
export interface Law<Id extends string = string> {
  /** Stable: results are kept under it. */
  readonly id: Id
  readonly law: LawName
  readonly title: { readonly zh: string; readonly en: string }
  readonly run: (backend: Backend) => Effect.Effect<void, LawFailure, Scope.Scope | Digest>
}

const failureOf = (law: string, cause: Cause.Cause<unknown>): LawFailure => {
  const error = Cause.squash(cause)
  return error instanceof Breach
    ? new LawFailure({ law, what: error.what, observed: error.observed, required: error.required })
    : new LawFailure({
        law,
        what: Cause.hasDies(cause) ? "the store broke down" : "the store failed where it must not",
        observed: show(error),
        required: "no failure"
      })
}

/** Declares a law. It gets a fresh database; whatever fails in it unforeseen is a failure of the law. */
export const law = <const Id extends `${LawName}.${string}`>(
  id: Id,
  title: Law["title"],
  run: (trial: Trial) => Effect.Effect<unknown, unknown, Scope.Scope | Digest>
): Law<Id> => ({
  id,
  law: id.slice(0, id.indexOf(".")) as LawName,
  title,
  run: (backend) =>
    trialOf(backend).pipe(
      Effect.flatMap(run),
      Effect.asVoid,
      Effect.catchCause((cause) =>
        Cause.hasInterruptsOnly(cause)
          ? Effect.failCause(cause as Cause.Cause<never>)
          : Effect.fail(failureOf(id, cause))
      )
    )
})
