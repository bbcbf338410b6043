import { type Consultation, consultation } from "../consultation/Consultation.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { atLeast, equal, yes } from "../norm/Condition.ts"
import { unknown, yesNo } from "../norm/Fact.ts"
import type { Remedy } from "../norm/Finding.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { must } from "../norm/Rule.ts"
import type { Terms } from "../norm/Terms.ts"
import { together } from "../norm/Together.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import type { Listed } from "../register/Records.ts"
import { type Counterpart, counterpartOn } from "./Counterpart.ts"
import { mutual, prior } from "./DecisionRules.examples.ts"
import { officeDecision } from "./OfficeDecision.ts"
import { consultationEnforced } from "./parameters.ts"
import { isAsking, needsConsultation, precedes } from "./PriorConsultation.ts"

const facts = {
  consultsOnDecisions: {
    label: {
      zh: "本所有可征求意见的党组织或党建工作指导员",
      en: "there is a Party organization or an instructor to consult"
    },
    unit: "yesNo",
    from: ["partyOrganization", "officeRoster"]
  },
  priorConsultationAsked: {
    label: {
      zh: "本县区要求作决定前有征求意见记录",
      en: "the county asks for a consultation on record before a decision"
    },
    unit: "yesNo",
    from: []
  },
  unconsultedDecisions: {
    label: {
      zh: "所列事项的决定中事先未征求意见的",
      en: "decisions on listed matters without a consultation before them"
    },
    unit: "count",
    from: ["officeDecision", "consultation"]
  },
  askedByManagement: {
    label: {
      zh: "决策管理层征求党组织意见的次数",
      en: "times that management asked the Party organization"
    },
    unit: "count",
    from: ["consultation", "officeDecision"]
  },
  askedByParty: {
    label: {
      zh: "党组织征求决策管理层意见的次数",
      en: "times that the Party organization asked management"
    },
    unit: "count",
    from: ["consultation", "officeDecision"]
  }
} as const

type Decision = Listed<typeof officeDecision>

/** What the remedies of decisions and consultations need. */
export interface DecisionDetails {
  readonly day: PlainDate
  readonly counterpart: Counterpart | undefined
  /** Decisions without a consultation before them, each with one that could be named, where there is one. */
  readonly unconsulted: ReadonlyArray<{ readonly decision: Decision; readonly fitting: string | undefined }>
  /** Who hasn't asked yet. */
  readonly silent: ReadonlyArray<Consultation["asks"]>
}

type Consultations = ReadonlyArray<Listed<typeof consultation>>

/** How often one side had asked the other by a day. */
const timesAsked = (consulted: Consultations, by: Consultation["asks"], day: PlainDate): number => {
  let times = 0
  for (const { body } of consulted)
    if (body.asks === by && body.on <= day && body.voided === undefined && isAsking(body)) times++
  return times
}

/** What was decided by a day: how much is on record, how much of it stands, and what nobody was asked about before. */
const decidedBy = (state: OfficeState, day: PlainDate, consulted: Consultations) => {
  const unconsulted: Array<DecisionDetails["unconsulted"][number]> = []
  let recorded = 0
  let standing = 0
  for (const decision of state.records.listOf(officeDecision, state.id)) {
    const { body } = decision
    if (body.on > day) continue
    recorded++
    if (body.voided !== undefined) continue
    standing++
    if (!needsConsultation(state, body)) continue
    const isFit = (one: Consultations[number]): boolean => precedes(state, one.body, body)
    if (consulted.some((one) => one.id === body.consultation && isFit(one))) continue
    unconsulted.push({ decision, fitting: consulted.findLast(isFit)?.id })
  }
  return { recorded, standing, unconsulted }
}

/** 征求意见、作决定: what an office decided on listed matters by a day, and who asked whom. */
export const deciding = concept("deciding", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, organization, rosterRef, records }: OfficeState) => ({
    partyOrganization: organization === undefined ? [] : [organization.ref],
    officeRoster: [rosterRef],
    officeDecision: records.listOf(officeDecision, id).map((listed) => officeDecision.ref(listed.id)),
    consultation: records.listOf(consultation, id).map((listed) => consultation.ref(listed.id))
  }),
  read: (state: OfficeState, day: PlainDate, terms: Terms) => {
    const consulted = state.records.listOf(consultation, state.id)
    const { recorded, standing, unconsulted } = decidedBy(state, day, consulted)
    const management = timesAsked(consulted, "management", day)
    const party = timesAsked(consulted, "partyOrganization", day)
    const isTold = standing + management + party > 0
    const counterpart = counterpartOn(state, day)
    const details: DecisionDetails = {
      day,
      counterpart,
      unconsulted,
      silent: [
        ...(management === 0 ? (["management"] as const) : []),
        ...(party === 0 ? (["partyOrganization"] as const) : [])
      ]
    }
    return {
      facts: {
        consultsOnDecisions: yesNo(counterpart !== undefined),
        priorConsultationAsked: Number(terms(consultationEnforced) ?? unknown),
        // Of an office that has voided all its decisions it is known that none stands.
        unconsultedDecisions: recorded === 0 ? unknown : unconsulted.length,
        askedByManagement: isTold ? management : unknown,
        askedByParty: isTold ? party : unknown
      },
      details
    }
  }
})

/** Withdrawing what was decided unasked; what was consulted on in time is decided anew by its name. */
const putRight = ({ unconsulted }: DecisionDetails): ReadonlyArray<Remedy> =>
  together(
    unconsulted.flatMap(({ decision: { id, body }, fitting }): ReadonlyArray<Remedy> => {
      const withdraw: Remedy = {
        command: "office.voidDecision",
        input: { decision: id },
        missing: ["reason"]
      }
      return fitting === undefined
        ? [withdraw]
        : [withdraw, { command: "office.decide", input: { ...body, consultation: fitting } }]
    })
  )

export const consultedBeforeDeciding = must(
  "1.5.5",
  {
    zh: "本所就所列事项作决定前，征求党组织意见并留有记录",
    en: "the office's own decisions on listed matters have a consultation before them"
  },
  {
    part: "priorConsultation",
    revision: 1,
    about: deciding,
    applies: [yes("consultsOnDecisions"), yes("priorConsultationAsked")],
    requires: [equal("unconsultedDecisions", 0)],
    remedies: (_, details) => putRight(details),
    hindrance: ({ unconsulted }) =>
      unconsulted.every(({ fitting }) => fitting !== undefined)
        ? undefined
        : hindrance("outsideFact", {
            zh: "所内撤回未经征求意见的决定，征求意见后重新作出；作废登记只是记下已经撤回",
            en: "the office withdraws what it decided unasked, consults and decides anew; voiding only records the withdrawal"
          }),
    examples: prior
  }
)

export const opinionsSoughtMutually = must(
  "1.5.5",
  {
    zh: "党组织与决策管理层就重大事项相互征求意见",
    en: "Party organization and management ask each other's opinion on major matters"
  },
  {
    part: "mutualConsultation",
    revision: 1,
    about: deciding,
    applies: [yes("consultsOnDecisions")],
    requires: [atLeast("askedByManagement", 1), atLeast("askedByParty", 1)],
    remedies: ({ id }, { day, counterpart, silent }) =>
      together(
        silent.map((asks) => ({
          command: "consultation.record",
          input: {
            office: id,
            ...(counterpart?.kind === "organization" && { organization: counterpart.organization }),
            sort: "opinion",
            asks,
            on: day
          },
          missing: ["matter", "topic", "outcome"]
        }))
      ),
    examples: mutual
  }
)
