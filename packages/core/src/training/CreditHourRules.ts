import { atLeast, equal } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { together } from "../norm/Together.ts"
import { yearClosed } from "../record/JudgedYears.ts"
import { type CreditDetails, creditHours } from "./CreditHours.ts"
import { examples } from "./CreditHourRules.examples.ts"
import { creditMinutes, minCreditHours, proRata } from "./parameters.ts"

const attend = ({ office, short, day }: CreditDetails): ReadonlyArray<Remedy> =>
  together(
    short.map((person) => ({
      command: "training.recordAttendance",
      input: { person, office, on: day },
      missing: ["topic", "unit", "quantity"]
    }))
  )

export const fortyCreditHours = must(
  "5.1.2",
  {
    zh: "每名基层法律服务工作者每年继续教育不少于 40 学时",
    en: "40 credit hours of continuing education a year for each practitioner"
  },
  {
    revision: 1,
    about: creditHours,
    parameters: { minCreditHours, creditMinutes, proRata },
    applies: [atLeast("learners", 1)],
    requires: [equal("learnersShortLastYear", 0)],
    awaits: [equal("learnersShort", 0)],
    remedies: (_, details) => (details.closed ? [] : attend(details)),
    hindrance: (details) => (details.closed ? yearClosed(attend(details)) : undefined),
    examples
  }
)
