import { Result, Schema } from "effect"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { DayTooEarly, FutureDay } from "../../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../Office.ts"
import { charter as charterKind, type Charter, type CharterMark, hasArticle } from "./Charter.ts"
import { CharterItem } from "./CharterItems.ts"
import { CharterNotReady } from "./CharterRefusals.ts"
import { CharterResult, foundVersion } from "./FoundVersion.ts"

/** The mark of an item in a version that stands. */
const markOf = ({ marks }: Charter, version: PlainDate, item: CharterItem): CharterMark | undefined =>
  marks.find((mark) => mark.version === version && mark.item === item && mark.voided === undefined)

/** Marks the article of a charter that states an item in its own words (标注章程内容). */
export const markCharter = command("charter.mark", {
  permission: "office.write",
  input: Schema.Struct({
    office: OfficeId,
    version: PlainDate,
    item: CharterItem,
    article: Schema.Int,
    by: RequiredText(60),
    on: PlainDate
  }),
  result: CharterResult,
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), charter: one(charterKind, office) }),
  target: ({ office }) => office && { county: office.county },
  decide: (facts, { office: id, ...mark }, { today }) => {
    const { version: adoptedOn, item, article, on } = mark
    const known = foundVersion(facts, id, adoptedOn)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { charter, version } = known.success
    const refused = (path: string, why: CharterNotReady["why"]) =>
      Result.fail(new CharterNotReady({ path, office: id, version: adoptedOn, why }))
    if (!hasArticle(version, article)) return refused("$.article", "noArticle")
    if (markOf(charter, adoptedOn, item) !== undefined) return refused("$.item", "marked")
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < adoptedOn) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: adoptedOn }))
    return Result.succeed({
      writes: [put(charterKind, id, { ...charter, marks: [...charter.marks, mark] })],
      result: { office: id, version: adoptedOn }
    })
  }
})

/** Takes a mark back that was made by mistake (撤销标注): it stays on record, with the reason, and counts on no day. */
export const unmarkCharter = command("charter.unmark", {
  permission: "office.write",
  input: Schema.Struct({
    office: OfficeId,
    version: PlainDate,
    item: CharterItem,
    reason: RequiredText(200)
  }),
  result: CharterResult,
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), charter: one(charterKind, office) }),
  target: ({ office }) => office && { county: office.county },
  decide: (facts, { office: id, version: adoptedOn, item, reason }, { today }) => {
    const known = foundVersion(facts, id, adoptedOn)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { charter } = known.success
    const marked = markOf(charter, adoptedOn, item)
    if (marked === undefined)
      return Result.fail(
        new CharterNotReady({ path: "$.item", office: id, version: adoptedOn, why: "notMarked" })
      )
    const marks = charter.marks.map((mark) =>
      mark === marked ? { ...mark, voided: { reason, on: today } } : mark
    )
    return Result.succeed({
      writes: [put(charterKind, id, { ...charter, marks })],
      result: { office: id, version: adoptedOn }
    })
  }
})
