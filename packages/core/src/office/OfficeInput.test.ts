import { describe, it } from "@effect/vitest"
import { hasFaults } from "../BadInput.test.fixture.ts"
import { type Facts, today } from "../Scene.test.fixture.ts"

const office = {
  name: "新所",
  county: "341702",
  locality: { name: "梅村镇", kind: "township" },
  form: "partnership",
  since: "2018-05-01"
}
const county = "a division code of six digits, such as 341702"
const uscc = "an 18-character unified social credit code in capitals with a correct check character"
const text = "text of 1 to 120 characters, not blank, no control characters but newline and tab"

describe("an office that can't be read", () => {
  it.effect.each<readonly [string, Facts, string]>([
    ["a county of five digits", { county: "34170" }, `$.county | "34170" | ${county}`],
    ["a county that begins with zero", { county: "041702" }, `$.county | "041702" | ${county}`],
    ["a county as a number", { county: 341702 }, `$.county | 341702 | ${county}`],
    ["a county by its name", { county: "贵池区" }, `$.county | "贵池区" | ${county}`],
    [
      "a place of another sort",
      { locality: { name: "某地", kind: "city" } },
      '$.locality.kind | "city" | "township" or "street"'
    ],
    ["a place as text", { locality: "梅村镇" }, '$.locality | "梅村镇" | an object'],
    ["a law firm", { form: "lawFirm" }, '$.form | "lawFirm" | "partnership" or "publicInstitution"'],
    ["a wrong check character", { uscc: "333417000000000010" }, `$.uscc | "333417000000000010" | ${uscc}`],
    ["a blank name", { name: "  " }, `$.name | "  " | ${text}`],
    ["121 characters", { name: "所".repeat(121) }, `$.name | "${"所".repeat(58)}… | ${text}`]
  ])("%s", ([, change, line]) => hasFaults("office.register", { ...office, ...change }, [line]))

  it.effect("a member who is a practitioner by the word yes", () =>
    hasFaults("staff.join", { office: "of_1", person: "pe_b", practitioner: "yes", from: today }, [
      '$.practitioner | "yes" | true or false'
    ])
  )
})
