import type { Obligation } from "../duty/Obligation.ts"
import type { Finding, Subject } from "../norm/Finding.ts"
import type { Citation } from "../norm/LocalId.ts"
import type { Outcome } from "../norm/Outcome.ts"

/**
 * 变化 of a finding: a shortfall that wasn't there (`new`), one that is gone (`cleared`), a less or a more grave one, or
 * the same outcome with another proof.
 */
export type FindingChangeKind = "new" | "cleared" | "better" | "worse" | "otherProof"

/** One rule about one subject, before and after; absent where it isn't judged. */
export interface FindingChange {
  readonly change: FindingChangeKind
  readonly subject: Subject
  readonly clause: Citation
  readonly rule: string
  readonly before?: Finding
  readonly after?: Finding
}

/** One obligation, before and after: made, gone, or with another state or count. */
export interface ObligationChange {
  readonly change: "made" | "gone" | "otherState"
  readonly id: string
  readonly before?: Obligation
  readonly after?: Obligation
}

/** What becomes of the findings and obligations of all whom a change touches. */
export interface Difference {
  readonly findings: ReadonlyArray<FindingChange>
  readonly obligations: ReadonlyArray<ObligationChange>
}

/** What somebody has to look at, the less grave first; what isn't here wants nothing. */
const gravity: ReadonlyArray<Outcome> = ["pending", "advised", "undetermined", "violated"]

const gravityOf = (finding: Finding | undefined): number =>
  finding === undefined ? -1 : gravity.indexOf(finding.outcome)

const changeOf = (before: Finding | undefined, after: Finding | undefined): FindingChangeKind | undefined => {
  const [was, is] = [gravityOf(before), gravityOf(after)]
  if (was < 0 && is >= 0) return "new"
  if (was >= 0 && is < 0) return "cleared"
  if (is !== was) return is > was ? "worse" : "better"
  // Of what wants nothing, before and after, there is nothing to tell but that it is judged on other facts.
  if (before?.outcome !== after?.outcome) return "otherProof"
  return JSON.stringify(before?.conditions) === JSON.stringify(after?.conditions) ? undefined : "otherProof"
}

/** Pairs what has the same key, in the order of what is after and then of what is gone. */
const paired = <A>(
  before: ReadonlyArray<A>,
  after: ReadonlyArray<A>,
  keyOf: (one: A) => string
): ReadonlyArray<readonly [key: string, before: A | undefined, after: A | undefined]> => {
  const was = new Map(before.map((one) => [keyOf(one), one]))
  const is = new Map(after.map((one) => [keyOf(one), one]))
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => [key, was.get(key), is.get(key)])
}

/** How findings differ; those that say the same are left out. */
export const findingChanges = (
  before: ReadonlyArray<Finding>,
  after: ReadonlyArray<Finding>
): ReadonlyArray<FindingChange> =>
  paired(before, after, ({ subject, rule }) => `${subject.kind} ${subject.id} ${rule}`).flatMap(
    ([, was, is]): ReadonlyArray<FindingChange> => {
      const change = changeOf(was, is)
      if (change === undefined) return []
      const { subject, clause, rule } = (is ?? was)!
      return [{ change, subject, clause, rule, ...(was && { before: was }), ...(is && { after: is }) }]
    }
  )

const isSame = (a: Obligation, b: Obligation): boolean =>
  a.state === b.state && a.done === b.done && a.required === b.required && a.due === b.due

/** How obligations differ. */
export const obligationChanges = (
  before: ReadonlyArray<Obligation>,
  after: ReadonlyArray<Obligation>
): ReadonlyArray<ObligationChange> =>
  paired(before, after, ({ id }) => id).flatMap(([id, was, is]): ReadonlyArray<ObligationChange> => {
    if (was === undefined) return [{ change: "made", id, after: is! }]
    if (is === undefined) return [{ change: "gone", id, before: was }]
    return isSame(was, is) ? [] : [{ change: "otherState", id, before: was, after: is }]
  })
