import { Schema } from "effect"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"

/** 市、县区两级都有的层级: 党委统一领导, 党委组织部门与非公经济和社会组织工委统筹指导. */
export const dualLayers = ["partyCommittee", "organizationDepartmentAndWorkCommittee"] as const

/** 县区司法局的层级: 局党组直接领导, 局党总支等具体负责. */
export const bureauLayers = ["bureauPartyGroup", "bureauGeneralBranch"] as const

/** 领导链的层级, from the top. */
export const leadershipLayers = [...dualLayers, ...bureauLayers] as const
export const LeadershipLayer = Schema.Literals(leadershipLayers)
export type LeadershipLayer = typeof LeadershipLayer.Type

/** Whether a layer has its organ in the city too. */
export const isDualLayer = (layer: LeadershipLayer): boolean =>
  (dualLayers as ReadonlyArray<LeadershipLayer>).includes(layer)

const named = { name: RequiredText(120), from: PlainDate }

/** A layer that both city and county have, named in both. */
export const DualLayer = Schema.Struct({
  layer: Schema.Literals(dualLayers),
  /** The city's organ; `name` is the county's. */
  city: RequiredText(120),
  ...named
})

/** A layer within the county bureau. */
export const BureauLayer = Schema.Struct({ layer: Schema.Literals(bureauLayers), ...named })

const voidable = { voided: Schema.optionalKey(Voided) }

/** Who leads on one layer from a day on, until the next entry of the layer. */
export const LeadershipEntry = Schema.Union([
  Schema.Struct({ ...DualLayer.fields, ...voidable }),
  Schema.Struct({ ...BureauLayer.fields, ...voidable })
])
export type LeadershipEntry = typeof LeadershipEntry.Type

/** 领导链: who leads the Party organizations of a county's offices, layer by layer, dated. */
export const PartyLeadership = Schema.Struct({ county: DivisionCode, entries: Schema.Array(LeadershipEntry) })
export type PartyLeadership = typeof PartyLeadership.Type

/** A county has one chain, so its record is found by the county's code. */
export const leadershipId = (county: DivisionCode): string => `pl_${county}`

export const partyLeadership = recordKind("partyLeadership", {
  version: 1,
  id: recordId("pl", "partyLeadership"),
  body: PartyLeadership,
  index: { county: { type: "id", of: (body) => body.county } },
  about: (body) => body.county
})

/** Who leads on a layer on a day: its last entry up to then. */
export const leaderOn = (
  leadership: PartyLeadership | undefined,
  layer: LeadershipLayer,
  day: PlainDate
): LeadershipEntry | undefined => {
  let found: LeadershipEntry | undefined
  for (const entry of leadership?.entries ?? []) {
    if (entry.layer !== layer || entry.voided !== undefined || entry.from > day) continue
    if (found === undefined || entry.from > found.from) found = entry
  }
  return found
}
