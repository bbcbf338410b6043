import { type Actor, type OfficeId, type PlainDate, postsOn, type RegisterView } from "@jiceng/core"
import type { Posts } from "@jiceng/http-api"
import { named } from "./people.ts"

/** Who holds which post on the day and what joins the two sides; who is of an office that isn't open is masked. */
export const officePosts = (
  view: RegisterView,
  actor: Actor,
  office: OfficeId,
  day: PlainDate
): (typeof Posts)["Type"] => {
  const found = postsOn(view, office, day)
  if (found === undefined) return { held: [], crossAppointments: [] }
  const nameOf = (id: OfficeId): string => view.offices.get(id)?.name ?? id
  return {
    held: found.posts.map(({ office: at, ...held }) => ({
      ...held,
      person: named(view, actor, held.person, at),
      office: { id: at, name: nameOf(at) }
    })),
    crossAppointments: found.crossAppointments.map(({ office: at, ...cross }) => ({
      ...cross,
      person: named(view, actor, cross.person, at)
    }))
  }
}
