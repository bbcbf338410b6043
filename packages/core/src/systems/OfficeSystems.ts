import { Schema } from "effect"
import { holdsOn, overlaps } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { recordKind } from "../journal/RecordKind.ts"
import type { OfficeState } from "../register/OfficeState.ts"

/**
 * 内部管理制度 (3.3.2), in the document's order: 执业管理, 利益冲突审查, 风险告知, 重大案件集体讨论, 质量控制与评价,
 * 投诉查处, 年度考核, 档案管理, 收益分配.
 */
export const managementSystems = [
  "practiceManagement",
  "conflictReview",
  "riskDisclosure",
  "majorCaseDiscussion",
  "qualityControl",
  "complaintHandling",
  "annualAssessment",
  "archives",
  "incomeDistribution"
] as const

/** 制度: those of management, 会商通报制度 `consultation` (1.3.6) and 党务工作者经费补贴办法 `partyAffairsSubsidy` (1.5.6). */
export const InternalSystem = Schema.Literals([...managementSystems, "consultation", "partyAffairsSubsidy"])
export type InternalSystem = typeof InternalSystem.Type

/** 制度文件: what an office adopted for one system, by its title. `to` is the last day on which it was in force. */
export const SystemEntry = Schema.Struct({
  system: InternalSystem,
  title: RequiredText(120),
  from: PlainDate,
  to: Schema.optionalKey(PlainDate),
  voided: Schema.optionalKey(Voided)
})
export type SystemEntry = typeof SystemEntry.Type

const oneADay = Schema.makeFilter(
  ({ entries }: { readonly entries: ReadonlyArray<SystemEntry> }) => {
    const standing = entries.filter(({ voided }) => voided === undefined)
    return !standing.some((entry, place) =>
      standing.slice(place + 1).some((other) => other.system === entry.system && overlaps(entry, other))
    )
  },
  { expected: "one document in force for a system on any day" }
)

/** 本所制度: every document that an office adopted for its internal systems, dated; one a system on any day. */
export const OfficeSystems = Schema.Struct({ entries: Schema.Array(SystemEntry) }).check(oneADay)
export type OfficeSystems = typeof OfficeSystems.Type

export const officeSystems = recordKind("officeSystems", { version: 1, id: OfficeId, body: OfficeSystems })

/** An office that has adopted nothing. */
export const noSystems: OfficeSystems = { entries: [] }

/** Whether anything was ever recorded of an office's systems; without that, what it lacks is unknown. */
export const systemsRecorded = ({ id, records }: Pick<OfficeState, "id" | "records">): boolean =>
  records.facet(officeSystems, id) !== undefined

/** Whether an office had a document in force for a system on a day. */
export const systemInForce = (
  { id, records }: Pick<OfficeState, "id" | "records">,
  system: InternalSystem,
  day: PlainDate
): boolean =>
  (records.facet(officeSystems, id) ?? noSystems).entries.some(
    (entry) => entry.system === system && entry.voided === undefined && holdsOn(entry, day)
  )
