import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { dayFault } from "../../journal/DayFault.ts"
import { holder, one } from "../../journal/Read.ts"
import { AlreadyExists, FutureDay, UnknownReference } from "../../journal/Refusals.ts"
import { idOf } from "../../journal/Ref.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { office as officeKind } from "../../office/Office.ts"
import { activeClaim, officeRoster } from "../../office/Roster.ts"
import { AlreadyActive } from "../../office/StaffRefusals.ts"
import { currentOn } from "../../office/Turnover.ts"
import { person as personKind } from "../../practitioner/Person.ts"
import { applicationClaim } from "../ApplicationClaim.ts"
import type { Relation } from "../Relation.ts"
import { PracticeAdmission, practiceAdmission, PracticeAdmissionId } from "./PracticeAdmission.ts"

const { office, person, filedOn, papers, relation } = PracticeAdmission.fields

/** What every act on an application answers with. */
export const AdmissionAnswer = Schema.Struct({ admission: PracticeAdmissionId })

/** A stage that is said to have been reached has been. */
export const relationFault = (found: Relation | undefined, today: PlainDate): FutureDay | undefined =>
  found?.is === "member" && found.reachedOn > today
    ? new FutureDay({ path: "$.relation.reachedOn", found: found.reachedOn, latest: today })
    : undefined

/** Files an application to practise in an office (4.2.1): by somebody of no office, or by its staff who don't practise yet. */
export const fileAdmission = command("admission.file", {
  permission: "application.file",
  input: Schema.Struct({
    id: Schema.optionalKey(PracticeAdmissionId),
    office,
    person,
    filedOn,
    papers,
    relation
  }),
  result: AdmissionAnswer,
  queue: (input) => input.person,
  facts: (input, read) =>
    read.all({
      existing: one(practiceAdmission, input.id ?? "pa_0"),
      office: one(officeKind, input.office),
      roster: one(officeRoster, input.office),
      person: one(personKind, input.person),
      active: holder(activeClaim(input.person)),
      running: holder(applicationClaim(input.person))
    }),
  target: (facts, input) => facts.office && { county: facts.office.county, office: input.office },
  decide: (facts, { id, ...filed }, { today, newId }) => {
    if (facts.office === undefined || facts.roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(filed.office) }))
    if (facts.person === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(filed.person) }))
    if (id !== undefined && facts.existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: practiceAdmission.ref(id) }))
    if (facts.running !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.person", ref: facts.running }))
    const elsewhere = facts.active !== undefined && idOf(facts.active) !== filed.office
    if (elsewhere || currentOn(facts.roster, filed.person)?.practitioner === true) {
      const at = facts.active === undefined ? filed.office : idOf(facts.active)
      return Result.fail(new AlreadyActive({ path: "$.person", person: filed.person, office: at }))
    }
    const fault =
      dayFault(filed.filedOn, facts.office.since, today, "$.filedOn") ?? relationFault(filed.relation, today)
    if (fault) return Result.fail(fault)
    const subject = id ?? (newId("pa") as PracticeAdmissionId)
    const body: PracticeAdmission = { ...filed, state: { is: "filed", since: filed.filedOn } }
    return Result.succeed({
      writes: [put(practiceAdmission, subject, body)],
      result: { admission: subject }
    })
  }
})
