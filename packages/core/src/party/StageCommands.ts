import { Result, Schema } from "effect"
import { holdsOn } from "../kernel/Period.ts"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { NotHeld, NotOnStaff } from "../office/StaffRefusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { MembershipStage, stageCode } from "./MembershipStage.ts"
import { StageReached } from "./StageRefusals.ts"

/** Records that a person on the staff reached a membership stage on a day; stages go forward. */
export const recordStage = command("party.recordStage", {
  permission: "party.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, stage: MembershipStage, on: PlainDate }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, person, stage, on }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    // Somebody may have become a member before joining this office, so it is today that must find them here.
    if (!roster.staff.some((staff) => staff.person === person && holdsOn(staff, today))) {
      return Result.fail(new NotOnStaff({ path: "$.person", person, office, on: today }))
    }
    const before = roster.stages.filter((entry) => entry.person === person && entry.voided === undefined)
    const reached = before.find((entry) => stageCode(entry.stage) >= stageCode(stage))
    if (reached)
      return Result.fail(new StageReached({ path: "$.stage", person, stage: reached.stage, on: reached.on }))
    const last = before.reduce<PlainDate | undefined>(
      (day, entry) => (day === undefined || entry.on > day ? entry.on : day),
      undefined
    )
    if (last !== undefined && on <= last)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: addDays(last, 1) }))
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, stages: [...roster.stages, { person, stage, on }] })],
      result: { office, person }
    })
  }
})

/** Voids a stage that was recorded by mistake, with the reason; what was recorded stays readable. */
export const voidStage = command("party.voidStage", {
  permission: "party.write",
  input: Schema.Struct({
    office: OfficeId,
    person: PersonId,
    stage: MembershipStage,
    reason: RequiredText(200)
  }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, person, stage, reason }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    const wrong = roster.stages.find(
      (entry) => entry.person === person && entry.stage === stage && entry.voided === undefined
    )
    if (wrong === undefined) return Result.fail(new NotHeld({ path: "$.stage", person, what: stage }))
    const stages = roster.stages.map((entry) =>
      entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, stages })],
      result: { office, person }
    })
  }
})
