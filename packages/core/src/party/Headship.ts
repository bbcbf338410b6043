import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { unknown } from "../norm/Fact.ts"
import { type Terms, termsOn } from "../norm/Terms.ts"
import { isManagementPost, type OfficeRoster } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { fullMember, memberFrom, stageCode, stageCodes } from "./MembershipStage.ts"
import { headMinStage, minFullMembers } from "./parameters.ts"
import { type HeadAppointment, leadOn, type PartyOrganization } from "./PartyOrganization.ts"

/** Which clause names the head, and who may lawfully be named under it. */
export interface HeadStep {
  readonly clause: "1.3.3" | "1.3.4" | "1.3.5"
  readonly candidates: ReadonlyArray<PersonId>
}

/** What the roster says on a day about who leads and who is a member. */
export interface Standing {
  readonly active: ReadonlySet<PersonId>
  readonly practitioners: ReadonlySet<PersonId>
  /** The stage reached by each active person. */
  readonly stages: ReadonlyMap<PersonId, number>
  readonly director: PersonId | undefined
  /** Partners and principal managers: one pool, no order between the two. */
  readonly pool: ReadonlySet<PersonId>
}

/** Reads a roster as of a day. */
export const standingOn = (roster: OfficeRoster, day: PlainDate): Standing => {
  const active = new Set<PersonId>()
  const practitioners = new Set<PersonId>()
  for (const staff of roster.staff) {
    if (!holdsOn(staff, day)) continue
    active.add(staff.person)
    if (staff.practitioner) practitioners.add(staff.person)
  }
  const stages = new Map<PersonId, number>()
  for (const { person, stage, on, voided } of roster.stages) {
    if (voided !== undefined || on > day || !active.has(person)) continue
    stages.set(person, Math.max(stages.get(person) ?? 0, stageCode(stage)))
  }
  const pool = new Set<PersonId>()
  let director: PersonId | undefined
  for (const { person, post, from, to } of roster.posts) {
    if (!active.has(person) || from > day || (to !== undefined && to < day)) continue
    if (post === "director") director = person
    else if (isManagementPost(post)) pool.add(person)
  }
  return { active, practitioners, stages, director, pool }
}

const reaching = (
  people: Iterable<PersonId>,
  { stages }: Standing,
  stage: number
): ReadonlyArray<PersonId> => {
  const found: Array<PersonId> = []
  for (const person of people) if ((stages.get(person) ?? 0) >= stage) found.push(person)
  return found.toSorted()
}

const bestStage = (people: Iterable<PersonId>, { stages }: Standing): number => {
  let best = 0
  for (const person of people) best = Math.max(best, stages.get(person) ?? 0)
  return best
}

/**
 * Who may lawfully be named head (1.3.3 → 1.3.4 → 1.3.5): the director, else any of partners and principal
 * managers, else another practitioner; each only from `minStage` on. With nobody eligible the last step stands
 * with no candidate.
 */
export const headStep = (standing: Standing, minStage: number): HeadStep => {
  const { director, pool, practitioners } = standing
  const directors = director === undefined ? [] : reaching([director], standing, minStage)
  if (directors.length > 0) return { clause: "1.3.3", candidates: directors }
  const managers = reaching(pool, standing, minStage)
  if (managers.length > 0) return { clause: "1.3.4", candidates: managers }
  return { clause: "1.3.5", candidates: reaching(practitioners, standing, minStage) }
}

/** The stage that a head needs. */
export const headMinStageBy = (terms: Terms): number => Number(terms(headMinStage) ?? fullMember)

/** Whether a Party organization's head must come from this office in the order of 1.3.3–1.3.5. */
export const orderApplies = (
  organization: PartyOrganization | undefined,
  office: string,
  standing: Standing,
  day: PlainDate,
  terms: Terms = termsOn(day)
): boolean => {
  if (organization === undefined) return false
  if (organization.form === "independentBranch") return true
  const full = reaching(standing.active, standing, fullMember).length
  return leadOn(organization, day) === office && full >= Number(terms(minFullMembers) ?? Infinity)
}

/** The head on a day. */
export const headOn = (organization: PartyOrganization, day: PlainDate): HeadAppointment | undefined =>
  organization.heads.find((head) => holdsOn(head, day))

const facts = {
  fullMembers: { label: { zh: "正式党员人数", en: "full members" }, unit: "count", from: ["officeRoster"] },
  members: {
    label: { zh: "党员人数（含预备党员）", en: "members, probationary included" },
    unit: "count",
    from: ["officeRoster"]
  },
  ownOrganization: {
    label: {
      zh: "设有本所党组织（含牵头联合党支部）",
      en: "own Party organization, leading a joint branch included"
    },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  inJointBranch: {
    label: { zh: "参加联合党支部", en: "in a joint branch" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  instructor: {
    label: { zh: "有党建工作指导员", en: "Party-building instructor" },
    unit: "yesNo",
    from: ["officeRoster"]
  },
  headOrderApplies: {
    label: { zh: "党组织负责人由本所按序产生", en: "the head comes from this office in order" },
    unit: "yesNo",
    from: ["partyOrganization", "officeRoster"]
  },
  directorStage: {
    label: { zh: "主任的党员阶段", en: "the director's membership stage" },
    unit: "stage",
    codes: stageCodes,
    from: ["officeRoster"]
  },
  poolBestStage: {
    label: {
      zh: "合伙人、主要管理人员的最高党员阶段",
      en: "highest stage among partners and principal managers"
    },
    unit: "stage",
    codes: stageCodes,
    from: ["officeRoster"]
  },
  practitionerBestStage: {
    label: { zh: "执业人员的最高党员阶段", en: "highest stage among practitioners" },
    unit: "stage",
    codes: stageCodes,
    from: ["officeRoster"]
  },
  headIsDirector: {
    label: { zh: "负责人即主任", en: "the head is the director" },
    unit: "yesNo",
    from: ["partyOrganization", "officeRoster"]
  },
  headInPool: {
    label: { zh: "负责人为合伙人或主要管理人员", en: "the head is a partner or principal manager" },
    unit: "yesNo",
    from: ["partyOrganization", "officeRoster"]
  },
  headIsPractitioner: {
    label: { zh: "负责人为本所执业人员", en: "the head is a practitioner of the office" },
    unit: "yesNo",
    from: ["partyOrganization", "officeRoster"]
  },
  headStage: {
    label: { zh: "负责人的党员阶段", en: "the head's membership stage" },
    unit: "stage",
    codes: stageCodes,
    from: ["partyOrganization", "officeRoster"]
  },
  headAttested: {
    label: { zh: "“优秀”已由任命机关注明", en: "“outstanding” attested by the appointing organization" },
    unit: "yesNo",
    from: ["partyOrganization"]
  }
} as const

/** What the remedies of headship need. */
export interface HeadshipDetails {
  readonly day: PlainDate
  readonly organization: string | undefined
  readonly candidates: ReadonlyArray<PersonId>
}

const yesNo = (value: boolean): number => (value ? 1 : 0)

/** 党组织负责人、党组织设置、指导员: the facts of 1.3.3–1.3.5, 1.4.1, 1.4.2 and 1.4.8 for one office on one day. */
export const headship = concept("headship", {
  subject: "office",
  revision: 5,
  facts,
  sources: (state: OfficeState) => ({
    officeRoster: [state.rosterRef],
    partyOrganization: state.organization === undefined ? [] : [state.organization.ref]
  }),
  read: (state: OfficeState, day: PlainDate, terms: Terms) => {
    const { roster } = state
    const standing = standingOn(roster, day)
    const organization = state.organization?.body
    const head = organization === undefined ? undefined : headOn(organization, day)
    const mine = head !== undefined && standing.active.has(head.person) ? head.person : undefined
    const step = headStep(standing, headMinStageBy(terms))
    const details: HeadshipDetails = {
      day,
      organization: state.organization?.id,
      candidates: step.candidates
    }
    return {
      facts: {
        fullMembers: reaching(standing.active, standing, fullMember).length,
        members: reaching(standing.active, standing, memberFrom).length,
        ownOrganization: yesNo(
          organization !== undefined &&
            (organization.form === "independentBranch" || leadOn(organization, day) === state.id)
        ),
        inJointBranch: yesNo(organization?.form === "jointBranch"),
        instructor: yesNo(roster.instructors.some((instructor) => holdsOn(instructor, day))),
        headOrderApplies: yesNo(orderApplies(organization, state.id, standing, day, terms)),
        directorStage:
          standing.director === undefined ? unknown : (standing.stages.get(standing.director) ?? 0),
        poolBestStage: bestStage(standing.pool, standing),
        practitionerBestStage: bestStage(standing.practitioners, standing),
        headIsDirector: yesNo(mine !== undefined && mine === standing.director),
        headInPool: yesNo(mine !== undefined && standing.pool.has(mine)),
        headIsPractitioner: yesNo(mine !== undefined && standing.practitioners.has(mine)),
        headStage: mine === undefined ? unknown : (standing.stages.get(mine) ?? 0),
        headAttested: yesNo(mine !== undefined && head?.attestation !== undefined)
      },
      details
    }
  }
})
