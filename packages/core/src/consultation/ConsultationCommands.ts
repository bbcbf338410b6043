import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists, AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { Voided } from "../kernel/Voided.ts"
import { office as officeKind } from "../office/Office.ts"
import { NotAUnit } from "../party/HeadRefusals.ts"
import { isUnitOn, partyOrganization } from "../party/PartyOrganization.ts"
import { Consultation, consultation, ConsultationId } from "./Consultation.ts"

const { voided: _, ...held } = Consultation.fields

/** Records a deliberation, a notification or an opinion asked for between Party organization and management (1.3.6, 1.5.5). */
export const recordConsultation = command("consultation.record", {
  permission: "office.record",
  input: Schema.Struct({ id: Schema.optionalKey(ConsultationId), ...held }),
  result: Schema.Struct({ consultation: ConsultationId }),
  queue: ({ office }) => office,
  facts: ({ id, office, organization }, read) =>
    read.all({
      office: one(officeKind, office),
      ...(organization !== undefined && { organization: one(partyOrganization, organization) }),
      ...(id !== undefined && { existing: one(consultation, id) })
    }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, organization, existing }, { id, ...body }, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(body.office) }))
    if (id !== undefined && existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: consultation.ref(id) }))
    if (body.on > today) return Result.fail(new FutureDay({ path: "$.on", found: body.on, latest: today }))
    if (body.on < office.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: body.on, earliest: office.since }))
    if (body.organization !== undefined) {
      if (organization === undefined) {
        const ref = partyOrganization.ref(body.organization)
        return Result.fail(new UnknownReference({ path: "$.organization", ref }))
      }
      if (!isUnitOn(organization, body.office, body.on)) {
        const { office: subject, organization: named } = body
        return Result.fail(new NotAUnit({ path: "$.organization", office: subject, organization: named }))
      }
    }
    const subject = id ?? (newId("cs") as ConsultationId)
    return Result.succeed({
      writes: [put(consultation, subject, body)],
      result: { consultation: subject }
    })
  }
})

/** Voids a consultation that was recorded by mistake, with the reason. */
export const voidConsultation = command("consultation.void", {
  permission: "office.record",
  input: Schema.Struct({ consultation: ConsultationId, reason: Voided.fields.reason }),
  result: Schema.Struct({ consultation: ConsultationId }),
  queue: (input) => input.consultation,
  facts: (input, read) =>
    Effect.gen(function* () {
      const { body } = yield* read.all({ body: one(consultation, input.consultation) })
      return body && { body, ...(yield* read.all({ office: one(officeKind, body.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.body.office },
  decide: (facts, { consultation: id, reason }, { today }) => {
    const ref = consultation.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.consultation", ref }))
    if (facts.body.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.consultation", ref }))
    return Result.succeed({
      writes: [put(consultation, id, { ...facts.body, voided: { reason, on: today } })],
      result: { consultation: id }
    })
  }
})
