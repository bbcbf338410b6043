import { holdsOn } from "../kernel/Period.ts"
import { type PlainDate, yearOf } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { atLeast, equal } from "../norm/Condition.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { must } from "../norm/Rule.ts"
import { headOn } from "../party/Headship.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { type ManagementMeeting, managementMeeting } from "./ManagementMeeting.ts"
import { examples } from "./MeetingRules.examples.ts"

const facts = {
  headedMeetings: {
    label: {
      zh: "本年度有党组织负责人在任时的合伙人会议、重大活动",
      en: "partners' meetings and major activities of the year while there was a Party head"
    },
    unit: "count",
    from: ["managementMeeting", "partyOrganization"]
  },
  meetingsWithoutHead: {
    label: { zh: "其中党组织负责人未参加或列席", en: "of these, without the Party head" },
    unit: "count",
    from: ["managementMeeting", "partyOrganization"]
  }
} as const

/** The head who had to be at a meeting: that of its own day, while the office was a unit. */
const headOf = (organization: PartyOrganization | undefined, { office, on }: ManagementMeeting) =>
  organization?.units.some((unit) => unit.kind === "office" && unit.office === office && holdsOn(unit, on))
    ? headOn(organization, on)?.person
    : undefined

/** 党组织负责人参加或列席: the meetings and activities of an office in the calendar year of the day, up to it. */
export const meetings = concept("meetings", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, organization, records }: OfficeState) => ({
    managementMeeting: records
      .listOf(managementMeeting, id)
      .map((listed) => managementMeeting.ref(listed.id)),
    partyOrganization: organization === undefined ? [] : [organization.ref]
  }),
  read: ({ id, organization, records }: OfficeState, day: PlainDate) => {
    let headed = 0
    let without = 0
    for (const { body } of records.listOf(managementMeeting, id)) {
      if (body.voided !== undefined || body.on > day || yearOf(body.on) !== yearOf(day)) continue
      const head = headOf(organization?.body, body)
      if (head === undefined) continue
      headed++
      const { headPresence } = body
      if (headPresence.kind === "absent" || headPresence.person !== head) without++
    }
    return { facts: { headedMeetings: headed, meetingsWithoutHead: without }, details: {} }
  }
})

export const headAtMeetings = must(
  "1.5.4",
  {
    zh: "党组织负责人参加或列席合伙人会议和重大活动",
    en: "the Party head attends or observes partners' meetings and major activities"
  },
  {
    revision: 2,
    about: meetings,
    applies: [atLeast("headedMeetings", 1)],
    requires: [equal("meetingsWithoutHead", 0)],
    remedies: () => [],
    // Nobody can attend afterwards what is over.
    hindrance: () =>
      hindrance("periodClosed", {
        zh: "已召开的会议不能补到；此后每次合伙人会议、重大活动由党组织负责人参加或列席，次年起不再影响结论",
        en: "nobody attends afterwards what is over; from now on the head attends each, and from next year on it counts no more"
      }),
    examples
  }
)
