import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { holder, one } from "../journal/Read.ts"
import { AlreadyExists, AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { Voided } from "../kernel/Voided.ts"
import { office as officeKind } from "../office/Office.ts"
import { budgetClaim, OfficeBudget, officeBudget, OfficeBudgetId } from "./OfficeBudget.ts"

const { voided: _, ...adopted } = OfficeBudget.fields

/** Records the budget that an office adopted for a year, or its adjustment: the one adopted last counts (1.5.7). */
export const recordBudget = command("office.recordBudget", {
  permission: "office.record",
  input: Schema.Struct(adopted),
  result: Schema.Struct({ budget: OfficeBudgetId }),
  queue: ({ office }) => office,
  facts: ({ office, year, adoptedOn }, read) =>
    read.all({ office: one(officeKind, office), sameDay: holder(budgetClaim(office, year, adoptedOn)) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, sameDay }, budget, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(budget.office) }))
    const { adoptedOn } = budget
    if (adoptedOn > today)
      return Result.fail(new FutureDay({ path: "$.adoptedOn", found: adoptedOn, latest: today }))
    if (adoptedOn < office.since) {
      return Result.fail(new DayTooEarly({ path: "$.adoptedOn", found: adoptedOn, earliest: office.since }))
    }
    if (sameDay !== undefined) return Result.fail(new AlreadyExists({ path: "$.adoptedOn", ref: sameDay }))
    const id = newId("bu") as OfficeBudgetId
    return Result.succeed({ writes: [put(officeBudget, id, budget)], result: { budget: id } })
  }
})

/** Voids a budget that was recorded by mistake, with the reason. */
export const voidBudget = command("office.voidBudget", {
  permission: "office.record",
  input: Schema.Struct({ budget: OfficeBudgetId, reason: Voided.fields.reason }),
  result: Schema.Struct({ budget: OfficeBudgetId }),
  queue: ({ budget }) => budget,
  facts: ({ budget: id }, read) =>
    Effect.gen(function* () {
      const { budget } = yield* read.all({ budget: one(officeBudget, id) })
      return budget && { budget, ...(yield* read.all({ office: one(officeKind, budget.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.budget.office },
  decide: (facts, { budget: id, reason }, { today }) => {
    const ref = officeBudget.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.budget", ref }))
    const { budget } = facts
    if (budget.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.budget", ref }))
    return Result.succeed({
      writes: [put(officeBudget, id, { ...budget, voided: { reason, on: today } })],
      result: { budget: id }
    })
  }
})
