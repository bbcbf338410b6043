import { Result, Schema } from "effect"
import { endOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { InstructorAppointment, officeRoster } from "../office/Roster.ts"
import { NotHeld, PostTaken } from "../office/StaffRefusals.ts"
import { person as personKind, PersonId } from "../practitioner/Person.ts"

/** Appoints a Party-building instructor (1.4.8): the justice administration's duty, or a superior Party organization's. */
export const appointInstructor = command("party.appointInstructor", {
  permission: "party.write",
  input: Schema.Struct({
    office: OfficeId,
    person: PersonId,
    appointedBy: InstructorAppointment.fields.appointedBy,
    from: PlainDate
  }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: ({ office, person }, read) =>
    read.all({
      office: one(officeKind, office),
      roster: one(officeRoster, office),
      person: one(personKind, person)
    }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: (
    { office: registered, roster, person: known },
    { office, person, appointedBy, from },
    { today }
  ) => {
    if (registered === undefined || roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    if (known === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(person) }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    if (from < registered.since)
      return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest: registered.since }))
    const current = roster.instructors.find(({ to }) => to === undefined || to >= from)
    if (current)
      return Result.fail(
        new PostTaken({ path: "$.office", post: "partyBuildingInstructor", holder: current.person })
      )
    const instructors = [...roster.instructors, { person, appointedBy, from }]
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, instructors })],
      result: { office, person }
    })
  }
})

/** Ends an instructor's appointment; `on` is the last day. Having none where one is due is a finding. */
export const endInstructor = command("party.endInstructor", {
  permission: "party.write",
  input: Schema.Struct({ office: OfficeId, on: PlainDate }),
  result: Schema.Struct({ office: OfficeId }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, on }, { today }) => {
    if (roster === undefined) {
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    }
    const current = roster.instructors.find(({ to }) => to === undefined)
    if (current === undefined) {
      return Result.fail(new NotHeld({ path: "$.office", what: "partyBuildingInstructor" }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from) {
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    }
    const instructors = roster.instructors.map((instructor) =>
      instructor === current ? { ...instructor, ...endOn(instructor, on) } : instructor
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, instructors })],
      result: { office }
    })
  }
})
