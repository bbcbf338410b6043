import type { Example } from "../../norm/Example.ts"
import type { sixHavesOfOrganization } from "./SixHavesRules.ts"

type Fact = keyof (typeof sixHavesOfOrganization)["facts"]

const all: Readonly<Record<Fact, number>> = {
  partyVenue: 1,
  partyFacilities: 1,
  partySignage: 1,
  partyFlagPresent: 1,
  partyReadingMaterials: 1,
  partyRules: 1
}

const without = (fact: Fact, zh: string, en: string): Example<Fact> => ({
  at: "below",
  situation: { zh, en },
  facts: { ...all, [fact]: 0 },
  outcome: "violated"
})

/** 1.4.7 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  { at: "at", situation: { zh: "六项都有", en: "all six" }, facts: all, outcome: "satisfied" },
  without("partyVenue", "没有场所", "no premises"),
  without("partyFacilities", "没有设施", "no facilities"),
  without("partySignage", "没有标志", "no sign"),
  without("partyFlagPresent", "没有党旗", "no Party flag"),
  without("partyReadingMaterials", "没有书报", "no books and papers"),
  without("partyRules", "没有制度", "no rules"),
  {
    at: "case",
    situation: { zh: "还没有核查过", en: "not checked yet" },
    facts: {},
    outcome: "undetermined"
  }
]
