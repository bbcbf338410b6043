import { Result, Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { Voided } from "../kernel/Voided.ts"
import { command, put } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import { AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type LegalServiceOffice, office as officeKind, OfficeId } from "../office/Office.ts"
import {
  noSurveys,
  type OfficeSurvey,
  officeSurvey,
  Survey,
  SurveyId,
  type SurveySection,
  surveySections
} from "./OfficeSurvey.ts"

const result = Schema.Struct({ office: OfficeId, survey: SurveyId })

interface Facts {
  readonly office: LegalServiceOffice | undefined
  readonly surveys: OfficeSurvey | undefined
}

const read = ({ office }: { readonly office: OfficeId }, { all }: Read) =>
  all({ office: one(officeKind, office), surveys: one(officeSurvey, office) })

const target = ({ office }: Facts, input: { readonly office: OfficeId }) =>
  office && { county: office.county, office: input.office }

const sectionNames = Object.keys(surveySections) as ReadonlyArray<SurveySection>

const saysSomething = Schema.makeFilter(
  (survey: { readonly [Section in SurveySection]?: unknown }) =>
    sectionNames.some((section) => survey[section] !== undefined),
  expectation(
    `至少查看一个部分：${sectionNames.join("、")}`,
    `at least one section of ${sectionNames.join(", ")}`
  )
)

/** Records what was found in an office on a day; any section may be left out, not all (3.1, 3.4, 137.7.3, 137.8.1). */
export const surveyOffice = command("office.survey", {
  permission: "office.write",
  input: Schema.Struct({
    office: OfficeId,
    on: Survey.fields.on,
    by: Survey.fields.by,
    ...surveySections
  }).check(saysSomething),
  result,
  queue: ({ office }) => office,
  facts: read,
  target,
  decide: ({ office, surveys }: Facts, { office: subject, ...found }, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(subject) }))
    if (found.on > today) return Result.fail(new FutureDay({ path: "$.on", found: found.on, latest: today }))
    if (found.on < office.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: found.on, earliest: office.since }))
    const id = newId("sv") as SurveyId
    return Result.succeed({
      writes: [
        put(officeSurvey, subject, { surveys: [...(surveys ?? noSurveys).surveys, { id, ...found }] })
      ],
      result: { office: subject, survey: id }
    })
  }
})

/** Voids a survey that was recorded by mistake, with the reason; the one before it holds again. */
export const voidSurvey = command("office.voidSurvey", {
  permission: "office.write",
  input: Schema.Struct({ office: OfficeId, survey: SurveyId, reason: Voided.fields.reason }),
  result,
  queue: ({ office }) => office,
  facts: read,
  target,
  decide: ({ office, surveys }: Facts, { office: subject, survey: id, reason }, { today }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(subject) }))
    const recorded = (surveys ?? noSurveys).surveys
    const wrong = recorded.find((survey) => survey.id === id)
    if (wrong === undefined) return Result.fail(new UnknownReference({ path: "$.survey", ref: id }))
    if (wrong.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.survey", ref: id }))
    return Result.succeed({
      writes: [
        put(officeSurvey, subject, {
          surveys: recorded.map((survey) =>
            survey === wrong ? { ...survey, voided: { reason, on: today } } : survey
          )
        })
      ],
      result: { office: subject, survey: id }
    })
  }
})
