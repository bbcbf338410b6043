import { describe, it } from "@effect/vitest"
import { hasFaults } from "../BadInput.test.fixture.ts"
import { type Facts, today } from "../Scene.test.fixture.ts"

const joint = {
  form: "jointBranch",
  name: "联合党支部",
  superior: "局党总支",
  foundedOn: "2026-06-01",
  ground: "nearby"
}
const unit = (office: string) => ({ kind: "office", office })
const units = "two or more different units"
const reason = "text of 1 to 200 characters, not blank, no control characters but newline and tab"

describe("a Party organization that can't be read", () => {
  it.effect.each<readonly [string, Facts, ReadonlyArray<string>]>([
    ["one unit", { units: [unit("of_1")] }, [`$.units | array(1) | ${units}`]],
    ["one unit twice", { units: [unit("of_1"), unit("of_1")] }, [`$.units | array(2) | ${units}`]],
    [
      "units of no kind and of no office",
      { units: [{ office: "of_1" }, unit("x")] },
      [
        '$.units[0] | object | kind: "office" or kind: "judicialOffice"',
        '$.units[1].office | "x" | an id that starts with of_'
      ]
    ],
    ["no form", { form: "branch" }, ['$ | object | form: "independentBranch" or form: "jointBranch"']],
    [
      "an office's own branch with a ground",
      { form: "independentBranch", office: "of_1" },
      ["$.ground | string(6) | no such field"]
    ],
    [
      "another ground",
      { units: [unit("of_1"), unit("of_2")], ground: "far" },
      ['$.ground | "far" | "nearby" or "largeLeadsSmall"']
    ]
  ])("%s", ([, change, lines]) => hasFaults("party.found", { ...joint, ...change }, lines))
})

describe("a stage that can't be read", () => {
  const stage = { office: "of_1", person: "pe_a", stage: "full" }

  it.effect("a stage that isn't one of the five", () =>
    hasFaults("party.recordStage", { ...stage, stage: "member", on: today }, [
      '$.stage | "***" | "applicant" or "activist" or "developmentTarget" or "probationary" or "full"'
    ])
  )

  it.effect.each([
    ["blank", " \n", '" \\n"'],
    ["with NUL", "\u0000", '"\\u0000"'],
    ["with half a character", "\ud842", '"\\ud842"']
  ] as const)("a reason that is %s", ([, text, found]) =>
    hasFaults("party.voidStage", { ...stage, reason: text }, [`$.reason | ${found} | ${reason}`])
  )
})
