import fc from "fast-check"
import { days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const item = fc.constantFrom("coreValues", "headAttendance")

/** What an office adopts as its charter, and what becomes of it. */
export const charterActs: Inputs = {
  "charter.adopt": {
    office: offices,
    adoptedOn: days,
    articles: fc.constantFrom(
      [{ number: 1, text: "本所章程" }],
      [
        { number: 1, heading: "总则", text: "本所章程" },
        { number: 2, text: "自觉践行社会主义核心价值观" }
      ]
    )
  },
  "charter.submit": { office: offices, version: days, on: days },
  "charter.approve": { office: offices, version: days, on: days },
  "charter.guide": { office: offices, version: days, on: days, note: text },
  "charter.sendBack": { office: offices, version: days, on: days, reason: text },
  "charter.void": { office: offices, version: days, reason },
  "charter.mark": {
    office: offices,
    version: days,
    item,
    article: fc.constantFrom(1, 2, 3),
    by: text,
    on: days
  },
  "charter.unmark": { office: offices, version: days, item, reason }
}
