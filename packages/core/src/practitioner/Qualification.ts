import { Schema } from "effect"
import { addDays, daysBetween, fullYearsBetween, PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { PersonId } from "./Person.ts"

/** 学历: belowBachelor 大专及以下, bachelor 本科, postgraduate 研究生. */
export const EducationLevel = Schema.Literals(["belowBachelor", "bachelor", "postgraduate"])

const voided = Schema.optionalKey(Voided)

const educated = sensitive("education", {
  zh: "核查本科以上学历人员的比例（3.2.2）",
  en: "to check the share of staff with a bachelor's degree (3.2.2)"
})

/** 学历: a level and the day on which it was reached. */
const EducationEntry = Schema.Struct({
  level: EducationLevel.pipe(educated),
  on: PlainDate,
  voided: Schema.optionalKey(Schema.Struct({ ...Voided.fields, reason: RequiredText(200).pipe(educated) }))
})

/** 执业证号: no settled format, so an opaque text. */
export const LicenceNumber = RequiredText(60)

/** 执业证: a practice certificate over the days on which it held; `to` is the last one. */
const LicencePeriod = Schema.Struct({
  number: LicenceNumber,
  from: PlainDate,
  to: Schema.optionalKey(PlainDate),
  voided
})

/** 学历与执业证 of one person; its id is the person's. */
export const Qualification = Schema.Struct({
  education: Schema.Array(EducationEntry),
  licences: Schema.Array(LicencePeriod)
})
export type Qualification = typeof Qualification.Type

export const qualification = recordKind("qualification", {
  version: 1,
  id: PersonId,
  body: Qualification,
  // The number tells who somebody is: what stands in the claim is its keyed hash.
  claims: ({ licences }, _id, hash) =>
    licences
      .filter((licence) => licence.voided === undefined)
      .map(({ number }) => `licence.number:${hash("licence.number", number)}`)
})

/** Of somebody of whom nothing has been recorded. */
export const emptyQualification: Qualification = { education: [], licences: [] }

/** Whether the person had a bachelor's degree or above on a day; undefined while nothing is recorded for it. */
export const hasBachelorOn = ({ education }: Qualification, day: PlainDate): boolean | undefined => {
  const reached = education.filter((entry) => entry.voided === undefined && entry.on <= day)
  return reached.length === 0 ? undefined : reached.some(({ level }) => level !== "belowBachelor")
}

/**
 * Whole years of practice up to a day, undefined while no licence is recorded for it. Days without a licence don't
 * count: the years are those since the first licence, put off by every gap.
 */
export const practisingYearsOn = ({ licences }: Qualification, day: PlainDate): number | undefined => {
  const held = licences
    .filter((licence) => licence.voided === undefined && licence.from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (held.length === 0) return undefined
  let start = held[0]!.from
  let end = start
  for (const { from, to } of held) {
    start = addDays(start, daysBetween(end, from))
    end = to === undefined || to >= day ? day : addDays(to, 1)
  }
  return fullYearsBetween(start, end)
}
