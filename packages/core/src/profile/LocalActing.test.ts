import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { Result } from "effect"
import { actors, countingEntropy, digest, quickClock } from "../Cast.test.fixture.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import { createJiceng } from "../promise/CreateJiceng.ts"
import { guichiProfile, provision, recordFireDrill } from "./Local.test.fixture.ts"
import { withProfiles } from "./WithProfiles.ts"

const rulebook = Result.getOrThrow(withProfiles(chisitong, [guichiProfile]))

describe("a county's own command, for those who don't write Effect", () => {
  it("is performed, run by its name and considered", async () => {
    const jiceng = await createJiceng({
      store: "memory",
      digest,
      entropy: countingEntropy(0),
      clock: () => quickClock().now,
      rulebook
    })
    const city = jiceng.as(actors.city)
    const since = "2018-05-01"
    const locality = { name: "梅村镇", kind: "township" } as const
    const form = "partnership"
    await city.office.register({ id: "of_1", county: guichi, name: "梅村所", locality, form, since })
    const held = { office: "of_1", on: "2026-02-01" }
    const done = await city.perform(recordFireDrill, held)
    assert.isTrue(done.ok)
    if (done.ok) expectTypeOf(done.value).toEqualTypeOf<{ readonly drill: string }>()
    const act = { command: "guichi.recordFireDrill", input: held }
    assert.isTrue((await city.consider(act)).ok)
    assert.isTrue((await city.run(act)).ok)
    const answer = await city.assess({ kind: "office", office: "of_1" })
    const found = answer.ok && answer.value.findings.find(({ clause }) => clause === provision.id)
    assert.strictEqual(found && found.outcome, "satisfied")
    await jiceng.close()
  })
})
