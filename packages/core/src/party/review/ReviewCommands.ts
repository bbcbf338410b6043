import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { dayFault } from "../../journal/DayFault.ts"
import { one, type Read } from "../../journal/Read.ts"
import {
  AlreadyExists,
  AlreadyRecorded,
  AlreadyVoid,
  type DayTooEarly,
  type FutureDay,
  UnknownReference
} from "../../journal/Refusals.ts"
import { holdsOn } from "../../kernel/Period.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { NotHeld } from "../../office/StaffRefusals.ts"
import { PersonId } from "../../practitioner/Person.ts"
import { partyOrganization, PartyOrganizationId, standsOn } from "../PartyOrganization.ts"
import { type DutyReview, dutyReview, DutyReviewId } from "./DutyReview.ts"

const result = Schema.Struct({ review: DutyReviewId })

/** The secretary of a Party organization has reported to the superior one (1.6.1): whoever was head that day. */
export const reportDuty = command("party.reportDuty", {
  permission: "party.write",
  input: Schema.Struct({
    id: Schema.optionalKey(DutyReviewId),
    organization: PartyOrganizationId,
    person: PersonId,
    reportedOn: PlainDate,
    summary: RequiredText(2000)
  }),
  result,
  queue: ({ organization }) => organization,
  facts: ({ id, organization }, read) =>
    read.all({
      organization: one(partyOrganization, organization),
      ...(id !== undefined && { review: one(dutyReview, id) })
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: (facts, { id, ...report }, { today, newId }) => {
    const { organization, reportedOn: on } = report
    const known = facts.organization
    if (id !== undefined && facts.review !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: dutyReview.ref(id) }))
    if (known === undefined || (on >= known.foundedOn && !standsOn(known, on)))
      return Result.fail(
        new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(organization) })
      )
    const fault = dayFault(on, known.foundedOn, today, "$.reportedOn")
    if (fault) return Result.fail(fault)
    if (!known.heads.some((head) => head.person === report.person && holdsOn(head, on)))
      return Result.fail(new NotHeld({ path: "$.person", what: "partyHead" }))
    const review = id ?? (newId("dr") as DutyReviewId)
    return Result.succeed({
      writes: [put(dutyReview, review, { state: "reported", ...report })],
      result: { review }
    })
  }
})

/** A review with the organization whose it is. */
const reviewFacts = ({ review: id }: { readonly review: DutyReviewId }, read: Read) =>
  Effect.gen(function* () {
    const { review } = yield* read.all({ review: one(dutyReview, id) })
    if (review === undefined) return undefined
    return { review, ...(yield* read.all({ organization: one(partyOrganization, review.organization) })) }
  })

type Facts = Effect.Success<ReturnType<typeof reviewFacts>>

const targetOf = (facts: Facts) => facts?.organization && { county: facts.organization.county }

/** Of a review that stands; what there isn't, or is void, can't be gone on with. */
const standing = (
  facts: Facts,
  id: DutyReviewId
): Result.Result<DutyReview, UnknownReference | AlreadyVoid> => {
  const refused = { path: "$.review", ref: dutyReview.ref(id) }
  if (facts === undefined) return Result.fail(new UnknownReference(refused))
  return facts.review.voided === undefined
    ? Result.succeed(facts.review)
    : Result.fail(new AlreadyVoid(refused))
}

/** The superior Party organization has appraised a report (1.6.1), with the result. */
export const appraiseDuty = command("party.appraiseDuty", {
  permission: "party.write",
  input: Schema.Struct({ review: DutyReviewId, appraisedOn: PlainDate, result: RequiredText(200) }),
  result,
  queue: ({ review }) => review,
  facts: reviewFacts,
  target: targetOf,
  decide: (facts: Facts, { review: id, appraisedOn: on, result: found }, { today }) =>
    Result.flatMap(
      standing(facts, id),
      (review): Result.Result<Appraised, AlreadyRecorded | FutureDay | DayTooEarly> => {
        if (review.state === "appraised")
          return Result.fail(
            new AlreadyRecorded({ path: "$.review", ref: dutyReview.ref(id), what: "appraisal" })
          )
        const fault = dayFault(on, review.reportedOn, today, "$.appraisedOn")
        if (fault) return Result.fail(fault)
        const appraised = { ...review, state: "appraised", appraisedOn: on, result: found } as const
        return Result.succeed({ writes: [put(dutyReview, id, appraised)], result: { review: id } })
      }
    )
})

interface Appraised {
  readonly writes: ReadonlyArray<ReturnType<typeof put<typeof dutyReview>>>
  readonly result: { readonly review: DutyReviewId }
}

/** Voids a review that was entered by mistake, with the reason. */
export const voidDutyReview = command("party.voidDutyReview", {
  permission: "party.write",
  input: Schema.Struct({ review: DutyReviewId, reason: Voided.fields.reason }),
  result,
  queue: ({ review }) => review,
  facts: reviewFacts,
  target: targetOf,
  decide: (facts: Facts, { review: id, reason }, { today }) =>
    Result.map(standing(facts, id), (review) => ({
      writes: [put(dutyReview, id, { ...review, voided: { reason, on: today } })],
      result: { review: id }
    }))
})
