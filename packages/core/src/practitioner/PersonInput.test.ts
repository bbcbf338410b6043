import { describe, it } from "@effect/vitest"
import { hasFaults, phone, rightId, wrongId } from "../BadInput.test.fixture.ts"
import type { Facts } from "../Scene.test.fixture.ts"

const resident = "an 18-character resident id with a real birth date, a correct check digit and X in capitals"
const mobile = "a mobile number of 11 digits, or a landline with its area code such as 0566-2021234"
const name = "a name of 1 to 100 characters, without blanks at either end and without control characters"

describe("a person who can't be read is told without telling who", () => {
  it.effect.each<readonly [string, Facts, string]>([
    ["a wrong check digit", { residentId: wrongId }, `$.residentId | "341*************30" | ${resident}`],
    [
      "an x in small",
      { residentId: rightId.toLowerCase() },
      `$.residentId | "341*************3x" | ${resident}`
    ],
    [
      "a birth date that doesn't exist",
      { residentId: "341702199002301231" },
      `$.residentId | "341*************31" | ${resident}`
    ],
    ["a list of numbers", { residentId: [rightId] }, `$.residentId | array(1) | ${resident}`],
    ["a digit too many", { phone: `${phone}5` }, `$.phone | "139*****2345" | ${mobile}`],
    ["a number for a phone", { phone: Number(phone) }, `$.phone | "139****1234" | ${mobile}`],
    ["a blank at the end of a name", { name: "王小芳 " }, `$.name | "王***" | ${name}`],
    ["personal data as a field's name", { [rightId]: 1 }, '$["341*************3X"] | number | no such field'],
    [
      "what only leaving writes",
      { lastStaffDay: "2026-06-30" },
      "$.lastStaffDay | string(10) | no such field"
    ]
  ])("%s", ([, change, line]) => hasFaults("person.register", { name: "某甲", ...change }, [line]))
})
