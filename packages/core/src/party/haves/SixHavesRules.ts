import type { PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { yes } from "../../norm/Condition.ts"
import { unknown } from "../../norm/Fact.ts"
import { hindrance } from "../../norm/Hindrance.ts"
import { must } from "../../norm/Rule.ts"
import type { OrganizationState } from "../../register/OrganizationState.ts"
import { checkOn, sixHaves, type SixHavesItem } from "./SixHaves.ts"
import { examples } from "./SixHavesRules.examples.ts"

const item = (zh: string, en: string) => ({ label: { zh, en }, unit: "yesNo", from: ["sixHaves"] }) as const

const facts = {
  partyVenue: item("有场所", "Party premises"),
  partyFacilities: item("有设施", "Party facilities"),
  partySignage: item("有标志", "Party sign"),
  partyFlagPresent: item("有党旗", "Party flag"),
  partyReadingMaterials: item("有书报", "Party books and papers"),
  partyRules: item("有制度", "Party rules")
} as const

/** What the remedy of the six needs. */
export interface SixHavesDetails {
  readonly day: PlainDate
}

/** 党组织标准化规范化建设“六有”: as the last check on or before the day found it. */
export const sixHavesOfOrganization = concept("sixHaves", {
  subject: "partyOrganization",
  revision: 1,
  facts,
  sources: ({ id, records }: OrganizationState) => ({
    sixHaves: records.facet(sixHaves, id) === undefined ? [] : [sixHaves.ref(id)]
  }),
  read: ({ id, records }: OrganizationState, day: PlainDate) => {
    const check = checkOn(records.facet(sixHaves, id), day)
    const has = (name: SixHavesItem): number => {
      if (check === undefined) return unknown
      return check.items.includes(name) ? 1 : 0
    }
    const details: SixHavesDetails = { day }
    return {
      facts: {
        partyVenue: has("venue"),
        partyFacilities: has("facilities"),
        partySignage: has("signage"),
        partyFlagPresent: has("partyFlag"),
        partyReadingMaterials: has("readingMaterials"),
        partyRules: has("rules")
      },
      details
    }
  }
})

export const sixHavesInPlace = must(
  "1.4.7",
  {
    zh: "党组织有场所、有设施、有标志、有党旗、有书报、有制度",
    en: "a Party organization has premises, facilities, a sign, a Party flag, books and papers, and rules"
  },
  {
    revision: 2,
    about: sixHavesOfOrganization,
    requires: [
      yes("partyVenue"),
      yes("partyFacilities"),
      yes("partySignage"),
      yes("partyFlagPresent"),
      yes("partyReadingMaterials"),
      yes("partyRules")
    ],
    // What was missing is put in place, and that is seen by another check.
    hindrance: () =>
      hindrance("outsideFact", {
        zh: "先把所缺的项目配齐，再登记检查结果",
        en: "what is missing is put in place, and a new check finds it so"
      }),
    remedies: ({ id }, { day }) => [
      { command: "party.checkSixHaves", input: { organization: id, on: day }, missing: ["items", "by"] }
    ],
    examples
  }
)
