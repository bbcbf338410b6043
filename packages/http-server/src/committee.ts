import {
  access,
  type Actor,
  type Assessment,
  committee as committeeKind,
  type CommitteeId,
  type CommitteeSeat,
  committeeStanding,
  committeeStandingWords,
  type DisciplinaryCommittee,
  headsOn,
  lackingSectors,
  masked,
  mayReadCommittee,
  Person,
  type PersonId,
  type PlainDate,
  qualities,
  type RegisterView,
  seatsOn,
  sectors,
  wordOf
} from "@jiceng/core"
import type { Committee, CommitteeDetail, NamedPerson, OtherCommittee, Seat } from "@jiceng/http-api"
import { placesOf } from "./personDetail.ts"
import { divisionOf } from "./standing.ts"
import { type Vocabulary, wordedFinding } from "./wordedFinding.ts"

interface Known {
  readonly id: CommitteeId
  readonly body: DisciplinaryCommittee
}

/** The committees that the actor may read, standing or not, the latest first. */
export const committeesFor = (view: RegisterView, actor: Actor): ReadonlyArray<Known> =>
  view.records
    .all(committeeKind)
    .filter(({ body }) => mayReadCommittee(actor, body))
    .map(({ id, body }) => ({ id: id as CommitteeId, body }))
    .toSorted((a, b) => (a.body.constitutedOn < b.body.constitutedOn ? 1 : -1))

/** A member by name: whole for who may read the person, as on the person's own page. */
const memberNamed = (view: RegisterView, actor: Actor, id: PersonId): (typeof NamedPerson)["Type"] => {
  const body = view.people.get(id)
  if (body === undefined) return { id, name: "*", masked: true }
  const [present] = placesOf(view, actor, id)
  const open = present?.isOpen ?? access(actor, "person.write", {}).allowed
  return { id, name: open ? body.name : masked(Person, body).name, masked: !open }
}

/** The four qualities, each with its latest attestation up to the day. */
const qualitiesOn = ({ attestations }: CommitteeSeat, day: PlainDate): (typeof Seat)["Type"]["qualities"] =>
  qualities.map((quality) => {
    const last = attestations
      .filter((one) => one.quality === quality && one.on <= day)
      .reduce<(typeof attestations)[number] | undefined>(
        (latest, one) => (latest !== undefined && latest.on > one.on ? latest : one),
        undefined
      )
    return { quality, words: wordOf(quality), ...(last && { by: last.by, on: last.on }) }
  })

const seatOn = (
  view: RegisterView,
  actor: Actor,
  seat: CommitteeSeat,
  day: PlainDate
): (typeof Seat)["Type"] => {
  const { no, person, organ, department, headsSince, ceasedHeading, from, to } = seat
  return {
    no,
    member: memberNamed(view, actor, person),
    organ,
    department,
    headsSince,
    heads: headsOn(seat, day),
    ...(ceasedHeading !== undefined && ceasedHeading <= day && { ceasedHeading }),
    qualities: qualitiesOn(seat, day),
    since: from,
    ...(to !== undefined && { until: to })
  }
}

const inShort = ({ id, body }: Known, day: PlainDate) => ({
  id,
  name: body.name,
  city: divisionOf(body.city),
  constitutedOn: body.constitutedOn,
  words: committeeStandingWords(body, day)
})

const committeeOn = (
  words: Vocabulary,
  view: RegisterView,
  actor: Actor,
  known: Known,
  { factsAt: day, findings }: Assessment
): (typeof Committee)["Type"] => {
  const { id, body } = known
  const lacking = lackingSectors(body, day)
  const held = seatsOn(body, day)
  return {
    ...inShort(known, day),
    size: held.length,
    sectors: sectors.map((sector) => ({
      sector,
      words: wordOf(sector),
      lacking: lacking.includes(sector),
      seats: held.filter((seat) => seat.sector === sector).map((seat) => seatOn(view, actor, seat, day))
    })),
    findings: findings
      .filter(({ subject }) => subject.id === id)
      .map((finding) => wordedFinding(words, finding))
  }
}

const otherOn = (known: Known, day: PlainDate): ReadonlyArray<(typeof OtherCommittee)["Type"]> => {
  const standing = committeeStanding(known.body, day)
  if (standing === "stands") return []
  const { dissolvedOn, succeededBy } = known.body
  return [
    {
      ...inShort(known, day),
      standing,
      // What came after the day isn't told of it.
      ...(standing === "dissolved" && {
        ...(dissolvedOn && { dissolvedOn }),
        ...(succeededBy && { succeededBy })
      })
    }
  ]
}

/** The committees of the register as they stand on one day, from one moment of the view. */
export const committeeDetail = (
  words: Vocabulary,
  view: RegisterView,
  actor: Actor,
  assessment: Assessment
): (typeof CommitteeDetail)["Type"] => {
  const { findings: _, ...basis } = assessment
  const day = basis.factsAt
  const known = committeesFor(view, actor)
  return {
    ...basis,
    committees: known
      .filter(({ body }) => committeeStanding(body, day) === "stands")
      .map((one) => committeeOn(words, view, actor, one, assessment)),
    others: known.flatMap((one) => otherOn(one, day)),
    qualities: qualities.map((quality) => ({ quality, words: wordOf(quality) }))
  }
}
