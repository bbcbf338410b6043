import { Result, Schema } from "effect"
import { type Period } from "../kernel/Period.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import type { DecideContext } from "../journal/Command.ts"
import { DayTooEarly } from "../journal/Refusals.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import { covers, withoutPairs } from "../office/CrossAppointments.ts"
import { OfficeId } from "../office/Office.ts"
import {
  type CrossAppointment,
  CrossDirection,
  ManagementPost,
  type OfficeRoster,
  PartyPost
} from "../office/Roster.ts"
import { takenBy } from "../office/PostsTaken.ts"
import { NotOnStaff, PostTaken } from "../office/StaffRefusals.ts"
import { fullMembersOn, nameLeader, partyPostProof } from "../party/LeaderCommands.ts"
import { type HeadFacts, nameHead } from "../party/NameHead.ts"
import type { Rosters } from "../party/PartyPosts.ts"
import { type PartyOrganization, PartyOrganizationId } from "../party/PartyOrganization.ts"
import { type NoUnitStaff, onUnitStaff } from "../party/UnitStaff.ts"
import { PersonId } from "../practitioner/Person.ts"
import { crossingOn } from "./Crossing.ts"
import { crossAct } from "./CrossingRules.ts"
import { CrossesAlready, PostNotHeld } from "./CrossingRefusals.ts"
import { officeHoldings, partyHoldings } from "./PostsHeld.ts"

/** What making a cross-appointment takes. */
export const CrossAppoint = Schema.Struct({
  office: OfficeId,
  organization: PartyOrganizationId,
  person: PersonId,
  direction: CrossDirection,
  partyPost: PartyPost,
  managementPost: ManagementPost,
  from: PlainDate
})
type Input = typeof CrossAppoint.Type

/** What the act makes: the organization and the rosters as they are then. */
export interface Crossed {
  readonly organization: PartyOrganization
  readonly rosters: Rosters
  readonly roster: OfficeRoster
}

type Sides = { readonly roster: OfficeRoster; readonly organization: PartyOrganization }

/** Only full members take the Party side; lawful instead is the same direction for those who may cross. */
const noFullMember = ({ roster, organization }: Sides, input: Input): Refused | undefined => {
  const { person, from, direction, office, organization: id } = input
  if (fullMembersOn(roster, from).includes(person)) return undefined
  const { eligible, pairs } = crossingOn(direction, roster, { id, body: organization }, office, from)
  const lawful = eligible
    .filter((one) => !pairs.some((pair) => pair.person === one.person))
    .map((one) => crossAct(direction, office, { organization: id, day: from }, one))
  return refuse("party.crossAppoint", "1.5.3", [partyPostProof(roster, person, from)], lawful)
}

/** Whether the person is in another pair on the day or after it. */
const crosses = (roster: OfficeRoster, { person, from }: Input): CrossesAlready | DayTooEarly | undefined => {
  const others = roster.crossAppointments.filter(
    (pair) => pair.person === person && (pair.to === undefined || pair.to >= from)
  )
  const current = others.find(({ to }) => to === undefined)
  if (current) return new CrossesAlready({ path: "$.person", person, crossAppointment: current.id })
  const last = others
    .map(({ to }) => to!)
    .toSorted()
    .at(-1)
  return last && new DayTooEarly({ path: "$.from", found: from, earliest: addDays(last, 1) })
}

/** How a post stands to the day: held from then on, held only later, or not at all. */
const heldFrom = (holdings: ReadonlyArray<Period>, from: PlainDate): boolean | DayTooEarly => {
  if (covers(holdings, { from })) return true
  const current = holdings.find(({ to }) => to === undefined)
  return current !== undefined && new DayTooEarly({ path: "$.from", found: from, earliest: current.from })
}

/** The roster with the post of management, held already or made by this act. */
const withManagementPost = (
  roster: OfficeRoster,
  { person, direction, managementPost: post, from }: Input
): Result.Result<OfficeRoster, PostNotHeld | PostTaken | DayTooEarly> => {
  const held = heldFrom(officeHoldings(roster, person, post), from)
  if (held === true) return Result.succeed(roster)
  if (held !== false) return Result.fail(held)
  const path = "$.managementPost"
  if (direction === "managementIntoParty")
    return Result.fail(new PostNotHeld({ path, person, post, on: from }))
  const taken = takenBy(roster, person, post, from)
  if (taken !== undefined) return Result.fail(new PostTaken({ path, post, holder: taken }))
  return Result.succeed({ ...roster, posts: [...roster.posts, { person, post, from }] })
}

type NoPartyPost = PostNotHeld | PostTaken | DayTooEarly | NoUnitStaff | Refused

/** The organization with the Party post, held already or made by this act, and the rosters that this changes. */
const withPartyPost = (
  facts: HeadFacts,
  input: Input,
  organization: PartyOrganization,
  context: DecideContext
): Result.Result<Pick<Crossed, "organization" | "rosters">, NoPartyPost> => {
  const { person, office, direction, partyPost: post, from } = input
  const rosters = facts.former
  const held = heldFrom(partyHoldings(organization, input, post), from)
  if (held === true) return Result.succeed({ organization, rosters })
  if (held !== false) return Result.fail(held)
  if (direction === "partyIntoManagement")
    return Result.fail(new PostNotHeld({ path: "$.partyPost", person, post, on: from }))
  const named = { organization: input.organization, office, person, from }
  if (post === "partyLeader")
    return Result.map(nameLeader(facts, named, context), (next) => ({ organization: next, rosters }))
  return Result.map(nameHead(facts, named, context), ({ organization: next, rests, lastDay }) => ({
    organization: next,
    rosters: Object.fromEntries(
      Object.entries(rosters).map(([id, roster]) => [id, roster && withoutPairs(roster, rests, lastDay)])
    )
  }))
}

/** Decides a cross-appointment: both entries, and the post on the side entered where it isn't held yet. */
export const crossAppointed = (
  facts: HeadFacts,
  input: Input,
  context: DecideContext
): Result.Result<Crossed, NoPartyPost | CrossesAlready> => {
  const known = onUnitStaff(facts, input, context.today)
  if (Result.isFailure(known)) return Result.fail(known.failure)
  const { organization, roster } = known.success
  const { office, person, direction, partyPost, managementPost, from } = input
  if (
    !covers(
      roster.staff.filter((staff) => staff.person === person),
      { from }
    )
  )
    return Result.fail(new NotOnStaff({ path: "$.person", person, office, on: from }))
  const already = crosses(roster, input)
  if (already) return Result.fail(already)
  // Who crossed before the document was in force is history, not an act against it.
  const refusal = from < context.rulebook.since ? undefined : noFullMember({ roster, organization }, input)
  if (refusal) return Result.fail(refusal)
  const entered = withPartyPost(facts, input, organization, context)
  if (Result.isFailure(entered)) return Result.fail(entered.failure)
  const { rosters } = entered.success
  const managed = withManagementPost(rosters[office] ?? roster, input)
  if (Result.isFailure(managed)) return Result.fail(managed.failure)
  const pair: CrossAppointment = {
    id: context.newId("ca"),
    person,
    direction,
    partyEntry: { organization: input.organization, post: partyPost },
    managementEntry: { post: managementPost },
    from
  }
  const next = { ...managed.success, crossAppointments: [...managed.success.crossAppointments, pair] }
  return Result.succeed({ organization: entered.success.organization, rosters, roster: next })
}
