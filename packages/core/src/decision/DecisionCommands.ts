import { Effect, Result, Schema } from "effect"
import { consultation } from "../consultation/Consultation.ts"
import { command, put } from "../journal/Command.ts"
import { dayFault } from "../journal/DayFault.ts"
import { holder, one, type Read } from "../journal/Read.ts"
import { idOf } from "../journal/Ref.ts"
import { AlreadyExists, AlreadyVoid, UnknownReference } from "../journal/Refusals.ts"
import { Voided } from "../kernel/Voided.ts"
import { office as officeKind, type OfficeId } from "../office/Office.ts"
import { emptyRoster, officeRoster } from "../office/Roster.ts"
import { organizationClaim, partyOrganization } from "../party/PartyOrganization.ts"
import { decideName, unconsulted, unfitness } from "./ConsultationGate.ts"
import { UnfitConsultation } from "./DecisionRefusals.ts"
import { decisionFields, matterFields, officeDecision, OfficeDecisionId } from "./OfficeDecision.ts"

const [ofOther, ofConflict] = matterFields
const id = Schema.optionalKey(OfficeDecisionId)

/** The organization that the office is a unit of now, and that of the consultation where it is another. */
const organizationsOf = (read: Read, present: string | undefined, consulted: string | undefined) =>
  read.all({
    ...(present !== undefined && { present: one(partyOrganization, present) }),
    ...(consulted !== undefined && { consulted: one(partyOrganization, consulted) })
  })

const factsOfOffice = (
  office: OfficeId,
  named: string | undefined,
  decision: string | undefined,
  read: Read
) =>
  Effect.gen(function* () {
    const facts = yield* read.all({
      office: one(officeKind, office),
      roster: one(officeRoster, office),
      holder: holder(organizationClaim(office)),
      ...(named !== undefined && { consultation: one(consultation, named) }),
      ...(decision !== undefined && { existing: one(officeDecision, decision) })
    })
    const present = facts.holder && idOf(facts.holder)
    const organizations = yield* organizationsOf(read, present, facts.consultation?.organization)
    const { roster = emptyRoster } = facts
    const organization =
      present === undefined || organizations.present === undefined
        ? undefined
        : { id: present, body: organizations.present }
    const consulting = { id: office, roster, organization }
    const consulted = facts.consultation && {
      body: facts.consultation,
      organization: organizations.consulted
    }
    return { office: facts.office, existing: facts.existing, consulting, consulted }
  })

/**
 * Records what an office itself decided in one of the nine matters, naming the consultation before it (1.5.5). It
 * binds no decision of the county or the city, and a conflict review only where a conflict was found.
 */
export const decideMatter = command(decideName, {
  permission: "office.record",
  input: Schema.Union([
    Schema.Struct({ id, ...decisionFields, ...ofOther }),
    Schema.Struct({ id, ...decisionFields, ...ofConflict })
  ]),
  result: Schema.Struct({ decision: OfficeDecisionId }),
  queue: ({ office }) => office,
  facts: (input, read) => factsOfOffice(input.office, input.consultation, input.id, read),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, existing, consulting, consulted }, { id: given, ...body }, context) => {
    const { today, newId } = context
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(body.office) }))
    if (given !== undefined && existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: officeDecision.ref(given) }))
    const early = dayFault(body.on, office.since, today)
    if (early) return Result.fail(early)
    if (body.consultation !== undefined) {
      const path = "$.consultation"
      if (consulted === undefined)
        return Result.fail(new UnknownReference({ path, ref: consultation.ref(body.consultation) }))
      const fault = unfitness(consulting, consulted, body)
      if (fault !== undefined)
        return Result.fail(new UnfitConsultation({ path, consultation: body.consultation, fault }))
    }
    const refused = unconsulted(consulting, office.county, consulted, body, context)
    if (refused !== undefined) return Result.fail(refused)
    const subject = given ?? (newId("od") as OfficeDecisionId)
    return Result.succeed({
      writes: [put(officeDecision, subject, body)],
      result: { decision: subject }
    })
  }
})

/** Voids a decision that was withdrawn, or recorded by mistake, with the reason. */
export const voidDecision = command("office.voidDecision", {
  permission: "office.record",
  input: Schema.Struct({ decision: OfficeDecisionId, reason: Voided.fields.reason }),
  result: Schema.Struct({ decision: OfficeDecisionId }),
  queue: ({ decision }) => decision,
  facts: ({ decision }, read) =>
    Effect.gen(function* () {
      const { body } = yield* read.all({ body: one(officeDecision, decision) })
      return body && { body, ...(yield* read.all({ office: one(officeKind, body.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.body.office },
  decide: (facts, { decision, reason }, { today }) => {
    const ref = officeDecision.ref(decision)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.decision", ref }))
    if (facts.body.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.decision", ref }))
    return Result.succeed({
      writes: [put(officeDecision, decision, { ...facts.body, voided: { reason, on: today } })],
      result: { decision }
    })
  }
})
