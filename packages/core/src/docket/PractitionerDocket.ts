import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { PersonId } from "../practitioner/Person.ts"

/** 未了事项: openMatter 未办结业务, openHandover 未完成移交, debt 未清偿债务, investigation 正在接受调查 (138.15). */
export const docketSorts = ["openMatter", "openHandover", "debt", "investigation"] as const
export const DocketSort = Schema.Literals(docketSorts)
export type DocketSort = typeof DocketSort.Type

const held = sensitive("penalty", {
  zh: "核查能否变更执业机构（司法部令第138号第十五条）",
  en: "to tell whether somebody may change office (司法部令第138号 第十五条)"
})

export const DocketEntryId = recordId("de")

/** 一项未了事项; `settledOn` is the day from which on it no longer stands in the way. */
export const DocketEntry = Schema.Struct({
  entry: DocketEntryId,
  sort: DocketSort.pipe(held),
  note: Schema.optionalKey(RequiredText(200).pipe(held)),
  from: PlainDate,
  settledOn: Schema.optionalKey(PlainDate),
  voided: Schema.optionalKey(Voided)
})
export type DocketEntry = typeof DocketEntry.Type

const sane = Schema.makeFilter(
  ({ entries }: { readonly entries: ReadonlyArray<DocketEntry> }) =>
    new Set(entries.map(({ entry }) => entry)).size === entries.length &&
    entries.every(({ from, settledOn }) => settledOn === undefined || settledOn >= from),
  { expected: "entries with ids of their own, none settled before it began" }
)

/** 未了事项簿 of one person; its id is the person's. */
export const PractitionerDocket = Schema.Struct({ entries: Schema.Array(DocketEntry) }).check(sane)
export type PractitionerDocket = typeof PractitionerDocket.Type

export const practitionerDocket = recordKind("practitionerDocket", {
  version: 1,
  id: PersonId,
  body: PractitionerDocket
})

/** Of somebody of whom nothing has been entered. */
export const emptyDocket: PractitionerDocket = { entries: [] }

/** What stands open on a day. */
export const openOn = ({ entries }: PractitionerDocket, day: PlainDate): ReadonlyArray<DocketEntry> =>
  entries.filter(
    ({ from, settledOn, voided }) =>
      voided === undefined && from <= day && (settledOn === undefined || day < settledOn)
  )
