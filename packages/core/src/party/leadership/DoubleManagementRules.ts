import type { PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { yes } from "../../norm/Condition.ts"
import { unknown } from "../../norm/Fact.ts"
import { should } from "../../norm/Rule.ts"
import { office as officeKind } from "../../office/Office.ts"
import type { OfficeState } from "../../register/OfficeState.ts"
import { examples } from "./LeadershipRules.examples.ts"

const facts = {
  inPartyOrganization: {
    label: { zh: "在一个党组织内", en: "unit of a Party organization" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  ledBySupervisor: {
    label: {
      zh: "领导党建的县区司法局即监管该所的县区司法局",
      en: "the bureau that leads its Party organization supervises the office"
    },
    unit: "yesNo",
    from: ["office", "partyOrganization"]
  }
} as const

/** What the remedy of double management needs: the joint branch that the office could leave. */
export interface DoubleManagementDetails {
  readonly day: PlainDate
  readonly jointBranch: string | undefined
}

const yesNo = (value: boolean): number => (value ? 1 : 0)

/** 双管合一: whether one bureau leads an office's Party organization and supervises the office. */
export const doubleManagement = concept("doubleManagement", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, organization }: OfficeState) => ({
    office: [officeKind.ref(id)],
    partyOrganization: organization === undefined ? [] : [organization.ref]
  }),
  read: ({ office, organization }: OfficeState, day: PlainDate) => {
    const body = organization?.body
    const details: DoubleManagementDetails = {
      day,
      jointBranch: body?.form === "jointBranch" ? organization?.id : undefined
    }
    return {
      facts: {
        inPartyOrganization: yesNo(body !== undefined),
        ledBySupervisor: body === undefined ? unknown : yesNo(body.county === office.county)
      },
      details
    }
  }
})

export const managedTogether = should(
  "1.3.2",
  {
    zh: "推行双管合一：管党建与管所务统一",
    en: "managing Party building and managing the office go together"
  },
  {
    revision: 1,
    about: doubleManagement,
    applies: [yes("inPartyOrganization")],
    requires: [yes("ledBySupervisor")],
    // An office's own branch stands in the office's county by its founding; only a joint branch can be left.
    remedies: ({ id }, { day, jointBranch }) =>
      jointBranch === undefined
        ? []
        : [
            {
              command: "party.leaveJointBranch",
              input: { organization: jointBranch, office: id, on: day }
            }
          ],
    examples: examples["1.3.2"]
  }
)
