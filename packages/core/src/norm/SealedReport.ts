import { Result, Schema } from "effect"
import { canonicalJson } from "../journal/Canonical.ts"
import type { Digest } from "../journal/Digest.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { Instant } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { compile } from "./Compile.ts"
import { unknown } from "./Fact.ts"
import { judgeAll } from "./Judge.ts"
import type { SubjectKind } from "./Finding.ts"
import { termsFor } from "./Profile.ts"
import { type Rulebook, rulebookFor, type RulebookName, rulebookName } from "./Rulebook.ts"
import { factColumns, type Sheets } from "./Sheets.ts"
import { messageOf } from "../words/Explain.ts"

/** Fact sheets as JSON: a column by its fact's name, null where unknown. */
export interface StoredSheets extends Pick<Sheets, "subjects" | "sources" | "details"> {
  readonly columns: Readonly<Record<string, ReadonlyArray<number | null>>>
}

/**
 * A report with everything that is needed to make it again: the rulebook's name and hash, the days, the place in
 * the journal, the facts, and the hash of the findings' text.
 */
export interface SealedReport {
  readonly v: 3
  readonly rulebook: RulebookName
  readonly rulesAt: PlainDate
  readonly factsAt: PlainDate
  /** The moment that was asked for; the cursor says what was known by then. */
  readonly knownAt?: Instant
  readonly cursor: { readonly seq: number; readonly digest: string; readonly recordedAt: string }
  /** Kind of subject after kind, apart for each county that has a profile. */
  readonly facts: ReadonlyArray<{
    readonly kind: SubjectKind
    readonly county?: DivisionCode
    readonly sheets: StoredSheets
  }>
  /** Covers the facts, their day, the day of the rules and the place in the journal. */
  readonly factsHash: string
  readonly findingsHash: string
}

/** No installed rulebook has the report's id, version and hash. */
export class RulebookNotInstalled extends Schema.TaggedError<RulebookNotInstalled>()("RulebookNotInstalled", {
  id: Schema.String,
  version: Schema.String,
  hash: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

/** The report's facts, or what follows from them, aren't what was sealed. */
export class SealBroken extends Schema.TaggedError<SealBroken>()("SealBroken", {
  what: Schema.Literals(["facts", "findings"]),
  sealed: Schema.String,
  found: Schema.String
}) {
  override get message(): string {
    return messageOf(this)
  }
}

const store = (rulebook: Rulebook, sheets: Sheets): StoredSheets => ({
  columns: Object.fromEntries(
    factColumns(rulebook).map(([name], column) => [
      name,
      Array.from(sheets.columns[column]!, (value) => (Number.isNaN(value) ? null : value))
    ])
  ),
  subjects: sheets.subjects,
  sources: sheets.sources,
  details: sheets.details
})

const restore = (rulebook: Rulebook, stored: StoredSheets): Sheets => ({
  ...stored,
  size: stored.subjects.length,
  columns: factColumns(rulebook).map(([name]) =>
    Float64Array.from(stored.columns[name] ?? stored.subjects.map(() => null), (value) => value ?? unknown)
  )
})

/** Fact sheets by kind of subject and by the profile that holds for them. */
type Part = Omit<SealedReport["facts"][number], "sheets"> & { readonly sheets: Sheets }

/** The findings as canonical text: the bytes that a replay must give again. */
export const findingsText = (rulebook: Rulebook, rulesAt: PlainDate, parts: ReadonlyArray<Part>): string =>
  canonicalJson(
    parts.flatMap(({ kind, county, sheets }) =>
      judgeAll(
        compile(
          rulebookFor(rulebook, kind, { county, rulesAt }),
          rulesAt,
          termsFor(rulebook, county, rulesAt)
        ),
        sheets
      )
    )
  )

const restoreAll = (
  rulebook: Rulebook,
  rulesAt: PlainDate,
  facts: SealedReport["facts"]
): ReadonlyArray<Part> =>
  facts.map(({ sheets, ...part }) => ({
    ...part,
    sheets: restore(rulebookFor(rulebook, part.kind, { county: part.county, rulesAt }), sheets)
  }))

const known = (knownAt: Instant | undefined) => (knownAt === undefined ? {} : { knownAt })

const factsHash = (
  digest: Digest["Service"],
  {
    rulesAt,
    factsAt,
    knownAt,
    cursor,
    facts
  }: Pick<SealedReport, "rulesAt" | "factsAt" | "knownAt" | "cursor" | "facts">
): string => digest.sha256(canonicalJson({ rulesAt, factsAt, ...known(knownAt), cursor, facts }))

/** Seals a report of the given fact sheets. */
export const sealReport = (
  digest: Digest["Service"],
  rulebook: Rulebook,
  report: Pick<SealedReport, "rulesAt" | "factsAt" | "knownAt" | "cursor"> & {
    readonly parts: ReadonlyArray<Part>
  }
): SealedReport => {
  const { rulesAt, factsAt, knownAt, cursor, parts } = report
  // Through JSON once, so that what is hashed is what a reader of the file will hash.
  const facts = JSON.parse(
    canonicalJson(
      parts.map(({ kind, county, sheets }) => ({
        kind,
        ...(county !== undefined && { county }),
        sheets: store(rulebookFor(rulebook, kind, { county, rulesAt }), sheets)
      }))
    )
  ) as SealedReport["facts"]
  return {
    v: 3,
    rulebook: rulebookName(digest, rulebook),
    rulesAt,
    factsAt,
    ...known(knownAt),
    cursor,
    facts,
    factsHash: factsHash(digest, { rulesAt, factsAt, ...known(knownAt), cursor, facts }),
    findingsHash: digest.sha256(findingsText(rulebook, rulesAt, restoreAll(rulebook, rulesAt, facts)))
  }
}

/** Makes a sealed report's findings again, byte for byte, or says why it can't. */
export const replay = (
  digest: Digest["Service"],
  installed: ReadonlyArray<Rulebook>,
  report: SealedReport
): Result.Result<string, RulebookNotInstalled | SealBroken> => {
  const named = canonicalJson(report.rulebook)
  const rulebook = installed.find((candidate) => canonicalJson(rulebookName(digest, candidate)) === named)
  if (rulebook === undefined) return Result.fail(new RulebookNotInstalled(report.rulebook))
  const sealed = factsHash(digest, report)
  if (sealed !== report.factsHash) {
    return Result.fail(new SealBroken({ what: "facts", sealed: report.factsHash, found: sealed }))
  }
  const text = findingsText(rulebook, report.rulesAt, restoreAll(rulebook, report.rulesAt, report.facts))
  const found = digest.sha256(text)
  if (found !== report.findingsHash) {
    return Result.fail(new SealBroken({ what: "findings", sealed: report.findingsHash, found }))
  }
  return Result.succeed(text)
}
