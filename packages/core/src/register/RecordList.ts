import type { Actor } from "../access/Actor.ts"
import { access } from "../access/Permission.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import { holdsOn, type Period } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { type AnyActRecord, dayOfAct, type HolderField, stands } from "../record/ActRecord.ts"
import { divisionIn } from "./Divisions.ts"
import type { Listed } from "./Records.ts"
import type { RegisterView } from "./RegisterView.ts"

/** The most that one answer lists. */
export const recordsMax = 100

/** Which records: of one kind, done within a period, of one holder where it is named. */
export interface RecordQuestion {
  readonly act: AnyActRecord
  readonly period: Period
  /** An office, a county, a city or a person, by id. */
  readonly holder?: string | undefined
  /** The record that the last answer ended with. */
  readonly after?: string | undefined
}

/** Records by day, the latest first. */
export interface RecordPage {
  readonly records: ReadonlyArray<Listed<AnyActRecord["kind"]>>
  /** How many of the period stand, on this page and on all others. */
  readonly standing: number
  /** How many have been voided. */
  readonly voided: number
  /** Where the next page goes on; absent on the last one. */
  readonly next?: string
}

type Held = { readonly [Field in HolderField]?: string }

/** Whether an actor may read a record: an office's own and its people's by the office, an authority's by its division. */
const mayReadRecord = (view: RegisterView, actor: Actor, { holder }: AnyActRecord, body: Held): boolean => {
  if (holder === "office" || holder === "person") {
    const office = body.office!
    const county = view.offices.get(office as OfficeId)?.county
    return county !== undefined && access(actor, "register.read", { county, office }).allowed
  }
  const county = divisionIn(actor, body[holder] as DivisionCode)
  return access(actor, "register.read", { county }).allowed
}

/** Where a record stands among the others: by day, then by id. */
const placeOf = (act: AnyActRecord, { id, body }: Listed<AnyActRecord["kind"]>): string =>
  `${dayOfAct(act, body)} ${id}`

/** The records of a kind that an actor may read, done up to a day and within a period, voided ones among them. */
export const recordsIn = (
  view: RegisterView,
  actor: Actor,
  { act, period, holder, after }: RecordQuestion,
  day: PlainDate
): RecordPage => {
  const all = holder === undefined ? view.records.all(act.kind) : view.records.listOf(act.kind, holder)
  const found = all
    .filter(({ body }) => {
      const on = dayOfAct(act, body)
      return on <= day && holdsOn(period, on) && mayReadRecord(view, actor, act, body as Held)
    })
    .map((record) => [placeOf(act, record), record] as const)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
  const rest = after === undefined ? found : found.filter(([place]) => place < after)
  const page = rest.slice(0, recordsMax)
  const standing = found.filter(([, { body }]) => stands(body)).length
  const last = page.at(-1)?.[0]
  return {
    records: page.map(([, record]) => record),
    standing,
    voided: found.length - standing,
    ...(rest.length > page.length && last !== undefined && { next: last })
  }
}
