import {
  type Actor,
  actRecords,
  admit,
  type AnyActRecord,
  type Assessment,
  bureauName,
  dayOfAct,
  type DivisionCode,
  type OfficeId,
  type PersonId,
  recordsIn,
  type RegisterView,
  type Scope,
  type Voided
} from "@jiceng/core"
import { errorBody, paths, RecordList, type RecordQuery } from "@jiceng/http-api"
import { Effect } from "effect"
import type { Asked } from "./asked.ts"
import type { Conditional } from "./Conditional.ts"
import { particularsOf } from "./particulars.ts"
import { nameOfPerson } from "./people.ts"

type Body = { readonly [field: string]: string } & { readonly voided?: Voided }

const kinds = actRecords.map(({ kind, title }) => ({ kind: kind.kind, title }))

/** Whose record it is, by name. */
const holderOf = (view: RegisterView, actor: Actor, { holder }: AnyActRecord, body: Body) => {
  const id = body[holder]!
  if (holder === "office") return { id, name: view.offices.get(id as OfficeId)?.name ?? id }
  if (holder !== "person") return { id, name: bureauName(id as DivisionCode) }
  return { id, name: nameOfPerson(view, actor, id as PersonId, body["office"] as OfficeId) }
}

/** A holder that is asked about by name must be there and open to the actor. */
const scopeOf = (holder: string | undefined): Scope => {
  if (holder?.startsWith("of_") === true) return { kind: "office", office: holder as OfficeId }
  return holder !== undefined && /^[0-9]{6}$/u.test(holder)
    ? { kind: "county", county: holder as DivisionCode }
    : { kind: "all" }
}

/** One page of records with their words. */
const recordList = (
  view: RegisterView,
  actor: Actor,
  { kind, from, to, holder, after }: RecordQuery,
  assessment: Assessment
): (typeof RecordList)["Type"] => {
  const { findings: _, ...basis } = assessment
  const act = actRecords.find((each) => each.kind.kind === kind)!
  const page = recordsIn(view, actor, { act, period: { from, to }, holder, after }, basis.factsAt)
  return {
    ...basis,
    kinds,
    kind,
    title: act.title,
    from,
    to,
    ...page,
    records: page.records.map(({ id, body }) => {
      const { voided } = body as Body
      return {
        ref: act.kind.ref(id),
        on: dayOfAct(act, body),
        holder: holderOf(view, actor, act, body as Body),
        particulars: particularsOf(view, actor, act, body),
        ...(voided !== undefined && { voided })
      }
    })
  }
}

/** 各类记录 of the register, by kind and period. */
export const records = (asked: Asked, conditional: Conditional["Service"]) => ({
  records: ({ query }: { readonly query: RecordQuery }) => {
    const { asOf, rulesAt, knownAt, ...about } = query
    return asked(
      { path: paths.records, about, days: { asOf, rulesAt, knownAt } },
      ({ view, actor, assessment }) =>
        Effect.map(admit(view, scopeOf(query.holder), actor, assessment.factsAt), () =>
          recordList(view, actor, query, assessment)
        ),
      (value, tag) => conditional.answer(RecordList, value, tag)
    ).pipe(Effect.mapError(errorBody))
  }
})
