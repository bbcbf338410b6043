import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { cited } from "../norm/Cited.ts"
import type { LocalRules } from "../norm/Local.ts"
import { rulebookName } from "../norm/Rulebook.ts"
import { digest } from "../Scene.test.fixture.ts"
import { commandsOf, kindsOf } from "./Installed.ts"
import { drills, fireDrill, local, provision, recordFireDrill, withLocal } from "./Local.test.fixture.ts"

const rulebook = Result.getOrThrow(withLocal())

const faultsOf = (more: Partial<LocalRules>, namespace?: string) =>
  Result.match(withLocal(more, namespace), {
    onSuccess: () => [],
    onFailure: ({ issues }) => issues.map(({ path, found }) => `${path} ${found}`)
  })

describe("what a county adds", () => {
  it.each<readonly [string, Partial<LocalRules>, ReadonlyArray<string>]>([
    ["as it should be", {}, []],
    [
      "a provision under another name",
      { provisions: [provision, { ...provision, id: "dongzhi.fireDrill" }] },
      ['$[0].local.provisions[1].id "dongzhi.fireDrill"']
    ],
    [
      "a provision twice",
      { provisions: [provision, provision] },
      ['$[0].local.provisions[1].id "guichi.fireDrill"']
    ],
    [
      "a provision of no document, from no day",
      { provisions: [{ ...provision, source: " ", since: "2026-02-30" as PlainDate }] },
      ['$[0].local.provisions[0].since "2026-02-30"', '$[0].local.provisions[0].source " "']
    ],
    [
      "a rule on a clause of the document",
      { rules: [{ ...local.rules[0]!, clause: "3.1.3" }] },
      ['$[0].local.rules[0].clause "3.1.3"']
    ],
    [
      "a rule about a concept that isn't there",
      { concepts: [] },
      ['$[0].local.rules[0].about "guichi.drills"']
    ],
    [
      "a parameter that isn't there",
      { parameters: [] },
      ['$[0].local.rules[0].parameters "guichi.minDrills"']
    ],
    [
      "a fact under the document's names",
      {
        concepts: [{ ...drills, facts: { members: drills.facts["guichi.drillsHeld"] } }]
      },
      ['$[0].local.concepts[0].facts "members"', '$[0].local.rules[0].about "guichi.drills"']
    ],
    [
      "a name of more than one part",
      { parameters: [{ ...local.parameters[0]!, id: "guichi.min.drills" }] },
      ['$[0].local.parameters[0].id "guichi.min.drills"', '$[0].local.rules[0].parameters "guichi.minDrills"']
    ],
    [
      "a kind under the document's names",
      { kinds: [{ ...fireDrill, kind: "office" }] },
      ['$[0].local.kinds[0].kind "office"']
    ]
  ])("%s", (_, more, expected) => {
    assert.deepStrictEqual(faultsOf(more), expected)
  })

  it.each(["fund", "party", "branch"])("%s is taken by the register's own", (namespace) => {
    assert.include(faultsOf({}, namespace), `$[0].namespace "${namespace}"`)
  })

  it("is refused under a namespace that is no name at all, like all that stands under it", () => {
    const faults = faultsOf({}, "a(")
    assert.include(faults, '$[0].namespace "a("')
    assert.include(faults, '$[0].local.kinds[0].kind "guichiFireDrill"')
  })

  it("is part of the rulebook's hash, with the revision of its rules", () => {
    const revised = Result.getOrThrow(withLocal({ rules: [{ ...local.rules[0]!, revision: 2 }] }))
    const hashes = [chisitong, rulebook, revised].map((one) => rulebookName(digest, one).hash)
    assert.strictEqual(new Set(hashes).size, 3)
  })

  it("is found by its id, beside the document's own", () => {
    assert.strictEqual(cited(rulebook, provision.id)!.citation, "贵司〔2026〕3号 第二条")
    assert.deepStrictEqual(cited(rulebook, provision.id)!.kinds, ["rule", "record"])
    assert.isUndefined(cited(chisitong, provision.id))
    assert.strictEqual(cited(rulebook, "1.4.1")!.force, "must")
    assert.strictEqual(commandsOf(rulebook)["guichi.recordFireDrill"], recordFireDrill)
    assert.strictEqual(kindsOf(rulebook, rulebook).length, kindsOf().length + 1)
  })
})
