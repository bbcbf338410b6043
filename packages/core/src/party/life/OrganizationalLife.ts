import { Schema } from "effect"
import { expectation } from "../../kernel/Expectation.ts"
import { holdsOn, type Period } from "../../kernel/Period.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import type { Listed, Records } from "../../register/Records.ts"
import { JointUnit, unitKey } from "../OrganizationCommands.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 组织生活编号. */
export const OrganizationalLifeId = recordId("ol", "organizationalLife").pipe(
  Schema.brand("OrganizationalLifeId")
)
export type OrganizationalLifeId = typeof OrganizationalLifeId.Type

const attending = Schema.makeFilter(
  (units: ReadonlyArray<typeof JointUnit.Type>) =>
    units.length > 0 && new Set(units.map(unitKey)).size === units.length,
  expectation("一个以上互不相同的到会成员单位", "one or more different units that attended")
)

/** 组织生活: one activity of a Party organization, with the units that attended. */
export const OrganizationalLife = Schema.Struct({
  organization: PartyOrganizationId,
  on: PlainDate,
  topic: RequiredText(200),
  units: Schema.Array(JointUnit).check(attending),
  voided: Schema.optionalKey(Voided)
})
export type OrganizationalLife = typeof OrganizationalLife.Type

export const organizationalLife = recordKind("organizationalLife", {
  version: 1,
  id: OrganizationalLifeId,
  body: OrganizationalLife,
  index: {
    organization: { type: "id", of: (body) => body.organization },
    on: { type: "day", of: (body) => body.on }
  },
  about: (body) => body.organization
})

/** The activities of an organization within a period, by day; its length is their count. */
export const lifeIn = (
  records: Records,
  organization: PartyOrganizationId,
  period: Period
): ReadonlyArray<Listed<typeof organizationalLife>> =>
  records
    .listOf(organizationalLife, organization)
    .filter(({ body }) => body.voided === undefined && holdsOn(period, body.on))
    .toSorted((a, b) => (a.body.on < b.body.on ? -1 : 1))

/** How many of these activities each unit attended, by office id or by the judicial office's name. */
export const attendance = (
  activities: ReadonlyArray<Listed<typeof organizationalLife>>
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { body } of activities)
    for (const unit of body.units) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1)
  return counts
}
