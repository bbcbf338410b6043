import { type Assessment, type AssessOptions, Jiceng, type Scope } from "@jiceng/core"
import { Effect } from "effect"
import { localOperator } from "../store/LocalOperator.ts"
import type { StoreChoice } from "../store/StoreChoice.ts"
import { refused, type Unusable, unusable } from "../Unusable.ts"
import type { Days } from "./Days.ts"

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
const nothingToAssess = (
  store: StoreChoice,
  scope: Scope,
  { cursor, factsAt, knownAt }: Assessment
): Unusable => {
  if (store.kind === "sqlite" && cursor.seq === 0 && knownAt === undefined) {
    return unusable(
      `${store.file} 中没有租户 ${store.tenant} 的记录`,
      `${store.file} holds no records of the tenant ${store.tenant}`
    )
  }
  const where = scope.kind === "all" ? "" : `${namedBy(scope)} `
  return unusable(
    `${where}在 ${factsAt} 没有已设立的所，或规则尚未施行${knownAt === undefined ? "" : `（按 ${knownAt} 所知）`}`,
    `${where}on ${factsAt}: no office had been founded, or the rules were not in force yet${knownAt === undefined ? "" : ` (as known at ${knownAt})`}`
  )
}

/** Asks as the local operator; what can't be asked is told in both languages. */
export const asking = (days: Days): AssessOptions => ({ actor: localOperator, ...days })

/** Assesses a scope of the register that is open. */
export const assessed = Effect.fnUntraced(function* (store: StoreChoice, scope: Scope, days: Days) {
  const jiceng = yield* Jiceng
  const assessment = yield* jiceng.assess(scope, asking(days)).pipe(Effect.mapError(refused))
  return assessment.findings.length === 0 ? yield* nothingToAssess(store, scope, assessment) : assessment
})
