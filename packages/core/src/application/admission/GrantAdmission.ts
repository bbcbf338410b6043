import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { holder, one } from "../../journal/Read.ts"
import { UnknownReference } from "../../journal/Refusals.ts"
import { idOf } from "../../journal/Ref.ts"
import { activeClaim, officeRoster, StaffMembership } from "../../office/Roster.ts"
import { person as personKind } from "../../practitioner/Person.ts"
import { emptyQualification, LicenceNumber, qualification } from "../../practitioner/Qualification.ts"
import { targetOf } from "../Application.ts"
import { decidable } from "../Deciding.ts"
import { drawOf, numberQueue, readNumbered } from "../Numbers.ts"
import { admitted } from "./Admitted.ts"
import { admissionNamed, admissionOf } from "./AdmissionOf.ts"
import { decidedState } from "./DecideAdmission.ts"
import { AdmissionAnswer } from "./FileAdmission.ts"
import { licensed } from "./Licensed.ts"
import { practiceAdmission } from "./PracticeAdmission.ts"
import { related } from "./Related.ts"

const nobody = { person: undefined, roster: undefined, active: undefined, qualification: undefined }

/**
 * 准予执业 (4.2.1): in one act the person becomes a practitioner on the office's roster, a member's relation comes to it
 * (1.3.8), the practice certificate holds, and the decision has its number. One leg without the others can't be.
 */
export const grantAdmission = command("admission.grant", {
  permission: "application.decide",
  input: Schema.Struct({
    ...admissionNamed,
    /** The certificate that is issued; none where one holds already. */
    licence: Schema.optionalKey(LicenceNumber),
    fullTime: StaffMembership.fields.fullTime
  }),
  result: AdmissionAnswer,
  queue: numberQueue,
  facts: ({ admission: id, on }, read) =>
    Effect.gen(function* () {
      const found = yield* readNumbered(admissionOf, "decision", { id, on }, read)
      if (found.body === undefined) return { ...found, ...nobody }
      const { office, person } = found.body
      const subject = yield* read.all({
        person: one(personKind, person),
        roster: one(officeRoster, office),
        active: holder(activeClaim(person)),
        qualification: one(qualification, person)
      })
      return { ...found, ...subject }
    }),
  target: targetOf(admissionOf),
  decide: (facts, input, context) => {
    const { admission, on } = input
    const open = decidable(admissionOf, "grant", facts, { id: admission, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { person, roster, active } = facts
    if (person === undefined || roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.admission", ref: practiceAdmission.ref(admission) }))
    const at = active === undefined ? undefined : idOf(active)
    const moved = related(roster, { admission, body, office, on, isHere: at === body.office }, context)
    if (Result.isFailure(moved)) return Result.fail(moved.failure)
    const joined = admitted(moved.success, person, { ...body, active: at, on, fullTime: input.fullTime })
    if (Result.isFailure(joined)) return Result.fail(joined.failure)
    const holding = licensed(facts.qualification ?? emptyQualification, {
      person: body.person,
      licence: input.licence,
      on
    })
    if (Result.isFailure(holding)) return Result.fail(holding.failure)
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedState(body, on, drawn), is: "granted" } as const
    return Result.succeed({
      writes: [
        write,
        put(practiceAdmission, admission, { ...body, state }),
        put(officeRoster, body.office, joined.success.roster),
        put(personKind, body.person, joined.success.person),
        ...(holding.success === undefined ? [] : [put(qualification, body.person, holding.success)])
      ],
      result: { admission }
    })
  }
})
