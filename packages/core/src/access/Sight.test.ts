import { assert, describe, it } from "@effect/vitest"
import { dongzhi, guichi } from "../kernel/DivisionCode.ts"
import type { Actor, Tier } from "./Actor.ts"
import { maySee } from "./Sight.ts"

const actor = (tier: Tier): Actor => ({
  id: "x",
  tier,
  ...(tier !== "office" && { jurisdiction: guichi }),
  posts: tier === "office" ? [{ office: "of_1", post: "director" }] : []
})
const here = { county: guichi, office: "of_1" }

describe("who sees what of an office's people", () => {
  it.each([
    ["the county bureau sees names", "county", "name", true],
    ["and stages", "county", "partyMembership", true],
    ["and resident ids, masked", "county", "residentId", true],
    ["the judicial office sees names", "judicialOffice", "name", true],
    ["and who leads the branch", "judicialOffice", "partyPost", true],
    ["and no stages", "judicialOffice", "partyMembership", false],
    ["and no resident ids", "judicialOffice", "residentId", false],
    ["an office's own people see names", "office", "name", true],
    ["and no phones", "office", "phone", false],
    ["and no penalties", "office", "penalty", false]
  ] as const)("%s", (_, tier, kind, seen) => {
    assert.strictEqual(maySee(actor(tier), kind, here), seen)
  })

  it("a county sees nothing of another", () => {
    assert.isFalse(maySee(actor("county"), "name", { ...here, county: dongzhi }))
  })
})
