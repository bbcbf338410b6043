import type { DivisionCode } from "../../kernel/DivisionCode.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { yes } from "../../norm/Condition.ts"
import { must } from "../../norm/Rule.ts"
import type { OrganizationState } from "../../register/OrganizationState.ts"
import { examples } from "./LeadershipRules.examples.ts"
import {
  isDualLayer,
  leaderOn,
  type LeadershipLayer,
  leadershipId,
  leadershipLayers,
  partyLeadership
} from "./PartyLeadership.ts"

const layerFact = (zh: string, en: string) =>
  ({ label: { zh, en }, unit: "yesNo", from: ["partyLeadership"] }) as const

const facts = {
  superiorNamed: {
    label: { zh: "上级党组织已记明", en: "superior Party organization on record" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  partyCommitteeNamed: layerFact("市、县区党委已记明", "city and county Party committees on record"),
  organizationDepartmentNamed: layerFact(
    "党委组织部门、非公经济和社会组织工委已记明",
    "organization departments and work committees on record"
  ),
  bureauPartyGroupNamed: layerFact("县区司法局党组已记明", "the county bureau's Party group on record"),
  bureauGeneralBranchNamed: layerFact("司法局党总支等已记明", "the bureau's general branch on record")
} as const

/** What the remedies of the chain need. */
export interface LeadershipDetails {
  readonly day: PlainDate
  readonly county: DivisionCode
  readonly absent: ReadonlyArray<LeadershipLayer>
}

const yesNo = (value: boolean): number => (value ? 1 : 0)

/** 上级党组织与领导链: who leads one Party organization on one day. */
export const leadership = concept("leadership", {
  subject: "partyOrganization",
  revision: 1,
  facts,
  sources: ({ ref, organization, records }: OrganizationState) => {
    const id = leadershipId(organization.county)
    return {
      partyOrganization: [ref],
      partyLeadership: records.facet(partyLeadership, id) === undefined ? [] : [partyLeadership.ref(id)]
    }
  },
  read: ({ organization, records }: OrganizationState, day: PlainDate) => {
    const { county, superior } = organization
    const chain = records.facet(partyLeadership, leadershipId(county))
    const absent = leadershipLayers.filter((layer) => leaderOn(chain, layer, day) === undefined)
    const named = (layer: LeadershipLayer): number => yesNo(!absent.includes(layer))
    const details: LeadershipDetails = { day, county, absent }
    return {
      facts: {
        superiorNamed: yesNo(superior.trim() !== ""),
        partyCommitteeNamed: named("partyCommittee"),
        organizationDepartmentNamed: named("organizationDepartmentAndWorkCommittee"),
        bureauPartyGroupNamed: named("bureauPartyGroup"),
        bureauGeneralBranchNamed: named("bureauGeneralBranch")
      },
      details
    }
  }
})

export const ledByChain = must(
  "1.3.1",
  {
    zh: "每个所党组织都有上级党组织，领导链各层记明",
    en: "every Party organization has a superior, and each layer that leads it is on record"
  },
  {
    revision: 1,
    about: leadership,
    requires: [
      yes("superiorNamed"),
      yes("partyCommitteeNamed"),
      yes("organizationDepartmentNamed"),
      yes("bureauPartyGroupNamed"),
      yes("bureauGeneralBranchNamed")
    ],
    remedies: (_, { county, absent, day }) =>
      absent.map((layer) => ({
        command: "party.recordLeadership",
        input: { county, layer, from: day },
        missing: isDualLayer(layer) ? ["city", "name"] : ["name"]
      })),
    examples: examples["1.3.1"]
  }
)
