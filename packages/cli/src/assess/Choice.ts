import { type ClauseId, DivisionCode, OfficeId, type Outcome, type Scope } from "@jiceng/core"
import { Effect, Option, Schema } from "effect"
import { clauseId } from "../clause/ClauseCommand.ts"
import { type StoreChoice, storeChoice, type TypedStore } from "../store/StoreChoice.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { type Days, daysGiven, type TypedDays } from "./Days.ts"

/** The flags of `assess` as they were typed. */
export interface Typed extends TypedStore, TypedDays {
  readonly county: Option.Option<string>
  readonly office: Option.Option<string>
  readonly clause: ReadonlyArray<string>
  readonly outcome: ReadonlyArray<Outcome>
}

/** What is to be assessed, checked. */
export interface Choice {
  readonly store: StoreChoice
  readonly days: Days
  readonly scope: Scope
  readonly clauses: ReadonlyArray<ClauseId>
  readonly outcomes: ReadonlyArray<Outcome>
}

const isDivisionCode = Schema.is(DivisionCode)
const isOfficeId = Schema.is(OfficeId)

/** A division as it was typed. */
export const divisionGiven = (flag: string, given: string): Effect.Effect<DivisionCode, Unusable> =>
  isDivisionCode(given)
    ? Effect.succeed(given)
    : Effect.fail(
        unusable(
          `${flag} ${given} 不是六位行政区划代码，如 341702`,
          `${flag} ${given} is no division code of six digits, such as 341702`
        )
      )

export const scopeOf = ({
  county,
  office
}: Pick<Typed, "county" | "office">): Effect.Effect<Scope, Unusable> =>
  Effect.gen(function* () {
    if (Option.isSome(county) && Option.isSome(office)) {
      return yield* unusable("--county 与 --office 只能给一个", "give --county or --office, not both")
    }
    if (Option.isSome(county))
      return { kind: "county", county: yield* divisionGiven("--county", county.value) }
    if (Option.isSome(office)) {
      if (isOfficeId(office.value)) return { kind: "office", office: office.value }
      return yield* unusable(
        `--office ${office.value} 不是所的编号，编号以 of_ 开头`,
        `--office ${office.value} is no office id; ids begin with of_`
      )
    }
    return { kind: "all" }
  })

/** Checks what was typed; the first thing that can't be used is refused. */
export const choiceOf = Effect.fnUntraced(function* (typed: Typed): Effect.fn.Return<Choice, Unusable> {
  return {
    store: yield* storeChoice(typed),
    days: yield* daysGiven(typed),
    scope: yield* scopeOf(typed),
    clauses: yield* Effect.forEach(typed.clause, clauseId),
    outcomes: typed.outcome
  }
})
