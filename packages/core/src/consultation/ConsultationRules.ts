import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { atLeast, yes } from "../norm/Condition.ts"
import { unknown, yesNo } from "../norm/Fact.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { together } from "../norm/Together.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { noSystems, officeSystems, systemInForce, systemsRecorded } from "../systems/OfficeSystems.ts"
import { consultation } from "./Consultation.ts"
import { examples } from "./ConsultationRules.examples.ts"

const facts = {
  consultsOrganization: {
    label: { zh: "本所在党组织中", en: "the office is in a Party organization" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  consultationSystem: {
    label: { zh: "会商、通报制度在施行", en: "consultation and notification system in force" },
    unit: "yesNo",
    from: ["officeSystems"]
  },
  deliberations: {
    label: { zh: "制度施行以来的会商次数", en: "deliberations since the system" },
    unit: "count",
    from: ["consultation"]
  },
  notifications: {
    label: { zh: "制度施行以来的通报次数", en: "notifications since the system" },
    unit: "count",
    from: ["consultation"]
  }
} as const

/** What the remedies of consultation need. */
export interface ConsultationDetails {
  readonly day: PlainDate
  readonly organization: string | undefined
  readonly hasSystem: boolean
  readonly lacking: ReadonlyArray<"deliberation" | "notification">
}

/** The first day of the first consultation system that an office had by a day. */
const systemSince = ({ id, records }: OfficeState, day: PlainDate): PlainDate | undefined =>
  (records.facet(officeSystems, id) ?? noSystems).entries.reduce<PlainDate | undefined>(
    (first, { system, from, voided }) =>
      system === "consultation" &&
      voided === undefined &&
      from <= day &&
      (first === undefined || from < first)
        ? from
        : first,
    undefined
  )

/** 会商、通报: the system of an office and what it left on record, ever since it was first adopted. */
export const consulting = concept("consulting", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, organization, records }: OfficeState) => ({
    partyOrganization: organization === undefined ? [] : [organization.ref],
    officeSystems: [officeSystems.ref(id)],
    consultation: records.listOf(consultation, id).map((listed) => consultation.ref(listed.id))
  }),
  read: (state: OfficeState, day: PlainDate) => {
    const since = systemSince(state, day)
    const held = state.records
      .listOf(consultation, state.id)
      .filter(({ body: { on, voided } }) => voided === undefined && on <= day && on >= (since ?? day))
    const count = (sort: string): number => held.filter(({ body }) => body.sort === sort).length
    const recorded = systemsRecorded(state)
    const hasSystem = systemInForce(state, "consultation", day)
    const deliberations = count("deliberation")
    const notifications = count("notification")
    const details: ConsultationDetails = {
      day,
      organization: state.organization?.id,
      hasSystem,
      lacking: [
        ...(deliberations === 0 ? (["deliberation"] as const) : []),
        ...(notifications === 0 ? (["notification"] as const) : [])
      ]
    }
    return {
      facts: {
        consultsOrganization: yesNo(state.organization !== undefined),
        consultationSystem: yesNo(recorded ? hasSystem : undefined),
        deliberations: since === undefined ? unknown : deliberations,
        notifications: since === undefined ? unknown : notifications
      },
      details
    }
  }
})

/** Adopting the system, then leaving records under it. */
const consult = (office: string, details: ConsultationDetails): ReadonlyArray<Remedy> => {
  const { day, organization, hasSystem, lacking } = details
  const adopt: ReadonlyArray<Remedy> = hasSystem
    ? []
    : [
        {
          command: "office.adoptSystem",
          input: { office, system: "consultation", from: day },
          missing: ["title"]
        }
      ]
  return together([
    ...adopt,
    ...lacking.map((sort) => ({
      command: "consultation.record",
      input: { office, organization, sort, on: day },
      missing: ["asks", "matter", "topic", "outcome"]
    }))
  ])
}

export const consultationKept = must(
  "1.3.6",
  {
    zh: "建立重大问题会商、重要情况通报制度，并留有记录",
    en: "a system of deliberation and notification is in force and leaves records"
  },
  {
    revision: 2,
    about: consulting,
    applies: [yes("consultsOrganization")],
    requires: [yes("consultationSystem"), atLeast("deliberations", 1), atLeast("notifications", 1)],
    remedies: ({ id }, details) => consult(id, details),
    examples
  }
)
