import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { holder, one } from "../../journal/Read.ts"
import {
  AlreadyExists,
  AlreadyVoid,
  DayTooEarly,
  FutureDay,
  UnknownReference
} from "../../journal/Refusals.ts"
import { firstDayOf } from "../../kernel/CalendarYear.ts"
import { yearOf } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { partyOrganization } from "../PartyOrganization.ts"
import { BranchGrade, branchGrade, BranchGradeId, gradeClaim } from "./BranchGrade.ts"

const { organization, year, grade, on } = BranchGrade.fields

/** Records the grade of a Party organization for a year (1.4.6), one a year. */
export const recordGrade = command("party.recordGrade", {
  permission: "party.write",
  input: Schema.Struct({ organization, year, grade, on }),
  result: Schema.Struct({ grade: BranchGradeId }),
  queue: (input) => input.organization,
  facts: (input, read) =>
    read.all({
      organization: one(partyOrganization, input.organization),
      present: holder(gradeClaim(input.organization, input.year))
    }),
  target: (facts) => facts.organization && { county: facts.organization.county },
  decide: (facts, input, { today, newId }) => {
    const subject = facts.organization
    const dissolvedOn = subject?.dissolvedOn
    if (subject === undefined || (dissolvedOn !== undefined && yearOf(dissolvedOn) < input.year)) {
      return Result.fail(
        new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(input.organization) })
      )
    }
    if (facts.present !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.year", ref: facts.present }))
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    const begun = firstDayOf(input.year)
    const earliest = begun > subject.foundedOn ? begun : subject.foundedOn
    if (input.on < earliest) return Result.fail(new DayTooEarly({ path: "$.on", found: input.on, earliest }))
    if (input.year < yearOf(subject.foundedOn)) {
      return Result.fail(
        new DayTooEarly({ path: "$.year", found: String(input.year), earliest: subject.foundedOn })
      )
    }
    const id = newId("bg") as BranchGradeId
    return Result.succeed({ writes: [put(branchGrade, id, input)], result: { grade: id } })
  }
})

/** Voids a grade that was recorded by mistake, with the reason; the year can then be graded again. */
export const voidGrade = command("party.voidGrade", {
  permission: "party.write",
  input: Schema.Struct({ grade: BranchGradeId, reason: Voided.fields.reason }),
  result: Schema.Struct({ grade: BranchGradeId }),
  queue: (input) => input.grade,
  facts: (input, read) =>
    Effect.gen(function* () {
      const found = yield* read.all({ grade: one(branchGrade, input.grade) })
      if (found.grade === undefined) return undefined
      const { organization } = yield* read.all({
        organization: one(partyOrganization, found.grade.organization)
      })
      return { grade: found.grade, organization }
    }),
  target: (facts) => facts?.organization && { county: facts.organization.county },
  decide: (facts, { grade: id, reason }, { today }) => {
    const ref = branchGrade.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.grade", ref }))
    if (facts.grade.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.grade", ref }))
    return Result.succeed({
      writes: [put(branchGrade, id, { ...facts.grade, voided: { reason, on: today } })],
      result: { grade: id }
    })
  }
})
