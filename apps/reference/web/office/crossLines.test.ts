import type { CrossHeld, PostHeld } from "@jiceng/http-api/browser"
import { describe, expect, it } from "vitest"
import { crossLines, numbersAt } from "./crossLines.ts"

const held = (side: PostHeld["side"], post: PostHeld["post"], id: string): PostHeld =>
  ({ side, post, person: { id, name: id, masked: false } }) as PostHeld
const cross = (person: string, change: Partial<CrossHeld> = {}): CrossHeld =>
  ({
    id: `ca_${person}`,
    person: { id: person, name: person, masked: false },
    direction: "partyIntoManagement",
    partyPost: "partyLeader",
    managementPost: "partner",
    ...change
  }) as CrossHeld

const management = [held("management", "director", "pe_a"), held("management", "partner", "pe_b")]
const party = [held("party", "partyLeader", "pe_b"), held("party", "partyHead", "pe_a")]

describe("the lines of cross-appointments", () => {
  it("lead from the middle of one row to that of the other, in their direction", () => {
    const [into, out] = crossLines(
      management,
      party,
      [
        cross("pe_b"),
        cross("pe_a", {
          direction: "managementIntoParty",
          partyPost: "partyHead",
          managementPost: "director"
        })
      ],
      100
    )
    expect(into).toMatchObject({ number: 1, path: "M58 50 C30 50 30 150 2 150" })
    expect(out).toMatchObject({ number: 2, path: "M2 50 C30 50 30 150 58 150" })
    expect(into!.label.x).toBeLessThan(30)
    expect(out!.label.x).toBeGreaterThan(30)
    expect(into!.label.y).toBeGreaterThan(100)
    expect(out!.label.y).toBeGreaterThan(100)
  })

  it("are left out where a post isn't held any more, and no number is given twice", () => {
    const crossings = [cross("pe_a"), cross("pe_b")]
    expect(crossLines(management, party, crossings, 100).map(({ number }) => number)).toEqual([2])
  })

  it("number both posts of the pair, and no other post of the person", () => {
    const crossings = [cross("pe_b")]
    expect([...management, ...party].map((one) => numbersAt(one, crossings))).toEqual([[], [1], [1], []])
    expect(numbersAt(held("party", "liaison", "pe_b"), crossings)).toEqual([])
  })
})
