import type { DivisionCode } from "../../kernel/DivisionCode.ts"
import { holdsOn } from "../../kernel/Period.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { unknown } from "../../norm/Fact.ts"
import { office as officeKind, type OfficeId } from "../../office/Office.ts"
import type { Terms } from "../../norm/Terms.ts"
import type { OrganizationState } from "../../register/OrganizationState.ts"
import { standingOn } from "../Headship.ts"
import { fullMember } from "../MembershipStage.ts"
import { manyUnits, minFullMembers, minUnits } from "../parameters.ts"

/** 跨县区 or not, in the order of how near its units are: held against the reading `crossCounty`. */
export const branchSpans = ["acrossCounties", "oneCounty"] as const
export type BranchSpan = (typeof branchSpans)[number]

/** Whether a branch and all its offices stand in one county. */
export const spanOf = (county: DivisionCode, offices: ReadonlyArray<DivisionCode>): BranchSpan =>
  offices.every((other) => other === county) ? "oneCounty" : "acrossCounties"

const facts = {
  isJointBranch: {
    label: { zh: "是联合党支部", en: "is a joint branch" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  branchUnits: {
    label: { zh: "成员单位数", en: "units of the branch" },
    unit: "count",
    from: ["partyOrganization"]
  },
  branchGround: {
    label: { zh: "联合的依据已记明", en: "ground of the joint branch on record" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  branchSpan: {
    label: { zh: "成员单位所在县区", en: "counties of the units" },
    unit: "form",
    codes: branchSpans,
    from: ["partyOrganization", "office"]
  },
  branchFullMembers: {
    label: {
      zh: "支部的正式党员人数（名册所载）",
      en: "full members of the branch, as far as the register has them"
    },
    unit: "count",
    from: ["partyOrganization", "officeRoster"]
  }
} as const

/** What the remedies of a joint branch need. */
export interface JointBranchDetails {
  readonly day: PlainDate
  /** So many units that fewer are advised. */
  readonly crowded: boolean
  readonly grounded: boolean
  /** Fewer units than a joint branch has at least. */
  readonly lacksUnits: boolean
  /** Another office would help: units or members are few, or one of another county can't leave before. */
  readonly needsUnits: boolean
  /** Unit offices of other counties than the branch's own, as many as can leave without too few units remaining. */
  readonly farOffices: ReadonlyArray<OfficeId>
}

const yesNo = (value: boolean): number => (value ? 1 : 0)

/** How many full members the register has among the unit offices on a day. */
const fullMembersOf = ({ offices }: OrganizationState, day: PlainDate): number => {
  let count = 0
  for (const { roster } of offices)
    for (const stage of standingOn(roster, day).stages.values()) if (stage >= fullMember) count++
  return count
}

/** 联合党支部: its units, its ground and its size on one day. The members of a judicial office aren't in the register. */
export const jointBranch = concept("jointBranch", {
  subject: "partyOrganization",
  revision: 2,
  facts,
  sources: ({ ref, offices }: OrganizationState) => ({
    partyOrganization: [ref],
    office: offices.map(({ id }) => officeKind.ref(id)),
    officeRoster: offices.map(({ rosterRef }) => rosterRef)
  }),
  read: (state: OrganizationState, day: PlainDate, terms: Terms) => {
    const { organization, offices } = state
    const units = organization.units.filter((unit) => holdsOn(unit, day))
    const counted = fullMembersOf(state, day)
    const enough = Number(terms(minFullMembers) ?? Infinity)
    const partly = units.some(({ kind }) => kind === "judicialOffice")
    const { county } = organization
    const least = Number(terms(minUnits) ?? 0)
    const far = offices.filter(({ office }) => office.county !== county).map(({ id }) => id)
    const spare = Math.max(0, units.length - least)
    const details: JointBranchDetails = {
      day,
      crowded: units.length >= Number(terms(manyUnits) ?? Infinity),
      grounded: organization.ground !== undefined,
      lacksUnits: units.length < least,
      needsUnits: units.length < least || (!partly && counted < enough) || far.length > spare,
      farOffices: far.slice(0, spare)
    }
    const span = spanOf(
      county,
      offices.map(({ office }) => office.county)
    )
    return {
      facts: {
        isJointBranch: yesNo(organization.form === "jointBranch"),
        branchUnits: units.length,
        branchGround: yesNo(details.grounded),
        branchSpan: branchSpans.indexOf(span),
        branchFullMembers: partly && counted < enough ? unknown : counted
      },
      details
    }
  }
})
