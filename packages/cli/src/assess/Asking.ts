import {
  type Assessment,
  type AssessOptions,
  explain,
  isPlainDate,
  Jiceng,
  type PlainDate,
  type Scope
} from "@jiceng/core"
import { Effect, Option } from "effect"
import { localOperator } from "../store/LocalOperator.ts"
import type { StoreChoice } from "../store/StoreChoice.ts"
import { type Unusable, unusable } from "../Unusable.ts"

/** A day as it was typed. */
export const dayGiven = (typed: Option.Option<string>): Effect.Effect<PlainDate | undefined, Unusable> => {
  if (Option.isNone(typed)) return Effect.succeed(undefined)
  const given = typed.value
  return isPlainDate(given)
    ? Effect.succeed(given)
    : Effect.fail(
        unusable(
          `--as-of ${given} 不是日期，应写作 2026-06-30`,
          `--as-of ${given} is no calendar day; write it as 2026-06-30`
        )
      )
}

/** What is asked about, in the words of an id. */
const namedBy = (scope: Exclude<Scope, { kind: "all" }>): string => {
  switch (scope.kind) {
    case "county":
      return scope.county
    case "office":
      return scope.office
    case "partyOrganization":
      return scope.organization
    case "committee":
      return scope.kind
  }
}

/** An assessment of nothing must not pass for one that found nothing wrong. */
const nothingToAssess = (store: StoreChoice, scope: Scope, { cursor, factsAt }: Assessment): Unusable => {
  if (store.kind === "sqlite" && cursor.seq === 0) {
    return unusable(
      `${store.file} 中没有租户 ${store.tenant} 的记录`,
      `${store.file} holds no records of the tenant ${store.tenant}`
    )
  }
  const where = scope.kind === "all" ? "" : `${namedBy(scope)} `
  return unusable(
    `${where}在 ${factsAt} 没有已设立的所，或规则尚未施行`,
    `${where}on ${factsAt}: no office had been founded, or the rules were not in force yet`
  )
}

/** Asks as the local operator; what can't be asked is told in both languages. */
export const asking = (asOf: PlainDate | undefined): AssessOptions => ({
  actor: localOperator,
  ...(asOf && { factsAt: asOf })
})

/** Assesses a scope of the register that is open. */
export const assessed = Effect.fnUntraced(function* (
  store: StoreChoice,
  scope: Scope,
  asOf: PlainDate | undefined
) {
  const jiceng = yield* Jiceng
  const assessment = yield* jiceng
    .assess(scope, asking(asOf))
    .pipe(Effect.mapError((error) => unusable(explain(error).zh, explain(error).en)))
  return assessment.findings.length === 0 ? yield* nothingToAssess(store, scope, assessment) : assessment
})
