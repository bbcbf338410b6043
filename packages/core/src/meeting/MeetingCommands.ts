import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists, AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { Voided } from "../kernel/Voided.ts"
import { office as officeKind } from "../office/Office.ts"
import { person as personKind } from "../practitioner/Person.ts"
import {
  type HeadPresence,
  ManagementMeeting,
  managementMeeting,
  ManagementMeetingId
} from "./ManagementMeeting.ts"

const { voided: _, ...held } = ManagementMeeting.fields

const presentIn = (presence: HeadPresence) => (presence.kind === "absent" ? undefined : presence.person)

/** Records a partners' meeting or a major activity, and whether the Party head was there (1.5.4). */
export const recordMeeting = command("meeting.record", {
  permission: "office.record",
  input: Schema.Struct({ id: Schema.optionalKey(ManagementMeetingId), ...held }),
  result: Schema.Struct({ meeting: ManagementMeetingId }),
  queue: ({ office }) => office,
  facts: ({ id, office, headPresence }, read) => {
    const person = presentIn(headPresence)
    return read.all({
      office: one(officeKind, office),
      ...(person !== undefined && { person: one(personKind, person) }),
      ...(id !== undefined && { existing: one(managementMeeting, id) })
    })
  },
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, person, existing }, { id, ...body }, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(body.office) }))
    if (id !== undefined && existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: managementMeeting.ref(id) }))
    if (body.on > today) return Result.fail(new FutureDay({ path: "$.on", found: body.on, latest: today }))
    if (body.on < office.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: body.on, earliest: office.since }))
    const present = presentIn(body.headPresence)
    if (present !== undefined && person === undefined) {
      const ref = personKind.ref(present)
      return Result.fail(new UnknownReference({ path: "$.headPresence.person", ref }))
    }
    const subject = id ?? (newId("mm") as ManagementMeetingId)
    return Result.succeed({ writes: [put(managementMeeting, subject, body)], result: { meeting: subject } })
  }
})

/** Voids a meeting that was recorded by mistake, with the reason. */
export const voidMeeting = command("meeting.void", {
  permission: "office.record",
  input: Schema.Struct({ meeting: ManagementMeetingId, reason: Voided.fields.reason }),
  result: Schema.Struct({ meeting: ManagementMeetingId }),
  queue: ({ meeting }) => meeting,
  facts: ({ meeting: id }, read) =>
    Effect.gen(function* () {
      const { meeting } = yield* read.all({ meeting: one(managementMeeting, id) })
      return meeting && { meeting, ...(yield* read.all({ office: one(officeKind, meeting.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.meeting.office },
  decide: (facts, { meeting: id, reason }, { today }) => {
    const ref = managementMeeting.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.meeting", ref }))
    const { meeting } = facts
    if (meeting.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.meeting", ref }))
    return Result.succeed({
      writes: [put(managementMeeting, id, { ...meeting, voided: { reason, on: today } })],
      result: { meeting: id }
    })
  }
})
