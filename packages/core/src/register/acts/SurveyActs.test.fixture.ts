import fc from "fast-check"
import { days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const systems = fc.constantFrom("archives", "consultation")

/** What is found in an office, and the systems that it adopts. */
export const surveyActs: Inputs = {
  "office.survey": { office: offices, on: days, by: text, archiveRoom: fc.boolean() },
  "office.survey of the premises": {
    office: offices,
    on: days,
    by: text,
    premises: fc.constant({ independent: true, areaSquareMetres: 49.9 })
  },
  "office.voidSurvey": { office: offices, survey: fc.constant("sv_1"), reason },
  "office.adoptSystem": { office: offices, system: systems, title: text, from: days },
  "office.repealSystem": { office: offices, system: systems, on: days },
  "office.voidSystem": { office: offices, system: systems, from: days, reason }
}
