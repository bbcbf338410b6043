import { Schema } from "effect"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { CalendarYear } from "../../kernel/CalendarYear.ts"
import { recordId } from "../../journal/RecordId.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import type { Listed, Records } from "../../register/Records.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 定级编号. */
export const BranchGradeId = recordId("bg", "branchGrade").pipe(Schema.brand("BranchGradeId"))
export type BranchGradeId = typeof BranchGradeId.Type

/** ABC 类, under the city's measure for branches of non-public enterprises and social organizations. */
export const Grade = Schema.Literals(["A", "B", "C"])
export type Grade = typeof Grade.Type

/** 党支部定级: the grade of one Party organization for one year. */
export const BranchGrade = Schema.Struct({
  organization: PartyOrganizationId,
  year: CalendarYear,
  grade: Grade,
  /** The day on which it was graded, in that year or later. */
  on: PlainDate,
  voided: Schema.optionalKey(Voided)
})
export type BranchGrade = typeof BranchGrade.Type

/** The claim that keeps an organization at one grade a year. */
export const gradeClaim = (organization: PartyOrganizationId, year: number): string =>
  `branchGrade:${organization}:${year}`

export const branchGrade = recordKind("branchGrade", {
  version: 1,
  id: BranchGradeId,
  body: BranchGrade,
  index: { organization: { type: "id", of: (body) => body.organization } },
  about: (body) => body.organization,
  claims: ({ organization, year, voided }) => (voided === undefined ? [gradeClaim(organization, year)] : [])
})

/** The grades that stand, by organization, for a year. */
export const gradesIn = (records: Records, year: number): ReadonlyArray<Listed<typeof branchGrade>> =>
  records.all(branchGrade).filter(({ body }) => body.year === year && body.voided === undefined)

/** How many organizations were graded A, B and C for a year. */
export const gradeCounts = (records: Records, year: number): Readonly<Record<Grade, number>> => {
  const counts = { A: 0, B: 0, C: 0 }
  for (const { body } of gradesIn(records, year)) counts[body.grade]++
  return counts
}
