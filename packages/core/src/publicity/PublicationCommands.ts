import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists, AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { expectation } from "../kernel/Expectation.ts"
import { Voided } from "../kernel/Voided.ts"
import { office as officeKind } from "../office/Office.ts"
import { ModelCaseId, modelCase, NewsItemId, newsItem, newsItemRecord } from "./Publication.ts"

const { office, title, submittedOn } = newsItemRecord.fields

const kinds = { newsItem: { kind: newsItem, prefix: "ni" }, modelCase: { kind: modelCase, prefix: "mc" } }

const PublicationId = Schema.Union([NewsItemId, ModelCaseId])

/** At most as many as an office reports at once. */
const Items = Schema.NonEmptyArray(
  Schema.Union([
    Schema.Struct({ kind: Schema.Literal("newsItem"), id: Schema.optionalKey(NewsItemId), title }),
    Schema.Struct({ kind: Schema.Literal("modelCase"), id: Schema.optionalKey(ModelCaseId), title })
  ])
).check(
  Schema.makeFilter(
    (items: ReadonlyArray<{ readonly id?: string }>) => {
      const ids = items.flatMap(({ id }) => id ?? [])
      return items.length <= 30 && new Set(ids).size === ids.length
    },
    expectation("1 至 30 件、编号互不相同", "1 to 30 items, each with an id of its own")
  )
)

/** Records what an office submitted on a day (5.3.5): news items and model cases, together or one by one. */
export const submitPublications = command("publicity.submit", {
  permission: "office.record",
  input: Schema.Struct({ office, submittedOn, items: Items }),
  result: Schema.Struct({ publications: Schema.Array(PublicationId) }),
  facts: ({ office: id, items }, read) =>
    Effect.gen(function* () {
      const given = items.flatMap(({ kind, id: own }) => (own === undefined ? [] : [[kind, own] as const]))
      const { office: known } = yield* read.all({ office: one(officeKind, id) })
      const existing = yield* read.all(
        Object.fromEntries(given.map(([kind, own]) => [own, one(kinds[kind].kind, own)]))
      )
      return { known, existing }
    }),
  target: ({ known }, { office: id }) => known && { county: known.county, office: id },
  decide: ({ known, existing }, { office: id, submittedOn: on, items }, { today, newId }) => {
    if (known === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(id) }))
    const path = "$.submittedOn"
    if (on > today) return Result.fail(new FutureDay({ path, found: on, latest: today }))
    if (on < known.since) return Result.fail(new DayTooEarly({ path, found: on, earliest: known.since }))
    for (const [place, { kind, id: own }] of items.entries())
      if (own !== undefined && existing[own] !== undefined)
        return Result.fail(
          new AlreadyExists({ path: `$.items[${place}].id`, ref: kinds[kind].kind.ref(own) })
        )
    const writes = items.map(({ kind, id: own, title: text }) =>
      put(kinds[kind].kind, own ?? newId(kinds[kind].prefix), { office: id, title: text, submittedOn: on })
    )
    return Result.succeed({
      writes,
      result: { publications: writes.map((write) => write.id as typeof PublicationId.Type) }
    })
  }
})

const isNewsItem = Schema.is(NewsItemId)

/** Voids an item that was entered by mistake, with the reason. */
export const voidPublication = command("publicity.void", {
  permission: "office.record",
  input: Schema.Struct({ publication: PublicationId, reason: Voided.fields.reason }),
  result: Schema.Struct({ publication: PublicationId }),
  facts: ({ publication }, read) =>
    Effect.gen(function* () {
      const kind = isNewsItem(publication) ? newsItem : modelCase
      const { body } = yield* read.all({ body: one(kind, publication) })
      return body && { body, ...(yield* read.all({ office: one(officeKind, body.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.body.office },
  decide: (facts, { publication, reason }, { today }) => {
    const kind = isNewsItem(publication) ? newsItem : modelCase
    const ref = kind.ref(publication)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.publication", ref }))
    if (facts.body.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.publication", ref }))
    return Result.succeed({
      writes: [put(kind, publication, { ...facts.body, voided: { reason, on: today } })],
      result: { publication }
    })
  }
})
