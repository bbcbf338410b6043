import type { CrossAppointment, OfficeRoster, OfficeState } from "@jiceng/core"
import type { Draw } from "../Draw.ts"
import type { MadeOffice } from "./MadeOffice.ts"

/** One member of management who is the Party head as well, in four of five offices where there is one. */
const crossed = (
  d: Draw,
  { roster, full }: MadeOffice,
  organization: OfficeState["organization"]
): ReadonlyArray<CrossAppointment> => {
  const head = organization?.body.heads[0]
  const post = roster.posts.find(({ person }) => person === head?.person)?.post
  if (organization === undefined || head === undefined || !full.includes(head.person)) return []
  if ((post !== "director" && post !== "partner" && post !== "principalManager") || d.chance(0.2)) return []
  const pair = {
    id: `ca_${head.person.slice(3)}`,
    person: head.person,
    direction: d.chance(0.5) ? ("partyIntoManagement" as const) : ("managementIntoParty" as const),
    partyEntry: { organization: organization.id, post: "partyHead" as const },
    managementEntry: { post },
    from: head.from
  }
  return [pair]
}

/** The roster with what is recorded of its people besides: full time, finance and Party-affairs staff, insurance. */
export const makeStaffing = (
  d: Draw,
  made: MadeOffice,
  organization: OfficeState["organization"]
): OfficeRoster => {
  const { roster } = made
  const posts = (["financeStaff", "partyAffairsStaff"] as const).flatMap((post, place) => {
    const holder = roster.staff[place] ?? roster.staff[0]!
    return d.chance(0.97) ? [{ person: holder.person, post, from: holder.from }] : []
  })
  return {
    ...roster,
    staff: roster.staff.map((member) => (d.chance(0.97) ? { ...member, fullTime: d.chance(0.9) } : member)),
    posts: [...roster.posts, ...posts],
    crossAppointments: crossed(d, made, organization),
    insurances: roster.staff.flatMap(({ person, from }) => {
      const standing = d.chance(0.98) ? ("insured" as const) : ("notInsured" as const)
      return d.chance(0.985) ? [{ person, standing, from }] : []
    })
  }
}
