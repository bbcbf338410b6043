import {
  DivisionCode,
  DueWindow,
  expectation,
  LawfulAct,
  obligationStates,
  OfficeId,
  owers,
  PlainDate,
  subjectKinds
} from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"

const isWindow = Schema.is(DueWindow)

const wholeWindow = Schema.makeFilter(
  ({ from, to }: { readonly from?: string; readonly to?: string }) =>
    (from === undefined && to === undefined) || isWindow({ from, to }),
  expectation(
    "from 与 to 一并给出，起日不晚于止日、不超过三年",
    "from and to together, in their order and at most three years apart"
  )
)

const whose = {
  ...days,
  county: Schema.optionalKey(DivisionCode),
  office: Schema.optionalKey(OfficeId),
  from: Schema.optionalKey(PlainDate),
  to: Schema.optionalKey(PlainDate)
}

/**
 * Which days, whose, and due when: without `from` and `to` what counts on the day (due within the year up to it, or open);
 * with both what is due on those days.
 */
export const DutyQuery = Schema.Struct(whose).check(wholeWindow)
export type DutyQuery = typeof DutyQuery.Type

/** The same for a feed, which has a language. */
export const FeedQuery = Schema.Struct({
  ...whose,
  lang: Schema.optionalKey(Schema.Literals(["zh", "en"]))
}).check(wholeWindow)

/** One dated instance of a duty, with its words. */
export const Obligation = Schema.Struct({
  /** clause/holder/period. */
  id: Schema.String,
  clause: Schema.String,
  citation: Schema.String,
  force: Schema.Literals(["must", "should", "may"]),
  title: Bilingual,
  subject: Schema.Struct({ kind: Schema.Literals(subjectKinds), id: Schema.String, name: Schema.String }),
  owedBy: Schema.Literals(owers),
  owedByWords: Bilingual,
  period: Schema.Struct({ label: Schema.String, from: PlainDate, to: PlainDate }),
  due: PlainDate,
  /** Why it is due on that day. */
  why: Bilingual,
  lastWorkingDay: Schema.Struct({ on: PlainDate, provisional: Schema.Boolean }),
  state: Schema.Literals(obligationStates),
  stateWords: Bilingual,
  /** How far it has come. */
  standing: Bilingual,
  required: Schema.Int,
  done: Schema.Int,
  missing: Schema.Int,
  doneOn: Schema.optionalKey(PlainDate),
  evidence: Schema.Array(Schema.String),
  remedies: Schema.Array(LawfulAct)
})

/** 义务: what is owed, by its due day. */
export const DutyList = Schema.Struct({
  ...basis,
  counties: Schema.Array(Schema.Struct({ code: DivisionCode, name: Bilingual })),
  obligations: Schema.Array(Obligation)
})
