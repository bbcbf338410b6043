import type { Condition, FindingChange } from "@jiceng/http-api/browser"

/** A fact that was observed otherwise before than after. */
export interface ChangedFact {
  readonly what: string
  readonly label: Condition["label"]
  readonly unit: Condition["unit"]
  readonly before: Condition["observed"]
  readonly after: Condition["observed"]
}

/** The facts of a finding that are others than before, each once. */
export const changedFacts = ({ before, after }: FindingChange): ReadonlyArray<ChangedFact> => {
  const was = new Map((before?.conditions ?? []).map((line) => [line.what, line.observed]))
  const changed = (after?.conditions ?? []).filter(
    ({ what, observed }) => was.has(what) && was.get(what) !== observed
  )
  return [
    ...new Map(
      changed.map(({ what, label, unit, observed }) => [
        what,
        { what, label, unit, before: was.get(what)!, after: observed }
      ])
    ).values()
  ]
}
