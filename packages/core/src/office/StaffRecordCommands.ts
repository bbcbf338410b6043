import { Result, Schema } from "effect"
import { holdsOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import { AlreadyRecorded, FutureDay, NotRecorded, UnknownReference } from "../journal/Refusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { type LegalServiceOffice, office as officeKind, OfficeId } from "./Office.ts"
import { InsuranceEntry, officeRoster } from "./Roster.ts"
import { NotOnStaff } from "./StaffRefusals.ts"

const factsOf = ({ office }: { readonly office: OfficeId }, read: Read) =>
  read.all({ office: one(officeKind, office), roster: one(officeRoster, office) })

const targetOf = ({ office }: { readonly office: LegalServiceOffice | undefined }) =>
  office && { county: office.county }

const unknown = (office: OfficeId) => new UnknownReference({ path: "$.office", ref: officeKind.ref(office) })

/**
 * Records whether somebody on the staff works full-time (专职), where nobody has. It says so of the whole time on
 * the staff: who changes it leaves and joins anew.
 */
export const recordFullTime = command("staff.recordFullTime", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, fullTime: Schema.Boolean }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: factsOf,
  target: targetOf,
  decide: ({ roster }, { office, person, fullTime }, { today }) => {
    if (roster === undefined) return Result.fail(unknown(office))
    const current = roster.staff.find((staff) => staff.person === person && staff.to === undefined)
    if (current === undefined)
      return Result.fail(new NotOnStaff({ path: "$.person", person, office, on: today }))
    if (current.fullTime !== undefined) {
      const ref = officeRoster.ref(office)
      return Result.fail(new AlreadyRecorded({ path: "$.fullTime", ref, what: "fullTime" }))
    }
    const staff = roster.staff.map((member) => (member === current ? { ...member, fullTime } : member))
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, staff })],
      result: { office, person }
    })
  }
})

/** Voids what was recorded of full-time work by mistake, with the reason; it is unknown again. */
export const voidFullTime = command("staff.voidFullTime", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, reason: RequiredText(200) }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: factsOf,
  target: targetOf,
  decide: ({ roster }, { office, person, reason }, { today }) => {
    if (roster === undefined) return Result.fail(unknown(office))
    const current = roster.staff.find((staff) => staff.person === person && staff.to === undefined)
    if (current?.fullTime === undefined) {
      const ref = officeRoster.ref(office)
      return Result.fail(new NotRecorded({ path: "$.person", ref, what: "fullTime" }))
    }
    const { fullTime, fullTimeVoided = [], ...rest } = current
    const next = { ...rest, fullTimeVoided: [...fullTimeVoided, { fullTime, reason, on: today }] }
    const staff = roster.staff.map((member) => (member === current ? next : member))
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, staff })],
      result: { office, person }
    })
  }
})

/** Records how somebody stands to social insurance from a day on, a day on the staff. */
export const recordInsurance = command("staff.recordInsurance", {
  permission: "staff.write",
  input: Schema.Struct({
    office: OfficeId,
    person: PersonId,
    standing: InsuranceEntry.fields.standing,
    from: PlainDate
  }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: factsOf,
  target: targetOf,
  decide: ({ roster }, { office, person, standing, from }, { today }) => {
    if (roster === undefined) return Result.fail(unknown(office))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    if (!roster.staff.some((staff) => staff.person === person && holdsOn(staff, from)))
      return Result.fail(new NotOnStaff({ path: "$.person", person, office, on: from }))
    const sameDay = roster.insurances.some(
      (entry) => entry.person === person && entry.from === from && entry.voided === undefined
    )
    if (sameDay) {
      const ref = officeRoster.ref(office)
      return Result.fail(new AlreadyRecorded({ path: "$.from", ref, what: "insurance" }))
    }
    const insurances = [...roster.insurances, { person, standing, from }]
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, insurances })],
      result: { office, person }
    })
  }
})

/** Voids an insurance entry that was recorded by mistake, with the reason; what was recorded stays readable. */
export const voidInsurance = command("staff.voidInsurance", {
  permission: "staff.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, from: PlainDate, reason: RequiredText(200) }),
  result: Schema.Struct({ office: OfficeId, person: PersonId }),
  queue: ({ office }) => office,
  facts: factsOf,
  target: targetOf,
  decide: ({ roster }, { office, person, from, reason }, { today }) => {
    if (roster === undefined) return Result.fail(unknown(office))
    const wrong = roster.insurances.find(
      (entry) => entry.person === person && entry.from === from && entry.voided === undefined
    )
    if (wrong === undefined) {
      const ref = officeRoster.ref(office)
      return Result.fail(new NotRecorded({ path: "$.from", ref, what: "insurance" }))
    }
    const insurances = roster.insurances.map((entry) =>
      entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, insurances })],
      result: { office, person }
    })
  }
})
