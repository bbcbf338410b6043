import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  type CrossAppointment,
  type CrossDirection,
  type ManagementPost,
  managementPosts,
  type OfficeRoster,
  type PartyPost
} from "../office/Roster.ts"
import { fullMembersOn } from "../party/LeaderCommands.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { officeHoldings, partyHoldings } from "./PostsHeld.ts"

/** A full member of the staff who may cross in a direction, with the posts held on either side. */
export interface MayCross {
  readonly person: PersonId
  readonly partyPost: PartyPost | undefined
  readonly managementPost: ManagementPost | undefined
}

/** Who may cross and who does, in one direction on one day. */
export interface Crossing {
  /** Full members who hold the post that the direction sets out from, and don't cross in the other one. */
  readonly eligible: ReadonlyArray<MayCross>
  readonly pairs: ReadonlyArray<CrossAppointment>
}

const partyPosts = ["partyHead", "partyLeader"] as const

/** Reads one direction of 双向进入 off a roster and its Party organization as of a day. */
export const crossingOn = (
  direction: CrossDirection,
  roster: OfficeRoster,
  { id, body }: { readonly id: string; readonly body: PartyOrganization },
  office: OfficeId,
  day: PlainDate
): Crossing => {
  const full = fullMembersOn(roster, day)
  const standing = roster.crossAppointments.filter(
    (pair) => holdsOn(pair, day) && pair.partyEntry.organization === id && full.includes(pair.person)
  )
  const eligible = full.flatMap((person): ReadonlyArray<MayCross> => {
    if (standing.some((pair) => pair.person === person && pair.direction !== direction)) return []
    const partyPost = partyPosts.find((post) =>
      partyHoldings(body, { office, person }, post).some((held) => holdsOn(held, day))
    )
    const managementPost = managementPosts.find((post) =>
      officeHoldings(roster, person, post).some((held) => holdsOn(held, day))
    )
    const origin = direction === "partyIntoManagement" ? partyPost : managementPost
    return origin === undefined ? [] : [{ person, partyPost, managementPost }]
  })
  return { eligible, pairs: standing.filter((pair) => pair.direction === direction) }
}

const counted = (zh: string, en: string) =>
  ({ label: { zh, en }, unit: "count", from: ["officeRoster", "partyOrganization"] }) as const

const facts = {
  underOrganization: {
    label: { zh: "本所在党组织之中", en: "the office is in a Party organization" },
    unit: "yesNo",
    from: ["partyOrganization"]
  },
  leadersWhoMayCross: counted(
    "可进入管理层的党组织班子成员（正式党员）",
    "Party leaders who may enter management (full members)"
  ),
  leadersWhoCross: counted(
    "已交叉任职进入管理层的党组织班子成员",
    "Party leaders who have entered management"
  ),
  managersWhoMayCross: counted(
    "可进入党组织班子的管理层成员（正式党员）",
    "members of management who may enter the Party leadership (full members)"
  ),
  managersWhoCross: counted(
    "已交叉任职进入党组织班子的管理层成员",
    "members of management who have entered the Party leadership"
  )
} as const

/** What the remedies of cross-appointment need. */
export interface CrossingDetails {
  readonly day: PlainDate
  readonly organization: string | undefined
  readonly eligible: Readonly<Record<CrossDirection, ReadonlyArray<MayCross>>>
}

const nobody: Crossing = { eligible: [], pairs: [] }

/** 双向进入、交叉任职: the facts of 1.5.3 for one office on one day. */
export const crossing = concept("crossing", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ rosterRef, organization }: OfficeState) => ({
    officeRoster: [rosterRef],
    partyOrganization: organization === undefined ? [] : [organization.ref]
  }),
  read: ({ id, roster, organization }: OfficeState, day: PlainDate) => {
    const read = (direction: CrossDirection): Crossing =>
      organization === undefined ? nobody : crossingOn(direction, roster, organization, id, day)
    const leaders = read("partyIntoManagement")
    const managers = read("managementIntoParty")
    const details: CrossingDetails = {
      day,
      organization: organization?.id,
      eligible: { partyIntoManagement: leaders.eligible, managementIntoParty: managers.eligible }
    }
    return {
      facts: {
        underOrganization: organization === undefined ? 0 : 1,
        leadersWhoMayCross: leaders.eligible.length,
        leadersWhoCross: leaders.pairs.length,
        managersWhoMayCross: managers.eligible.length,
        managersWhoCross: managers.pairs.length
      },
      details
    }
  }
})
