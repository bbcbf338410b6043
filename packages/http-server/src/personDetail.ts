import {
  access,
  type Actor,
  type Assessment,
  Forbidden,
  maskName,
  maskPhone,
  maskResidentId,
  mayReadOrganization,
  type OfficeId,
  type OfficeRoster,
  type PartyOrganizationId,
  permissions,
  person as personKind,
  type PersonId,
  type RegisterView,
  UnknownReference
} from "@jiceng/core"
import type { PersonDetail } from "@jiceng/http-api"
import { Effect } from "effect"
import { mayName } from "./people.ts"
import { divisionOf } from "./standing.ts"

type Detail = (typeof PersonDetail)["Type"]

/** One office's roster as far as it names a person. */
interface Place {
  readonly id: OfficeId
  readonly roster: OfficeRoster
  readonly isOpen: boolean
}

const byFrom = (a: { readonly from: string }, b: { readonly from: string }): number =>
  a.from < b.from ? 1 : a.from > b.from ? -1 : 0

/** The offices that have or had the person on the staff, or are instructed by them; the present one first. */
export const placesOf = (view: RegisterView, actor: Actor, person: PersonId): ReadonlyArray<Place> =>
  [...view.offices.keys()]
    .map((id) => ({ id, roster: view.rosterOf(id) }))
    .filter(({ roster: { staff, instructors } }) =>
      [...staff, ...instructors].some((one) => one.person === person)
    )
    .toSorted(
      (a, b) =>
        Number(isCurrent(b.roster, person)) - Number(isCurrent(a.roster, person)) || (a.id < b.id ? -1 : 1)
    )
    .map(({ id, roster }) => ({ id, roster, isOpen: mayName(view, actor, id) }))

const isCurrent = ({ staff }: OfficeRoster, person: PersonId): boolean =>
  staff.some((member) => member.person === person && member.to === undefined)

/** Open to who may read an office that the person is or was at; a person of no office, to who enrols people. */
const admitted = (
  view: RegisterView,
  actor: Actor,
  places: ReadonlyArray<Place>
): Effect.Effect<void, Forbidden> => {
  if (places.some(({ isOpen }) => isOpen)) return Effect.void
  const [first] = places
  const permission = first === undefined ? "person.write" : "register.read"
  const target = first === undefined ? {} : { county: view.offices.get(first.id)!.county, office: first.id }
  const { allowed, conditions } = access(actor, permission, target)
  const { clauses } = permissions[permission]
  return allowed ? Effect.void : Effect.fail(new Forbidden({ permission, clauses, conditions }))
}

const partyPostsOf = (view: RegisterView, actor: Actor, id: PersonId, day: Detail["factsAt"]) =>
  [...view.organizations]
    .filter(([, body]) => mayReadOrganization(actor, body, day))
    .flatMap(([organization, { name, heads, leaders, liaisons }]) =>
      (
        [
          ["partyHead", heads],
          ["partyLeader", leaders],
          ["liaison", liaisons]
        ] as const
      ).flatMap(([post, held]) =>
        held
          .filter(({ person, from }) => person === id && from <= day)
          .map(({ from, to }) => ({
            organization: { id: organization as PartyOrganizationId, name },
            post,
            from,
            ...(to && { to })
          }))
      )
    )
    .toSorted(byFrom)

/** Everything that the open rosters say of the person up to the day, the latest first. */
const historyOf = (
  view: RegisterView,
  actor: Actor,
  id: PersonId,
  open: ReadonlyArray<Place>,
  day: Detail["factsAt"]
) => {
  const mine = (one: { readonly person: PersonId; readonly from: string }) =>
    one.person === id && one.from <= day
  const each = <A extends { readonly from: string }>(list: (place: Place) => ReadonlyArray<A>) =>
    open.flatMap(list).toSorted(byFrom)
  const officeOf = (at: OfficeId) => ({ id: at, name: view.offices.get(at)!.name })
  const named = open.filter(
    ({ id: at }) => access(actor, "party.write", { county: view.offices.get(at)!.county, office: at }).allowed
  )
  const stages = named
    .flatMap(({ roster }) => roster.stages)
    .filter(({ person, on, voided }) => person === id && on <= day && voided === undefined)
    .map(({ stage, on }) => ({ stage, on }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return {
    memberships: each(({ id: at, roster }) =>
      roster.staff.filter(mine).map(({ practitioner, from, to }) => ({
        office: officeOf(at),
        county: divisionOf(view.offices.get(at)!.county),
        practitioner,
        from,
        ...(to && { to })
      }))
    ),
    posts: each(({ id: at, roster }) =>
      roster.posts
        .filter(mine)
        .map(({ post, from, to }) => ({ office: officeOf(at), post, from, ...(to && { to }) }))
    ),
    instructing: each(({ id: at, roster }) =>
      roster.instructors
        .filter(mine)
        .map(({ from, to }) => ({ office: officeOf(at), from, ...(to && { to }) }))
    ),
    crossAppointments: each(({ roster }) =>
      roster.crossAppointments.filter(mine).map(({ direction, partyEntry, managementEntry, from, to }) => ({
        organization: {
          id: partyEntry.organization,
          name: view.organizations.get(partyEntry.organization)?.name ?? partyEntry.organization
        },
        direction,
        partyPost: partyEntry.post,
        managementPost: managementEntry.post,
        from,
        ...(to && { to })
      }))
    ),
    ...(named.length > 0 && { stages })
  }
}

/** One person on one day, in the offices that the actor may read; the name is whole while the present one is. */
export const personDetail = Effect.fnUntraced(function* (
  view: RegisterView,
  actor: Actor,
  id: PersonId,
  assessment: Assessment
) {
  const { findings: _, ...basis } = assessment
  const body = view.people.get(id)
  if (body === undefined) return yield* new UnknownReference({ path: "$.id", ref: personKind.ref(id) })
  const places = placesOf(view, actor, id)
  yield* admitted(view, actor, places)
  const [present] = places
  const isOpen = present?.isOpen ?? true
  const target =
    present === undefined ? {} : { county: view.offices.get(present.id)!.county, office: present.id }
  const mayEnrol = access(actor, "staff.write", target).allowed
  const { residentId, phone } = body
  const open = places.filter((place) => place.isOpen)
  return {
    ...basis,
    person: {
      id,
      name: isOpen ? body.name : maskName(body.name),
      masked: !isOpen,
      ...(mayEnrol && residentId && { residentId: maskResidentId(residentId) }),
      ...(mayEnrol && phone && { phone: maskPhone(phone) })
    },
    ...historyOf(view, actor, id, open, basis.factsAt),
    partyPosts: partyPostsOf(view, actor, id, basis.factsAt)
  } satisfies Detail
})
