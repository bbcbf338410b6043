import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { dayFault } from "../journal/DayFault.ts"
import { holder, one, type Read } from "../journal/Read.ts"
import { AlreadyRecorded, AlreadyVoid, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { idOf } from "../journal/Ref.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import { activeClaim } from "../office/Roster.ts"
import { person as personKind, PersonId } from "../practitioner/Person.ts"
import {
  DocketEntry,
  DocketEntryId,
  emptyDocket,
  type PractitionerDocket,
  practitionerDocket
} from "./PractitionerDocket.ts"

const factsOf = Effect.fnUntraced(function* ({ person }: { readonly person: PersonId }, read: Read) {
  const { active, ...known } = yield* read.all({
    person: one(personKind, person),
    docket: one(practitionerDocket, person),
    active: holder(activeClaim(person))
  })
  if (active === undefined) return { ...known, office: undefined }
  return { ...known, ...(yield* read.all({ office: one(officeKind, idOf(active)) })) }
})

const targetOf = ({ office }: { readonly office: LegalServiceOffice | undefined }) =>
  office === undefined ? {} : { county: office.county }

const DocketAnswer = Schema.Struct({ person: PersonId, entry: DocketEntryId })

/** Enters what a practitioner has not finished (138.15): a matter, a handover, a debt, an investigation. */
export const enterDocket = command("docket.enter", {
  permission: "person.write",
  input: Schema.Struct({
    person: PersonId,
    sort: DocketEntry.fields.sort,
    note: DocketEntry.fields.note,
    from: PlainDate
  }),
  result: DocketAnswer,
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: (facts, { person, ...said }, { today, newId }) => {
    if (facts.person === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(person) }))
    if (said.from > today)
      return Result.fail(new FutureDay({ path: "$.from", found: said.from, latest: today }))
    const { entries } = facts.docket ?? emptyDocket
    const entry = newId("de")
    return Result.succeed({
      writes: [put(practitionerDocket, person, { entries: [...entries, { entry, ...said }] })],
      result: { person, entry }
    })
  }
})

const found = (
  docket: PractitionerDocket,
  person: PersonId,
  id: DocketEntry["entry"]
): Result.Result<DocketEntry, UnknownReference | AlreadyVoid> => {
  const ref = practitionerDocket.ref(person)
  const entry = docket.entries.find((one) => one.entry === id)
  if (entry === undefined) return Result.fail(new UnknownReference({ path: "$.entry", ref }))
  return entry.voided === undefined
    ? Result.succeed(entry)
    : Result.fail(new AlreadyVoid({ path: "$.entry", ref }))
}

const withEntry = ({ entries }: PractitionerDocket, next: DocketEntry): PractitionerDocket => ({
  entries: entries.map((one) => (one.entry === next.entry ? next : one))
})

/** 了结: from `on` on it stands in the way of nothing. */
export const settleDocket = command("docket.settle", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, entry: DocketEntryId, on: PlainDate }),
  result: DocketAnswer,
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ docket = emptyDocket }, { person, entry, on }, { today }) => {
    const known = found(docket, person, entry)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { from, settledOn } = known.success
    if (settledOn !== undefined)
      return Result.fail(
        new AlreadyRecorded({ path: "$.entry", ref: practitionerDocket.ref(person), what: "settled" })
      )
    const fault = dayFault(on, from, today)
    if (fault) return Result.fail(fault)
    return Result.succeed({
      writes: [put(practitionerDocket, person, withEntry(docket, { ...known.success, settledOn: on }))],
      result: { person, entry }
    })
  }
})

/** Voids an entry that was made by mistake, with the reason. */
export const voidDocket = command("docket.void", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, entry: DocketEntryId, reason: Voided.fields.reason }),
  result: DocketAnswer,
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ docket = emptyDocket }, { person, entry, reason }, { today }) => {
    const known = found(docket, person, entry)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const voided = { reason, on: today }
    return Result.succeed({
      writes: [put(practitionerDocket, person, withEntry(docket, { ...known.success, voided }))],
      result: { person, entry }
    })
  }
})
