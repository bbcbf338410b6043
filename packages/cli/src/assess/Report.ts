import {
  type Assessment,
  type Bilingual,
  chisitong,
  citedBy,
  type ClauseId,
  type Finding,
  type Instant,
  type Outcome,
  type PlainDate,
  type RulebookName
} from "@jiceng/core"

/** Which findings to show; an empty list is no restriction. */
export interface Filter {
  readonly clauses: ReadonlyArray<ClauseId>
  readonly outcomes: ReadonlyArray<Outcome>
}

/** The findings that were asked for, in the order in which they were made. */
export const chosen = ({ findings }: Assessment, { clauses, outcomes }: Filter): ReadonlyArray<Finding> =>
  findings
    .filter(({ clause }) => clauses.length === 0 || clauses.some((one) => one === clause))
    .filter(({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome))

/** A finding as JSON gives it: `summary` is the clause in words. */
export interface Entry extends Pick<
  Finding,
  "clause" | "subject" | "force" | "outcome" | "conditions" | "remedies" | "hindrance"
> {
  readonly summary: Bilingual
}

/** What `--format json` prints; a script may rely on these keys. */
export interface Report {
  readonly rulebook: RulebookName
  readonly asOf: PlainDate
  /** Present when it isn't the day of the facts. */
  readonly rulesAt?: PlainDate
  /** Present when what was known at an earlier moment was asked for. */
  readonly knownAt?: Instant
  readonly findings: ReadonlyArray<Entry>
}

const entryOf = (finding: Finding): Entry => {
  const { clause, subject, force, outcome, conditions, remedies, hindrance } = finding
  const { kind, id, name } = subject
  return {
    clause,
    subject: { kind, id, name },
    force,
    outcome,
    summary: citedBy(chisitong, finding).text,
    conditions,
    remedies,
    ...(hindrance && { hindrance })
  }
}

/** A report of some of an assessment's findings. */
export const reportOf = (
  { rulebook, factsAt, rulesAt, knownAt }: Assessment,
  findings: ReadonlyArray<Finding>
): Report => ({
  rulebook: { id: rulebook.id, version: rulebook.version, hash: rulebook.hash },
  asOf: factsAt,
  ...(rulesAt !== factsAt && { rulesAt }),
  ...(knownAt !== undefined && { knownAt }),
  findings: findings.map(entryOf)
})
