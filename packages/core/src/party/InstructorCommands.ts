import { Result, Schema } from "effect"
import { holdsOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { InstructorAppointment, officeRoster } from "../office/Roster.ts"
import { PostTaken } from "../office/StaffRefusals.ts"
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
  decide: ({ roster, person: known }, { office, person, appointedBy, from }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    if (known === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(person) }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    const current = roster.instructors.find((instructor) => holdsOn(instructor, from))
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
