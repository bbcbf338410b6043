import type { Period } from "../kernel/Period.ts"
import type { OfficeId } from "../office/Office.ts"
import type { OfficeRoster, PartyPost, Post } from "../office/Roster.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import type { PersonId } from "../practitioner/Person.ts"

/** Who would hold both sides of a cross-appointment, and from which office. */
export interface Crosser {
  readonly office: OfficeId
  readonly person: PersonId
}

/** The times in which somebody held a post on the Party side (党组织班子), for an office. */
export const partyHoldings = (
  { heads, leaders }: PartyOrganization,
  { office, person }: Crosser,
  post: PartyPost
): ReadonlyArray<Period> =>
  (post === "partyHead" ? heads : leaders).filter((held) => held.person === person && held.office === office)

/** The times in which somebody held a post in the office. */
export const officeHoldings = (
  { posts }: OfficeRoster,
  person: PersonId,
  post: Post
): ReadonlyArray<Period> => posts.filter((held) => held.person === person && held.post === post)
