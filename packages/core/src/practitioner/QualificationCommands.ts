import { Effect, Result, Schema } from "effect"
import { endOn, overlaps, Period } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { holder, one, type Read } from "../journal/Read.ts"
import {
  AlreadyRecorded,
  DayTooEarly,
  FutureDay,
  NotRecorded,
  UnknownReference
} from "../journal/Refusals.ts"
import { idOf } from "../journal/Ref.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import { activeClaim } from "../office/Roster.ts"
import { person as personKind, PersonId } from "./Person.ts"
import { EducationLevel, emptyQualification, LicenceNumber, qualification } from "./Qualification.ts"

/** The person, what is recorded, and the office in whose county the act falls, where the person is active in one. */
const factsOf = Effect.fnUntraced(function* ({ person }: { readonly person: PersonId }, read: Read) {
  const { active, ...known } = yield* read.all({
    person: one(personKind, person),
    qualification: one(qualification, person),
    active: holder(activeClaim(person))
  })
  if (active === undefined) return { ...known, office: undefined }
  return { ...known, ...(yield* read.all({ office: one(officeKind, idOf(active)) })) }
})

const targetOf = ({ office }: { readonly office: LegalServiceOffice | undefined }) =>
  office === undefined ? {} : { county: office.county }

const unknown = (person: PersonId) => new UnknownReference({ path: "$.person", ref: personKind.ref(person) })

/** Records an education and the day on which it was reached. */
export const recordEducation = command("person.recordEducation", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, level: EducationLevel, on: PlainDate }),
  result: Schema.Struct({ person: PersonId }),
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ person: known, qualification: body = emptyQualification }, { person, level, on }, { today }) => {
    if (known === undefined) return Result.fail(unknown(person))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    const ref = qualification.ref(person)
    if (body.education.some((entry) => entry.voided === undefined && entry.level === level)) {
      return Result.fail(new AlreadyRecorded({ path: "$.level", ref, what: "education" }))
    }
    const education = [...body.education, { level, on }]
    return Result.succeed({
      writes: [put(qualification, person, { ...body, education })],
      result: { person }
    })
  }
})

/** Voids an education that was recorded by mistake, with the reason; what was recorded stays readable. */
export const voidEducation = command("person.voidEducation", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, level: EducationLevel, reason: RequiredText(200) }),
  result: Schema.Struct({ person: PersonId }),
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ qualification: body = emptyQualification }, { person, level, reason }, { today }) => {
    const wrong = body.education.find((entry) => entry.voided === undefined && entry.level === level)
    if (wrong === undefined) {
      const ref = qualification.ref(person)
      return Result.fail(new NotRecorded({ path: "$.level", ref, what: "education" }))
    }
    const education = body.education.map((entry) =>
      entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
    )
    return Result.succeed({
      writes: [put(qualification, person, { ...body, education })],
      result: { person }
    })
  }
})

/** Records a practice certificate: one that holds, or one that held up to `to`. Nobody has two at a time. */
export const recordLicence = command("person.recordLicence", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, number: LicenceNumber, ...Period.fields }),
  result: Schema.Struct({ person: PersonId }),
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: (
    { person: known, qualification: body = emptyQualification },
    { person, ...licence },
    { today }
  ) => {
    if (known === undefined) return Result.fail(unknown(person))
    const { number, from, to } = licence
    if (from > today) return Result.fail(new FutureDay({ path: "$.from", found: from, latest: today }))
    if (to !== undefined && to > today)
      return Result.fail(new FutureDay({ path: "$.to", found: to, latest: today }))
    if (to !== undefined && to < from)
      return Result.fail(new DayTooEarly({ path: "$.to", found: to, earliest: from }))
    const standing = body.licences.filter((other) => other.voided === undefined)
    const path = standing.some((other) => other.number === number)
      ? "$.number"
      : standing.some((other) => overlaps(other, licence))
        ? "$.from"
        : undefined
    if (path !== undefined) {
      return Result.fail(new AlreadyRecorded({ path, ref: qualification.ref(person), what: "licence" }))
    }
    const licences = [...body.licences, licence]
    return Result.succeed({ writes: [put(qualification, person, { ...body, licences })], result: { person } })
  }
})

/** Ends the practice certificate that holds; `on` is its last day. */
export const endLicence = command("person.endLicence", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, on: PlainDate }),
  result: Schema.Struct({ person: PersonId }),
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ qualification: body = emptyQualification }, { person, on }, { today }) => {
    const held = body.licences.find(({ to, voided }) => voided === undefined && to === undefined)
    if (held === undefined) {
      const ref = qualification.ref(person)
      return Result.fail(new NotRecorded({ path: "$.person", ref, what: "licence" }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < held.from) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: held.from }))
    const licences = body.licences.map((licence) =>
      licence === held ? { ...licence, ...endOn(licence, on) } : licence
    )
    return Result.succeed({ writes: [put(qualification, person, { ...body, licences })], result: { person } })
  }
})

/** Voids a practice certificate that was recorded by mistake, with the reason; it is told by its first day. */
export const voidLicence = command("person.voidLicence", {
  permission: "person.write",
  input: Schema.Struct({ person: PersonId, from: PlainDate, reason: RequiredText(200) }),
  result: Schema.Struct({ person: PersonId }),
  queue: ({ person }) => person,
  facts: factsOf,
  target: targetOf,
  decide: ({ qualification: body = emptyQualification }, { person, from, reason }, { today }) => {
    const wrong = body.licences.find((licence) => licence.voided === undefined && licence.from === from)
    if (wrong === undefined) {
      const ref = qualification.ref(person)
      return Result.fail(new NotRecorded({ path: "$.from", ref, what: "licence" }))
    }
    const licences = body.licences.map((licence) =>
      licence === wrong ? { ...licence, voided: { reason, on: today } } : licence
    )
    return Result.succeed({ writes: [put(qualification, person, { ...body, licences })], result: { person } })
  }
})
