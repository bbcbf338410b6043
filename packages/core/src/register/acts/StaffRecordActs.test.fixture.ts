import fc from "fast-check"
import { days, type Inputs, offices, people, reason, text } from "./Draws.test.fixture.ts"

const level = fc.constantFrom("belowBachelor", "bachelor", "postgraduate")
const standing = fc.constantFrom("insured", "retired", "notInsured")

export const staffRecordActs: Inputs = {
  "staff.recordFullTime": { office: offices, person: people, fullTime: fc.boolean() },
  "staff.voidFullTime": { office: offices, person: people, reason },
  "staff.recordInsurance": { office: offices, person: people, standing, from: days },
  "staff.voidInsurance": { office: offices, person: people, from: days, reason },
  "person.recordEducation": { person: people, level, on: days },
  "person.voidEducation": { person: people, level, reason },
  "person.recordLicence": { person: people, number: text, from: days },
  "person.endLicence": { person: people, on: days },
  "person.voidLicence": { person: people, from: days, reason }
}
