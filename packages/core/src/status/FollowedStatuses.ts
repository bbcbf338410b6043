import { Clock, Effect } from "effect"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import { dayOf, instantFromMillis } from "../kernel/Instant.ts"
import { inForceOn, type Rulebook, type RulebookName } from "../norm/Rulebook.ts"
import type { RegisterView } from "../register/RegisterView.ts"
import { type StatusDays, Statuses } from "./Statuses.ts"

/** Where everybody stands, outcome by outcome: kept up with the register, so read it and never keep it. */
export interface StatusOfAll {
  readonly rulebook: RulebookName
  readonly statuses: Statuses
}

/** What statuses are made of. */
export interface StatusGround {
  readonly installed: ReadonlyArray<Rulebook>
  readonly nameOf: (rulebook: Rulebook) => RulebookName
  readonly current: Effect.Effect<RegisterView, StoreUnavailable>
}

/** Keeps the statuses of the days that were asked for last; others are another view. */
export const makeStatuses = ({ installed, nameOf, current }: StatusGround) => {
  let followed: Statuses | undefined
  return Effect.fn("Jiceng.statuses")(function* (
    days: Partial<StatusDays> = {}
  ): Effect.fn.Return<StatusOfAll, StoreUnavailable> {
    const factsAt = days.factsAt ?? dayOf(instantFromMillis(yield* Clock.currentTimeMillis))
    const rulesAt = days.rulesAt ?? factsAt
    const view = yield* current
    const rulebook = inForceOn(installed, rulesAt)
    const isOfDays = followed?.days.factsAt === factsAt && followed.days.rulesAt === rulesAt
    // Statuses that an entry passed by, such as one at which a rule broke down, are no longer of this register.
    if (followed === undefined || !isOfDays || followed.cursor.seq !== view.seq) {
      followed?.letGo()
      followed = new Statuses(rulebook, view, { factsAt, rulesAt })
    }
    return { rulebook: nameOf(rulebook), statuses: followed }
  })
}
