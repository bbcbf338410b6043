import {
  access,
  type Actor,
  type Assessment,
  type DivisionCode,
  Forbidden,
  holdsOn,
  office as officeKind,
  type OfficeId,
  officesIn,
  permissions,
  type PersonId,
  type PlainDate,
  type RegisterView,
  UnknownReference
} from "@jiceng/core"
import { peopleMax, type PeopleQuery, type PersonList, type PersonListed } from "@jiceng/http-api"
import { Effect } from "effect"
import { named } from "./people.ts"
import { divisionsOf } from "./standing.ts"

type Listed = (typeof PersonListed)["Type"]
type Query = (typeof PeopleQuery)["Type"]

/** Who is on the staff of an office on the day; the asker may read the office, and so the names. */
const staffOf = (view: RegisterView, actor: Actor, id: OfficeId, day: PlainDate): ReadonlyArray<Listed> => {
  const { name, county } = view.offices.get(id)!
  const { staff, posts } = view.rosterOf(id)
  return staff
    .filter((member) => holdsOn(member, day))
    .map(({ person, practitioner, from }) => ({
      ...named(view, actor, person, id),
      office: { id, name },
      county,
      practitioner,
      posts: posts.filter((held) => held.person === person && holdsOn(held, day)).map(({ post }) => post),
      since: from
    }))
}

/** Who is on no staff on the day, such as somebody who is still to join: for those who enrol people. */
const onNoStaff = (view: RegisterView, actor: Actor, day: PlainDate): ReadonlyArray<Listed> => {
  if (!access(actor, "person.write", {}).allowed) return []
  const placed = new Set<PersonId>()
  for (const id of view.offices.keys())
    for (const member of view.rosterOf(id).staff) if (holdsOn(member, day)) placed.add(member.person)
  return [...view.people]
    .filter(([id]) => !placed.has(id))
    .map(([id, { name }]) => ({ id, name, masked: false, practitioner: false, posts: [] }))
}

const isWanted =
  (q: string) =>
  ({ id, name }: Listed): boolean =>
    name.toLowerCase().includes(q) || id.toLowerCase().includes(q)

/** A county or an office that is named must be open to the actor, as everywhere. */
export const admitted = (
  view: RegisterView,
  actor: Actor,
  { county, office }: Pick<Query, "county" | "office">
): Effect.Effect<void, Forbidden | UnknownReference> => {
  if (office !== undefined && !view.offices.has(office))
    return Effect.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
  const at = office === undefined ? county : view.offices.get(office)!.county
  if (at === undefined) return Effect.void
  const target = { county: at, ...(office && { office }) }
  const { allowed, conditions } = access(actor, "register.read", target)
  const { clauses } = permissions["register.read"]
  return allowed
    ? Effect.void
    : Effect.fail(new Forbidden({ permission: "register.read", clauses, conditions }))
}

/** The people whom the actor may read on the day, as far as one answer takes. */
export const personList = Effect.fnUntraced(function* (
  view: RegisterView,
  actor: Actor,
  query: Query,
  assessment: Assessment
) {
  const { findings: _, ...basis } = assessment
  yield* admitted(view, actor, query)
  const { county, office, q } = query
  const day = basis.factsAt
  const readable = officesIn(view, { kind: "all" }, actor, day)
  const countyOf = (id: OfficeId): DivisionCode => view.offices.get(id)!.county
  const isNarrowed = county !== undefined || office !== undefined
  const all = [
    ...readable
      .filter((id) => (county ?? countyOf(id)) === countyOf(id) && (office ?? id) === id)
      .flatMap((id) => staffOf(view, actor, id, day)),
    ...(isNarrowed ? [] : onNoStaff(view, actor, day))
  ]
  const wanted = q === undefined ? all : all.filter(isWanted(q.trim().toLowerCase()))
  return {
    ...basis,
    counties: divisionsOf(readable.map(countyOf)),
    people: wanted.slice(0, peopleMax),
    total: wanted.length,
    more: wanted.length > peopleMax
  } satisfies (typeof PersonList)["Type"]
})
