import type { PlainDate } from "../kernel/PlainDate.ts"
import type { PersonId } from "../practitioner/Person.ts"
import type { OfficeRoster, Post } from "./Roster.ts"

/** Who stands in the way of a person's holding a post from a day on: an office has one director, and nobody a post twice. */
export const takenBy = (
  { posts }: OfficeRoster,
  person: PersonId,
  post: Post,
  from: PlainDate
): PersonId | undefined =>
  posts.find(
    (held) =>
      held.post === post &&
      (held.to === undefined || held.to >= from) &&
      (post === "director" || held.person === person)
  )?.person
