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
import { leavesGap, lastOf, skipsAhead, standingEntries } from "./StageOrder.ts"
import { StageReached } from "./StageRefusals.ts"

/**
 * Records that a person on the staff reached a membership stage on a day. The first entry may be any stage, for what
 * was before the register is not known here; after it comes only the next in order (1.4.4), on a later day.
 */
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
    const before = standingEntries(roster, person)
    const reached = before.find((entry) => stageCode(entry.stage) >= stageCode(stage))
    if (reached)
      return Result.fail(new StageReached({ path: "$.stage", person, stage: reached.stage, on: reached.on }))
    const skipped = skipsAhead(before, { office, person, stage, on })
    if (skipped) return Result.fail(skipped)
    const last = lastOf(before)
    if (last !== undefined && on <= last.on)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: addDays(last.on, 1) }))
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, stages: [...roster.stages, { person, stage, on }] })],
      result: { office, person }
    })
  }
})

/**
 * Voids a stage that was recorded by mistake, with the reason; what was recorded stays readable. One between two
 * others waits until those after it are void: the order of 1.4.4 would lack it.
 */
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
    const gap = leavesGap(standingEntries(roster, person), { office, person, stage })
    if (gap) return Result.fail(gap)
    const stages = roster.stages.map((entry) =>
      entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, stages })],
      result: { office, person }
    })
  }
})
