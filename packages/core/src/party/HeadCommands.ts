import { Effect, Result, Schema } from "effect"
import { endOn, holdsOn } from "../kernel/Period.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import { type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { NotHeld, NotOnStaff, PostTaken } from "../office/StaffRefusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { NotAUnit } from "./HeadRefusals.ts"
import { AppointHead, appointHeadName, forbidden, isHead, type Lead } from "./HeadOrder.ts"
import {
  type HeadAppointment,
  leadOn,
  type PartyOrganization,
  partyOrganization,
  PartyOrganizationId
} from "./PartyOrganization.ts"

interface Facts {
  readonly organization: PartyOrganization | undefined
  readonly office: LegalServiceOffice | undefined
  readonly roster: OfficeRoster | undefined
  readonly lead: Lead | undefined
}

/** The organization with this head from the day on, the one before ending the day before. */
const withHead = (organization: PartyOrganization, head: HeadAppointment): PartyOrganization => ({
  ...organization,
  heads: [
    ...organization.heads.map((before) =>
      before.to === undefined ? { ...before, ...endOn(before, addDays(head.from, -1)) } : before
    ),
    head
  ]
})

/**
 * Names the head of a Party organization (任命党组织负责人). Refused out of order (1.3.3 → 1.3.4 → 1.3.5), naming
 * the clause and the lawful candidates; within a step any of them is lawful. The head before ends the day before.
 */
export const appointHead = command(appointHeadName, {
  permission: "party.write",
  input: AppointHead,
  result: Schema.Struct({ organization: PartyOrganizationId, person: PersonId }),
  queue: ({ organization }) => organization,
  facts: ({ organization, office, from }, read) =>
    Effect.gen(function* () {
      const found = yield* read.all({
        organization: one(partyOrganization, organization),
        office: one(officeKind, office),
        roster: one(officeRoster, office)
      })
      const id = found.organization && leadOn(found.organization, from)
      if (id === undefined) return { ...found, lead: undefined } satisfies Facts
      const { leadOffice, leadRoster } = yield* read.all({
        leadOffice: one(officeKind, id),
        leadRoster: one(officeRoster, id)
      })
      const lead = leadOffice && leadRoster ? { id, office: leadOffice, roster: leadRoster } : undefined
      return { ...found, lead } satisfies Facts
    }),
  target: ({ organization }: Facts) => organization && { county: organization.county },
  decide: (facts: Facts, input, context) => {
    const { organization, office, roster } = facts
    const { person, from } = input
    if (organization === undefined || organization.dissolvedOn !== undefined) {
      return Result.fail(
        new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(input.organization) })
      )
    }
    if (office === undefined || roster === undefined) {
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(input.office) }))
    }
    const isUnit = organization.units.some(
      (unit) => unit.kind === "office" && unit.office === input.office && holdsOn(unit, from)
    )
    if (!isUnit)
      return Result.fail(
        new NotAUnit({ path: "$.office", office: input.office, organization: input.organization })
      )
    if (from > context.today)
      return Result.fail(new FutureDay({ path: "$.from", found: from, latest: context.today }))
    if (!roster.staff.some((staff) => staff.person === person && holdsOn(staff, from))) {
      return Result.fail(new NotOnStaff({ path: "$.person", person, office: input.office, on: from }))
    }
    const { attestation } = input
    if (attestation !== undefined && attestation.on > context.today) {
      return Result.fail(
        new FutureDay({ path: "$.attestation.on", found: attestation.on, latest: context.today })
      )
    }
    if (isHead(organization, person, input.office, attestation !== undefined))
      return Result.fail(new PostTaken({ path: "$.person", post: "partyHead", holder: person }))
    const last = organization.heads.reduce<PlainDate>((day, head) => {
      const free = addDays(head.to ?? head.from, 1)
      return free > day ? free : day
    }, organization.foundedOn)
    if (from < last) return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest: last }))
    const next = withHead(organization, {
      person,
      office: input.office,
      from,
      ...(attestation && { attestation })
    })
    const refusal = forbidden(organization, roster, facts.lead, input, next, context)
    if (refusal) return Result.fail(refusal)
    return Result.succeed({
      writes: [put(partyOrganization, input.organization, next)],
      result: { organization: input.organization, person }
    })
  }
})

/** Ends a head's appointment; `on` is the last day. Having no head is a finding, never a refusal. */
export const endHead = command("party.endHead", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => read.all({ organization: one(partyOrganization, organization) }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization }, { organization: id, on }, { today }) => {
    if (organization === undefined) {
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    }
    const current = organization.heads.find(({ to }) => to === undefined)
    if (current === undefined) return Result.fail(new NotHeld({ path: "$.organization", what: "partyHead" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    const heads = organization.heads.map((head) =>
      head === current ? { ...head, ...endOn(head, on) } : head
    )
    return Result.succeed({
      writes: [put(partyOrganization, id, { ...organization, heads })],
      result: { organization: id }
    })
  }
})
