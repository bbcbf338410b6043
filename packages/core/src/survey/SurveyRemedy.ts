import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy, Subject } from "../norm/Finding.ts"
import { type Hindrance, hindrance } from "../norm/Hindrance.ts"
import type { SurveySection } from "./OfficeSurvey.ts"

/** What the remedies of what was found need. */
export interface SurveyDetails {
  readonly day: PlainDate
}

/** Once it is put right, a new survey of that section says so. */
export const surveyAgain =
  (section: SurveySection) =>
  ({ id }: Subject, { day }: SurveyDetails): ReadonlyArray<Remedy> => [
    { command: "office.survey", input: { office: id, on: day }, missing: ["by", section] }
  ]

/** What a survey tells has to be put right where it is before another survey can tell so. */
export const putRightFirst = (): Hindrance =>
  hindrance("outsideFact", {
    zh: "先在所里整改到位，再登记查看结果",
    en: "it is put right in the office, and a new survey finds it so"
  })
