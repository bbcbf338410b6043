import { Effect, Result } from "effect"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import type { DecideContext } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import { DayTooEarly, FutureDay } from "../journal/Refusals.ts"
import type { Refused } from "../norm/Refused.ts"
import { latestOf, type RestsOn } from "../office/CrossAppointments.ts"
import { office as officeKind } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { PostTaken } from "../office/StaffRefusals.ts"
import { type AppointHead, forbidden, isHead, type Lead } from "./HeadOrder.ts"
import { earliestEnd, ended, onPartyPost, type Rosters, rostersOf } from "./PartyPosts.ts"
import { leadOn, type PartyOrganization, partyOrganization } from "./PartyOrganization.ts"
import { type Found, type NoUnitStaff, onUnitStaff } from "./UnitStaff.ts"

type Input = typeof AppointHead.Type

/** What naming a head looks at: the unit and its roster, the lead's, and that of the head who gives way. */
export interface HeadFacts extends Found {
  readonly lead: Lead | undefined
  readonly former: Rosters
}

/** Reads what naming a head looks at. */
export const headFacts = ({ organization, office, from }: Omit<Input, "person">, read: Read) =>
  Effect.gen(function* () {
    const found = yield* read.all({
      organization: one(partyOrganization, organization),
      office: one(officeKind, office),
      roster: one(officeRoster, office)
    })
    const heads = found.organization?.heads.filter(({ to }) => to === undefined) ?? []
    const former = yield* rostersOf(
      read,
      heads.map((head) => head.office)
    )
    const id = found.organization && leadOn(found.organization, from)
    if (id === undefined) return { ...found, former, lead: undefined } satisfies HeadFacts
    const { leadOffice, leadRoster } = yield* read.all({
      leadOffice: one(officeKind, id),
      leadRoster: one(officeRoster, id)
    })
    const lead = leadOffice && leadRoster ? { id, office: leadOffice, roster: leadRoster } : undefined
    return { ...found, former, lead } satisfies HeadFacts
  })

/** The organization with its new head, and the cross-appointments that end with the one before. */
export interface NamedHead {
  readonly organization: PartyOrganization
  readonly rests: RestsOn
  /** The last day of the head before. */
  readonly lastDay: PlainDate
}

/** Decides who is head from a day on: in order, on the staff of a unit, after the head before. */
export const nameHead = (
  facts: HeadFacts,
  input: Input,
  context: DecideContext
): Result.Result<NamedHead, NoUnitStaff | PostTaken | DayTooEarly | Refused> => {
  const known = onUnitStaff(facts, input, context.today)
  if (Result.isFailure(known)) return Result.fail(known.failure)
  const { organization, roster } = known.success
  const { person, office, from, attestation } = input
  if (attestation !== undefined && attestation.on > context.today) {
    return Result.fail(
      new FutureDay({ path: "$.attestation.on", found: attestation.on, latest: context.today })
    )
  }
  if (isHead(organization, person, office, attestation !== undefined))
    return Result.fail(new PostTaken({ path: "$.person", post: "partyHead", holder: person }))
  const before = organization.heads.find(({ to }) => to === undefined)
  // Who stays head, now attested, goes on crossing by it.
  const stays = before?.person === person && before.office === office
  const rests: RestsOn =
    before === undefined || stays ? () => false : onPartyPost(input.organization, before.person, "partyHead")
  const held = organization.heads.map(({ from: began, to = began }) => to)
  const [first, ...others] = held
  const free =
    first === undefined
      ? organization.foundedOn
      : latestOf(
          organization.foundedOn,
          addDays(earliestEnd(latestOf(first, ...others), facts.former, rests), 1)
        )
  if (from < free) return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest: free }))
  const lastDay = addDays(from, -1)
  const head = { person, office, ...(attestation && { attestation }), from }
  const next = { ...organization, heads: [...ended(organization.heads, lastDay), head] }
  const refusal = forbidden(organization, roster, facts.lead, input, next, context)
  if (refusal) return Result.fail(refusal)
  return Result.succeed({ organization: next, rests, lastDay })
}
