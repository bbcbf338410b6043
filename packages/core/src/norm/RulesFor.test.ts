import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { addDays } from "../kernel/PlainDate.ts"
import { withProfiles } from "../profile/WithProfiles.ts"
import { bachelorBase } from "../staffing/parameters.ts"
import { compile } from "./Compile.ts"
import { subjectKinds } from "./Finding.ts"
import { termsFor } from "./Profile.ts"
import { rulebookFor } from "./Rulebook.ts"
import { rulesFor } from "./RulesFor.ts"

const day = "2026-06-30" as PlainDate
const guichi = "341702" as DivisionCode
const dongzhi = "341721" as DivisionCode
const open = bachelorBase

const rulebook = Result.getOrThrow(
  withProfiles(chisitong, [
    {
      namespace: "guichi",
      county: guichi,
      settings: [
        {
          parameter: open.id,
          since: day,
          value: 1 - Number(open.values[0]!.value),
          ground: "贵司〔2026〕1号"
        }
      ]
    }
  ])
)

describe("the rules for a kind of subject in a county on a day", () => {
  it.each(subjectKinds)("%s: are those that a rulebook compiles to", (kind) => {
    for (const county of [guichi, dongzhi, undefined]) {
      const own = rulebookFor(rulebook, kind, { county, rulesAt: day })
      const terms = termsFor(rulebook, county, day)
      const found = rulesFor(rulebook, kind, county, day)
      assert.deepStrictEqual(found.compiled, compile(own, day, terms))
      assert.deepStrictEqual(found.own, own)
      for (const parameter of rulebook.parameters)
        assert.strictEqual(found.terms(parameter), terms(parameter), parameter.id)
    }
  })

  it("are made once for all that they follow from", () => {
    const first = rulesFor(rulebook, "office", dongzhi, day)
    assert.strictEqual(rulesFor(rulebook, "office", dongzhi, day), first)
    assert.strictEqual(rulesFor(rulebook, "office", undefined, day), first, "no profile either")
    assert.notStrictEqual(rulesFor(rulebook, "office", guichi, day), first, "a profile of its own")
    assert.notStrictEqual(rulesFor(rulebook, "county", dongzhi, day), first)
    assert.notStrictEqual(rulesFor(rulebook, "office", dongzhi, addDays(day, 1)), first)
    assert.notStrictEqual(rulesFor(chisitong, "office", dongzhi, day), first)
  })

  it("are forgotten when too many others were asked for, and made again the same", () => {
    const first = rulesFor(rulebook, "committee", undefined, day)
    for (let later = 1; later <= 256; later++) rulesFor(rulebook, "committee", undefined, addDays(day, later))
    const again = rulesFor(rulebook, "committee", undefined, day)
    assert.notStrictEqual(again, first)
    assert.deepStrictEqual(again.compiled, first.compiled)
  })
})
