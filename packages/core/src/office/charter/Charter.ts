import { Schema } from "effect"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { OfficeId } from "../Office.ts"
import { CharterItem } from "./CharterItems.ts"

/** 条文: one article of a charter. */
export const CharterArticle = Schema.Struct({
  number: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9999 })),
  heading: Schema.optionalKey(RequiredText(120)),
  text: RequiredText(20_000)
})

const voided = Schema.optionalKey(Voided)

/** 章程文本: the text as adopted on a day; submitted to the city bureau and approved by it. */
export const CharterVersion = Schema.Struct({
  adoptedOn: PlainDate,
  articles: Schema.Array(CharterArticle),
  /** 首次报送市司法局. */
  submittedOn: Schema.optionalKey(PlainDate),
  /** 市司法局批准. */
  approvedOn: Schema.optionalKey(PlainDate),
  /** 县区指导, while the text was the office's to amend. */
  guidances: Schema.optionalKey(Schema.Array(Schema.Struct({ on: PlainDate, note: RequiredText(500) }))),
  /** 退回修改; without `resubmittedOn` it is with the office. */
  returns: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        on: PlainDate,
        reason: RequiredText(500),
        resubmittedOn: Schema.optionalKey(PlainDate)
      })
    )
  ),
  voided
})
export type CharterVersion = typeof CharterVersion.Type

/** 审阅标注: a reviewer saw that a version states an item, and in which article. */
export const CharterMark = Schema.Struct({
  /** The version, by the day of its adoption. */
  version: PlainDate,
  item: CharterItem,
  article: Schema.Int,
  by: RequiredText(60),
  on: PlainDate,
  voided
})
export type CharterMark = typeof CharterMark.Type

interface Versions {
  readonly versions: ReadonlyArray<CharterVersion>
  readonly marks: ReadonlyArray<CharterMark>
}

/** The version adopted on a day that stands. */
export const versionOf = (
  { versions }: Pick<Versions, "versions">,
  adoptedOn: PlainDate
): CharterVersion | undefined =>
  versions.find((version) => version.adoptedOn === adoptedOn && version.voided === undefined)

/** Whether a version has an article of that number. */
export const hasArticle = ({ articles }: CharterVersion, number: number): boolean =>
  articles.some((article) => article.number === number)

/** What came back had been submitted, day after day in order, and only the last may still be with the office. */
const returnsRightly = (
  submittedOn: PlainDate | undefined,
  approvedOn: PlainDate | undefined,
  returns: CharterVersion["returns"]
): boolean => {
  let last: PlainDate | undefined = submittedOn
  for (const { on, resubmittedOn } of returns ?? []) {
    if (last === undefined || on < last || (resubmittedOn !== undefined && resubmittedOn < on)) return false
    last = resubmittedOn
  }
  return approvedOn === undefined || (last !== undefined && approvedOn >= last)
}

const sane = Schema.makeFilter(
  (charter: Versions) =>
    charter.versions.every(
      ({ adoptedOn, submittedOn, approvedOn, returns, articles }) =>
        new Set(articles.map(({ number }) => number)).size === articles.length &&
        (submittedOn === undefined || submittedOn >= adoptedOn) &&
        (approvedOn === undefined || (submittedOn !== undefined && approvedOn >= submittedOn)) &&
        returnsRightly(submittedOn, approvedOn, returns)
    ) &&
    new Set(charter.versions.filter((one) => one.voided === undefined).map((one) => one.adoptedOn)).size ===
      charter.versions.filter((one) => one.voided === undefined).length &&
    charter.marks.every((mark) => {
      const version = versionOf(charter, mark.version)
      return mark.voided !== undefined || (version !== undefined && hasArticle(version, mark.article))
    }),
  { expected: "one version a day, approved after it was submitted; marks at articles that exist" }
)

/** 章程: every text that an office adopted, and what reviewers marked in it. Its id is the office's. */
export const Charter = Schema.Struct({
  versions: Schema.Array(CharterVersion),
  marks: Schema.Array(CharterMark)
}).check(sane)
export type Charter = typeof Charter.Type

export const charter = recordKind("charter", {
  version: 2,
  id: OfficeId,
  body: Charter,
  // Version 1 knew no guidance and no sending back, and so has none.
  upcasts: { 1: (body) => body }
})

/** The version in force on a day: the one adopted last. */
export const versionOn = ({ versions }: Charter, day: PlainDate): CharterVersion | undefined => {
  let last: CharterVersion | undefined
  for (const version of versions) {
    if (version.voided !== undefined || version.adoptedOn > day) continue
    if (last === undefined || version.adoptedOn > last.adoptedOn) last = version
  }
  return last
}
