import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy, Subject } from "../norm/Finding.ts"
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
