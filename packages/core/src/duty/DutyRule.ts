import type { Bilingual } from "../kernel/Bilingual.ts"
import { lastPlainDate, type PlainDate } from "../kernel/PlainDate.ts"
import { type Concept, concept } from "../norm/Concept.ts"
import { atLeast, equal } from "../norm/Condition.ts"
import type { Example } from "../norm/Example.ts"
import type { Remedy } from "../norm/Finding.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { type Rule, ruleFor } from "../norm/Rule.ts"
import type { Terms } from "../norm/Terms.ts"
import type { Ref } from "../journal/Ref.ts"
import type { Duty } from "./Duty.ts"
import { canBeLate, openRemedies } from "./Open.ts"
import { progressOn } from "./Progress.ts"

/** What would meet the periods that are open; data, since a sealed report keeps it. */
interface Details {
  readonly remedies: ReadonlyArray<Remedy>
  /** Whether a period is overdue that can't be made good any more. */
  readonly closed: boolean
}

/** What keeps the periods to come clean. */
const onTime: Bilingual = {
  zh: "已过的期间不能补做；今后各期按时完成，一年后不再影响结论",
  en: "a period that is over can't be made good; those to come are met in time, and after a year it counts no more"
}

/** A duty as the reports judge it: one finding for each subject, about what has fallen due and what is open. */
export interface DutyRule {
  readonly about: Concept
  readonly rule: Rule
}

/** Every record that a duty's acts are told by, once, in an order that doesn't depend on when they were entered. */
const evidenceOf = (duty: Duty, state: unknown): ReadonlyArray<Ref> =>
  duty
    .acts(state, lastPlainDate)
    .map(({ ref }) => ref)
    .toSorted()
    .filter((ref, place, all) => ref !== all[place - 1])

const examplesOf = (owed: string, overdue: string, missing: string): ReadonlyArray<Example> => [
  {
    at: "below",
    situation: { zh: "尚无已开始的期间", en: "no period has begun" },
    facts: { [owed]: 0, [overdue]: 0, [missing]: 0 },
    outcome: "notApplicable"
  },
  {
    at: "at",
    situation: { zh: "只有一期，已完成", en: "one period, and it is done" },
    facts: { [owed]: 1, [overdue]: 0, [missing]: 0 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "多期，均已完成", en: "several periods, all done" },
    facts: { [owed]: 12, [overdue]: 0, [missing]: 0 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "本期未到期，尚缺一次", en: "one act missing, not due yet" },
    facts: { [owed]: 1, [overdue]: 0, [missing]: 1 },
    outcome: "pending"
  },
  {
    at: "above",
    situation: { zh: "一期逾期未完成", en: "one period past its day and not done" },
    facts: { [owed]: 12, [overdue]: 1, [missing]: 0 },
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "一期逾期未完成，本期也尚缺", en: "one period past its day, another still open" },
    facts: { [owed]: 12, [overdue]: 1, [missing]: 1 },
    outcome: "violated"
  }
]

/**
 * The rule of a duty: violated when something is overdue (逾期), pending while something is missing and not due yet. What
 * was done late is done.
 */
export const dutyRule = (duty: Duty): DutyRule => {
  const { clause, force, title, revision, name, from, alsoReads, subject } = duty
  const [owed, overdue, missing] = [`${name}Owed`, `${name}Overdue`, `${name}Missing`] as const
  const about = concept(name, {
    subject,
    revision,
    facts: {
      [owed]: {
        label: {
          zh: `${title.zh}：一年内到期及未到期的期数`,
          en: `${title.en}: periods due within the year or open`
        },
        unit: "count",
        from
      },
      [overdue]: {
        label: {
          zh: `${title.zh}：逾期未完成的期数`,
          en: `${title.en}: periods past their day and not done`
        },
        unit: "count",
        from
      },
      [missing]: {
        label: { zh: `${title.zh}：未到期的尚缺次数`, en: `${title.en}: acts missing that aren't due yet` },
        unit: "count",
        from
      }
    },
    ...(alsoReads !== undefined && { alsoReads }),
    sources: (state: unknown) =>
      Object.fromEntries(
        from.map((kind) => [kind, evidenceOf(duty, state).filter((ref) => ref.startsWith(`${kind}/`))])
      ),
    read: (state: unknown, day: PlainDate, terms: Terms) => {
      let late = 0
      let open = 0
      const periods = progressOn(duty, state, day, terms)
      for (const { state: stands, required, acts, doneOn } of periods) {
        if (stands === "overdue") late++
        else if (doneOn === undefined) open += required - acts.length
      }
      const details: Details = {
        closed: late > 0 && !canBeLate(duty),
        remedies: periods.flatMap((progress) => openRemedies(duty, state, progress, day))
      }
      return { facts: { [owed]: periods.length, [overdue]: late, [missing]: open }, details }
    }
  })
  const rule = ruleFor(clause, force, title, {
    revision,
    about,
    applies: [atLeast(owed, 1)],
    requires: [equal(overdue, 0)],
    awaits: [equal(missing, 0)],
    remedies: (_, { remedies, closed }: Details) => (closed ? [] : remedies),
    hindrance: ({ remedies, closed }: Details) =>
      closed ? hindrance("periodClosed", onTime, remedies) : undefined,
    examples: examplesOf(owed, overdue, missing)
  })
  return { about, rule }
}
