import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { holdsOn } from "../kernel/Period.ts"
import { Voided } from "../kernel/Voided.ts"
import { refuse } from "../norm/Refused.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import {
  Guidance,
  guidance,
  GuidanceId,
  SupervisionTask,
  supervisionTask,
  SupervisionTaskId
} from "./Guidance.ts"

/** A county bureau asks a judicial office to guide and supervise some of its offices (2.3). */
export const assignTask = command("supervision.assignTask", {
  permission: "supervision.assign",
  input: SupervisionTask,
  result: Schema.Struct({ task: SupervisionTaskId }),
  facts: ({ offices }, read) => read.all(Object.fromEntries(offices.map((id) => [id, one(officeKind, id)]))),
  target: (_, { county }) => ({ county }),
  decide: (known: Readonly<Record<string, LegalServiceOffice | undefined>>, input, { newId }) => {
    for (const [place, id] of input.offices.entries()) {
      if (known[id]?.county === input.county) continue
      return Result.fail(new UnknownReference({ path: `$.offices[${place}]`, ref: officeKind.ref(id) }))
    }
    if (input.to !== undefined && input.to < input.from)
      return Result.fail(new DayTooEarly({ path: "$.to", found: input.to, earliest: input.from }))
    const id = newId("st") as SupervisionTaskId
    return Result.succeed({ writes: [put(supervisionTask, id, input)], result: { task: id } })
  }
})

const { office, about, form, on, topic, outcome, task } = Guidance.fields

/** The tier that acts; `supervision.write` is for these three alone. */
const tierOf = (tier: string): Guidance["by"] =>
  tier === "city" || tier === "county" ? tier : "judicialOffice"

/** 司法所 acts as the county asked (2.3): on a task that is open on the day and names the office. */
const asTasked = (found: SupervisionTask | undefined, subject: string, day: Guidance["on"]): boolean =>
  found !== undefined && holdsOn(found, day) && (found.offices as ReadonlyArray<string>).includes(subject)

/**
 * Records that an office was guided, inspected or supervised (2.1, 2.2). A judicial office is refused under 2.3
 * unless it acts on a task of its county.
 */
export const recordGuidance = command("supervision.record", {
  permission: "supervision.write",
  input: Schema.Struct({ office, about, form, on, topic, outcome, task }),
  result: Schema.Struct({ guidance: GuidanceId }),
  facts: (input, read) =>
    Effect.gen(function* () {
      const found = yield* read.all({ office: one(officeKind, input.office) })
      if (input.task === undefined) return { ...found, task: undefined }
      return { ...found, ...(yield* read.all({ task: one(supervisionTask, input.task) })) }
    }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: (facts, input, { today, actor, newId }) => {
    const subject = facts.office
    if (subject === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(input.office) }))
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    if (input.on < subject.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: input.on, earliest: subject.since }))
    if (input.task !== undefined && facts.task?.county !== subject.county)
      return Result.fail(new UnknownReference({ path: "$.task", ref: supervisionTask.ref(input.task) }))
    const by = tierOf(actor.tier)
    if (by === "judicialOffice" && !asTasked(facts.task, input.office, input.on)) {
      const unasked = {
        what: "askedByCounty",
        operator: "equal",
        observed: false,
        required: true,
        met: false
      } as const
      return Result.fail(refuse("supervision.record", "2.3", [unasked], []))
    }
    const id = newId("gu") as GuidanceId
    return Result.succeed({ writes: [put(guidance, id, { ...input, by })], result: { guidance: id } })
  }
})

/** Voids a record of supervision that was made by mistake, with the reason. */
export const voidGuidance = command("supervision.void", {
  permission: "supervision.assign",
  input: Schema.Struct({ guidance: GuidanceId, reason: Voided.fields.reason }),
  result: Schema.Struct({ guidance: GuidanceId }),
  facts: (input, read) =>
    Effect.gen(function* () {
      const found = yield* read.all({ guidance: one(guidance, input.guidance) })
      if (found.guidance === undefined) return { ...found, office: undefined }
      return { ...found, ...(yield* read.all({ office: one(officeKind, found.guidance.office) })) }
    }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: (facts, input, { today }) => {
    const ref = guidance.ref(input.guidance)
    if (facts.guidance === undefined) return Result.fail(new UnknownReference({ path: "$.guidance", ref }))
    if (facts.guidance.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.guidance", ref }))
    return Result.succeed({
      writes: [
        put(guidance, input.guidance, { ...facts.guidance, voided: { reason: input.reason, on: today } })
      ],
      result: { guidance: input.guidance }
    })
  }
})
