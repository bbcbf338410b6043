import { Result, Schema } from "effect"
import { expectation } from "../../kernel/Expectation.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay } from "../../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../Office.ts"
import {
  charter as charterKind,
  type Charter,
  CharterArticle,
  type CharterVersion,
  versionOf
} from "./Charter.ts"
import { CharterResult, foundVersion, unknownOffice, withVersion } from "./FoundVersion.ts"

const Articles = Schema.Array(CharterArticle).check(
  Schema.makeFilter(
    (articles: ReadonlyArray<typeof CharterArticle.Type>) =>
      articles.length > 0 && new Set(articles.map(({ number }) => number)).size === articles.length,
    expectation("一条以上、条号互不相同的条文", "one or more articles, each with a number of its own")
  )
)

/** Records that an office adopted its charter (通过章程), or amended it: the whole text each time. */
export const adoptCharter = command("charter.adopt", {
  permission: "office.record",
  input: Schema.Struct({ office: OfficeId, adoptedOn: PlainDate, articles: Articles }),
  result: CharterResult,
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), charter: one(charterKind, office) }),
  target: ({ office }, { office: id }) => office && { county: office.county, office: id },
  decide: ({ office, charter }, { office: id, adoptedOn, articles }, { today }) => {
    if (office === undefined) return Result.fail(unknownOffice(id))
    const path = "$.adoptedOn"
    if (adoptedOn > today) return Result.fail(new FutureDay({ path, found: adoptedOn, latest: today }))
    if (adoptedOn < office.since)
      return Result.fail(new DayTooEarly({ path, found: adoptedOn, earliest: office.since }))
    const before: Charter = charter ?? { versions: [], marks: [] }
    if (versionOf(before, adoptedOn) !== undefined)
      return Result.fail(new AlreadyExists({ path, ref: charterKind.ref(id) }))
    const version: CharterVersion = { adoptedOn, articles }
    return Result.succeed({
      writes: [put(charterKind, id, { ...before, versions: [...before.versions, version] })],
      result: { office: id, version: adoptedOn }
    })
  }
})

/** Voids a version that was recorded by mistake (作废章程), and with it what was marked in it. */
export const voidCharter = command("charter.void", {
  permission: "office.write",
  input: Schema.Struct({ office: OfficeId, version: PlainDate, reason: RequiredText(200) }),
  result: CharterResult,
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), charter: one(charterKind, office) }),
  target: ({ office }) => office && { county: office.county },
  decide: (facts, { office: id, version: adoptedOn, reason }, { today }) => {
    const known = foundVersion(facts, id, adoptedOn)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { charter, version } = known.success
    const voided = { reason, on: today }
    const marks = charter.marks.map((mark) =>
      mark.version === adoptedOn && mark.voided === undefined ? { ...mark, voided } : mark
    )
    return Result.succeed({
      writes: [put(charterKind, id, { ...withVersion(charter, { ...version, voided }), marks })],
      result: { office: id, version: adoptedOn }
    })
  }
})
