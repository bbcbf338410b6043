import {
  AlreadyVoid,
  command,
  FutureDay,
  office as officeKind,
  OfficeId,
  one,
  PlainDate,
  put,
  recordId,
  recordKind,
  RequiredText,
  UnknownReference,
  Voided
} from "@jiceng/core"
import { Effect, Result, Schema } from "effect"

const ReceptionDayId = recordId("rd", "guichiReceptionDay")

/** 群众接待日 of an office. */
const ReceptionDay = Schema.Struct({
  office: OfficeId,
  on: PlainDate,
  /** How many came. */
  visitors: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 })),
  voided: Schema.optionalKey(Voided)
})

export const receptionDay = recordKind("guichiReceptionDay", {
  version: 1,
  id: ReceptionDayId,
  body: ReceptionDay,
  index: {
    office: { type: "id", of: ({ office }) => office },
    on: { type: "day", of: ({ on }) => on }
  },
  about: ({ office }) => office
})

const { voided: _, ...held } = ReceptionDay.fields

/** Records a reception day that was held. */
export const recordReceptionDay = command("guichi.recordReceptionDay", {
  permission: "office.record",
  input: Schema.Struct(held),
  result: Schema.Struct({ receptionDay: ReceptionDayId }),
  queue: ({ office }) => office,
  facts: ({ office }, read) => read.all({ office: one(officeKind, office) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office }, input, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(input.office) }))
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    const id = newId("rd")
    return Result.succeed({ writes: [put(receptionDay, id, input)], result: { receptionDay: id } })
  }
})

/** Voids a reception day that was recorded by mistake, with the reason. */
export const voidReceptionDay = command("guichi.voidReceptionDay", {
  permission: "office.record",
  input: Schema.Struct({ receptionDay: ReceptionDayId, reason: RequiredText(200) }),
  result: Schema.Struct({ receptionDay: ReceptionDayId }),
  queue: (input) => input.receptionDay,
  facts: (input, read) =>
    Effect.gen(function* () {
      const { known } = yield* read.all({ known: one(receptionDay, input.receptionDay) })
      return known && { known, ...(yield* read.all({ office: one(officeKind, known.office) })) }
    }),
  target: (facts) => facts?.office && { county: facts.office.county, office: facts.known.office },
  decide: (facts, { receptionDay: id, reason }, { today }) => {
    const ref = receptionDay.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.receptionDay", ref }))
    if (facts.known.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.receptionDay", ref }))
    return Result.succeed({
      writes: [put(receptionDay, id, { ...facts.known, voided: { reason, on: today } })],
      result: { receptionDay: id }
    })
  }
})
