import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists, AlreadyVoid, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { Voided } from "../kernel/Voided.ts"
import { OverallPlan, overallPlan, OverallPlanId } from "./OverallPlan.ts"

const { city, title, number, summary, issuedOn } = OverallPlan.fields

/** Issues a version of the overall plan (2.1); earlier ones stay on record. */
export const issuePlan = command("authority.issuePlan", {
  permission: "plan.write",
  input: Schema.Struct({
    id: Schema.optionalKey(OverallPlanId),
    city,
    title,
    number,
    summary,
    issuedOn
  }),
  result: Schema.Struct({ plan: OverallPlanId }),
  facts: ({ id }, read) =>
    id === undefined ? Effect.succeed({ existing: undefined }) : read.all({ existing: one(overallPlan, id) }),
  target: (_, input) => ({ county: input.city }),
  decide: ({ existing }, { id, ...plan }, { today, newId }) => {
    if (existing !== undefined && id !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: overallPlan.ref(id) }))
    if (plan.issuedOn > today)
      return Result.fail(new FutureDay({ path: "$.issuedOn", found: plan.issuedOn, latest: today }))
    const subject = id ?? (newId("pn") as OverallPlanId)
    return Result.succeed({ writes: [put(overallPlan, subject, plan)], result: { plan: subject } })
  }
})

/** Voids a version that was entered by mistake, with the reason. */
export const voidPlan = command("authority.voidPlan", {
  permission: "plan.write",
  input: Schema.Struct({ plan: OverallPlanId, reason: Voided.fields.reason }),
  result: Schema.Struct({ plan: OverallPlanId }),
  facts: ({ plan }, read) => read.all({ plan: one(overallPlan, plan) }),
  target: ({ plan }) => plan && { county: plan.city },
  decide: ({ plan }, { plan: id, reason }, { today }) => {
    const ref = overallPlan.ref(id)
    if (plan === undefined) return Result.fail(new UnknownReference({ path: "$.plan", ref }))
    if (plan.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.plan", ref }))
    return Result.succeed({
      writes: [put(overallPlan, id, { ...plan, voided: { reason, on: today } })],
      result: { plan: id }
    })
  }
})
