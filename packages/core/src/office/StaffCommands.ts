import { Result, Schema } from "effect"
import { endOn, holdsOn } from "../kernel/Period.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { dayFault } from "../journal/DayFault.ts"
import { holder, one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { idOf } from "../journal/Ref.ts"
import { person as personKind, PersonId } from "../practitioner/Person.ts"
import { crossedUntil, latestOf, onManagementPost, withoutPairs } from "./CrossAppointments.ts"
import { office as officeKind, OfficeId } from "./Office.ts"
import { takenBy } from "./PostsTaken.ts"
import { activeClaim, officeRoster, Post, StaffMembership } from "./Roster.ts"
import { AlreadyActive, NotHeld, NotOnStaff, PostTaken } from "./StaffRefusals.ts"
import { afterLeaving, currentOn, earliestLeaving } from "./Turnover.ts"

/** Takes a person onto the staff. Refused while the person is active anywhere, this office included. */
export const joinStaff = command("staff.join", {
  permission: "staff.write",
  input: Schema.Struct({
    office: OfficeId,
    person: PersonId,
    practitioner: Schema.Boolean,
    fullTime: StaffMembership.fields.fullTime,
    from: PlainDate
  }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: ({ office, person }, read) =>
    read.all({
      office: one(officeKind, office),
      roster: one(officeRoster, office),
      person: one(personKind, person),
      active: holder(activeClaim(person))
    }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ office, roster, person, active }, input, { today }) => {
    if (office === undefined || roster === undefined) {
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(input.office) }))
    }
    if (person === undefined) {
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(input.person) }))
    }
    if (input.from > today)
      return Result.fail(new FutureDay({ path: "$.from", found: input.from, latest: today }))
    if (input.from < office.since)
      return Result.fail(new DayTooEarly({ path: "$.from", found: input.from, earliest: office.since }))
    if (active !== undefined) {
      return Result.fail(new AlreadyActive({ path: "$.person", person: input.person, office: idOf(active) }))
    }
    const { lastStaffDay } = person
    if (lastStaffDay !== undefined && input.from <= lastStaffDay) {
      return Result.fail(
        new DayTooEarly({ path: "$.from", found: input.from, earliest: addDays(lastStaffDay, 1) })
      )
    }
    const { office: joined, ...membership } = input
    return Result.succeed({
      writes: [put(officeRoster, joined, { ...roster, staff: [...roster.staff, membership] })],
      result: { office: joined, person: membership.person }
    })
  }
})

/**
 * Ends a person's time on the staff; `on` is the last day. The posts held in the office end with it, and the
 * cross-appointment that rests on one of them (1.5.3).
 */
export const leaveStaff = command("staff.leave", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, on: PlainDate }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: ({ office, person }, read) =>
    read.all({
      office: one(officeKind, office),
      roster: one(officeRoster, office),
      person: one(personKind, person)
    }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster, person }, { office, person: leaving, on }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    if (person === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(leaving) }))
    const current = currentOn(roster, leaving)
    if (current === undefined)
      return Result.fail(new NotOnStaff({ path: "$.person", person: leaving, office, on }))
    const fault = dayFault(on, earliestLeaving(roster, current), today)
    if (fault) return Result.fail(fault)
    return Result.succeed({
      writes: [
        put(officeRoster, office, afterLeaving(roster, current, on)),
        put(personKind, leaving, { ...person, lastStaffDay: on })
      ],
      result: { office, person: leaving }
    })
  }
})

/** Gives a person on the staff a post. An office has one director at a time. */
export const assignPost = command("staff.assignPost", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, post: Post, from: PlainDate }),
  result: Schema.Struct({ office: OfficeId, person: PersonId, post: Post }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, person, post, from }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    const onStaff = roster.staff.some(
      (staff) => staff.person === person && staff.to === undefined && holdsOn(staff, from)
    )
    if (!onStaff) return Result.fail(new NotOnStaff({ path: "$.person", person, office, on: from }))
    const taken = takenBy(roster, person, post, from)
    if (taken !== undefined) return Result.fail(new PostTaken({ path: "$.post", post, holder: taken }))
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, posts: [...roster.posts, { person, post, from }] })],
      result: { office, person, post }
    })
  }
})

/**
 * Ends a post; `on` is the last day, also of the cross-appointment that rests on it (1.5.3). What the document then
 * finds amiss is a finding, never a refusal.
 */
export const endPost = command("staff.endPost", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, post: Post, on: PlainDate }),
  result: Schema.Struct({ office: OfficeId, person: PersonId, post: Post }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, person, post, on }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    const held = roster.posts.find(
      (holding) => holding.person === person && holding.post === post && holding.to === undefined
    )
    if (held === undefined) return Result.fail(new NotHeld({ path: "$.post", person, what: post }))
    const rests = onManagementPost(person, post)
    const fault = dayFault(on, latestOf(held.from, crossedUntil(roster, rests)), today)
    if (fault) return Result.fail(fault)
    const posts = roster.posts.map((holding) =>
      holding === held ? { ...holding, ...endOn(holding, on) } : holding
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...withoutPairs(roster, rests, on), posts })],
      result: { office, person, post }
    })
  }
})
