import { Result, Schema } from "effect"
import { overlaps } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { type LegalServiceOffice, office as officeKind, OfficeId } from "../office/Office.ts"
import { NotHeld } from "../office/StaffRefusals.ts"
import { InternalSystem, noSystems, type OfficeSystems, officeSystems } from "./OfficeSystems.ts"
import { SystemInForce } from "./SystemRefusals.ts"

const result = Schema.Struct({ office: OfficeId, system: InternalSystem })

interface Facts {
  readonly office: LegalServiceOffice | undefined
  readonly systems: OfficeSystems | undefined
}

const read = ({ office }: { readonly office: OfficeId }, { all }: Read) =>
  all({ office: one(officeKind, office), systems: one(officeSystems, office) })

const target = ({ office }: Facts, input: { readonly office: OfficeId }) =>
  office && { county: office.county, office: input.office }

/** Records that an office adopted a document for a system (3.3.2, 1.3.6, 1.5.6); `to` where it is no longer in force. */
export const adoptSystem = command("office.adoptSystem", {
  permission: "office.record",
  input: Schema.Struct({
    office: OfficeId,
    system: InternalSystem,
    title: RequiredText(120),
    from: PlainDate,
    to: Schema.optionalKey(PlainDate)
  }),
  result,
  queue: ({ office }) => office,
  facts: read,
  target,
  decide: ({ office, systems }: Facts, { office: id, ...entry }, { today }) => {
    const { system, from, to } = entry
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(id) }))
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    if (from < office.since)
      return Result.fail(new DayTooEarly({ path: "$.from", found: from, earliest: office.since }))
    if (to !== undefined && to > today)
      return Result.fail(new FutureDay({ path: "$.to", found: to, latest: today }))
    if (to !== undefined && to < from)
      return Result.fail(new DayTooEarly({ path: "$.to", found: to, earliest: from }))
    const { entries } = systems ?? noSystems
    const present = entries.find(
      (other) => other.system === system && other.voided === undefined && overlaps(other, entry)
    )
    if (present !== undefined)
      return Result.fail(new SystemInForce({ path: "$.system", office: id, system, from: present.from }))
    return Result.succeed({
      writes: [put(officeSystems, id, { entries: [...entries, entry] })],
      result: { office: id, system }
    })
  }
})

/** Records that the document in force for a system was repealed; `on` is its last day. */
export const repealSystem = command("office.repealSystem", {
  permission: "office.record",
  input: Schema.Struct({ office: OfficeId, system: InternalSystem, on: PlainDate }),
  result,
  queue: ({ office }) => office,
  facts: read,
  target,
  decide: ({ office, systems }: Facts, { office: id, system, on }, { today }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(id) }))
    const { entries } = systems ?? noSystems
    const current = entries.find(
      (entry) => entry.system === system && entry.voided === undefined && entry.to === undefined
    )
    if (current === undefined) return Result.fail(new NotHeld({ path: "$.system", what: system }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    return Result.succeed({
      writes: [
        put(officeSystems, id, {
          entries: entries.map((entry) => (entry === current ? { ...entry, to: on } : entry))
        })
      ],
      result: { office: id, system }
    })
  }
})

/** Voids an adoption that was recorded by mistake, with the reason; what was recorded stays readable. */
export const voidSystem = command("office.voidSystem", {
  permission: "office.record",
  input: Schema.Struct({
    office: OfficeId,
    system: InternalSystem,
    from: PlainDate,
    reason: Voided.fields.reason
  }),
  result,
  queue: ({ office }) => office,
  facts: read,
  target,
  decide: ({ office, systems }: Facts, { office: id, system, from, reason }, { today }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(id) }))
    const { entries } = systems ?? noSystems
    const wrong = entries.find(
      (entry) => entry.system === system && entry.from === from && entry.voided === undefined
    )
    if (wrong === undefined) return Result.fail(new NotHeld({ path: "$.from", what: system }))
    return Result.succeed({
      writes: [
        put(officeSystems, id, {
          entries: entries.map((entry) =>
            entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
          )
        })
      ],
      result: { office: id, system }
    })
  }
})
