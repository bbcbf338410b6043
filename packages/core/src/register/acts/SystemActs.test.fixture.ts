import fc from "fast-check"
import { days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const systems = fc.constantFrom("archives", "consultation")

export const systemActs: Inputs = {
  "office.adoptSystem": { office: offices, system: systems, title: text, from: days },
  "office.repealSystem": { office: offices, system: systems, on: days },
  "office.voidSystem": { office: offices, system: systems, from: days, reason }
}
