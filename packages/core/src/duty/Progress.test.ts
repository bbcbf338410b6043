import { assert, it } from "@effect/vitest"
import fc from "fast-check"
import { chisitong } from "../chisitong/chisitong.ts"
import type { Ref } from "../journal/Ref.ts"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import { termsOn } from "../norm/Terms.ts"
import type { DutyPeriod } from "./Cadence.ts"
import type { Duty, DutyAct } from "./Duty.ts"
import { progressOn } from "./Progress.ts"

const since = "2019-01-01" as PlainDate
/** What tells the beginning of each kind of subject, and nothing else. */
const state = { since, office: { since }, organization: { foundedOn: since } }

const days = fc.integer({ min: 0, max: 2_500 }).map((after) => addDays("2020-01-01" as PlainDate, after))

/** Some acts tell the period that they are for, others leave it to their day. */
const acts = fc.array(
  fc
    .tuple(days, fc.nat(30), fc.option(fc.constantFrom("2024", "2025-06", "2026-Q2"), { nil: undefined }))
    .map(([on, number, period]): DutyAct => {
      const ref: Ref = `act/a_${number}`
      return { on, ref, ...(period !== undefined && { period }) }
    }),
  { maxLength: 60 }
)

/** Whether an act counts for a period, told one by one. */
const counts = ({ cadence }: Duty, { label, from, to }: DutyPeriod, { on, period }: DutyAct): boolean =>
  "once" in cadence ? on >= from : period === undefined ? on >= from && on <= to : period === label

const byDay = (a: DutyAct, b: DutyAct): number => (`${a.on} ${a.ref}` < `${b.on} ${b.ref}` ? -1 : 1)

it("each period has the acts that count for it, by their day, and none that is of later", () => {
  let found = 0
  fc.assert(
    fc.property(fc.constantFrom(...chisitong.duties), acts, days, (declared, all, day) => {
      const duty: Duty = { ...declared, acts: () => all, isOwed: () => true }
      for (const progress of progressOn(duty, state, day, termsOn(day))) {
        const own = all.filter((act) => act.on <= day && counts(duty, progress.period, act)).toSorted(byDay)
        const said = (some: ReadonlyArray<DutyAct>) => some.map(({ on, ref }) => `${on} ${ref}`)
        assert.deepStrictEqual(said(progress.acts), said(own))
        assert.strictEqual(progress.doneOn, own[progress.required - 1]?.on)
        found += own.length
      }
    }),
    { numRuns: 500 }
  )
  assert.isAbove(found, 100)
})
