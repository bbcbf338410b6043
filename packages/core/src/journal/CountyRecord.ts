import { Result, type Schema } from "effect"
import type { Permission } from "../access/Permission.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Voided } from "../kernel/Voided.ts"
import { type LegalServiceOffice, office, type OfficeId } from "../office/Office.ts"
import { command, put } from "./Command.ts"
import { one } from "./Read.ts"
import type { BodySchema, RecordKind } from "./RecordKind.ts"
import { AlreadyExists, AlreadyVoid, FutureDay, UnknownReference } from "./Refusals.ts"

/** A record of what a county bureau did on a day. */
interface Body {
  readonly county: DivisionCode
  readonly offices?: ReadonlyArray<OfficeId>
  readonly voided?: Voided
}

type Entered = Body & { readonly id?: string }
type Voiding = { readonly [field: string]: string }

interface Options<
  As extends string,
  Record extends string,
  Void extends string,
  Input extends BodySchema,
  VoidInput extends BodySchema,
  Answer extends Schema.Codec<{ readonly [_ in As]: string }, any, never, never> // oxlint-disable-line no-explicit-any -- encoded as text
> {
  readonly kind: RecordKind
  /** Of the ids that are drawn. */
  readonly prefix: string
  /** What the record is called in inputs and answers, such as `bulletin`. */
  readonly as: As
  readonly permission: Permission
  /** The field with the day on which it was done. */
  readonly day: string
  /** Its `input` is the body but for `voided`, with an `id` that may be given. */
  readonly record: { readonly name: Record; readonly input: Input }
  /** Its `input` is the record and a `reason`. */
  readonly void: { readonly name: Void; readonly input: VoidInput }
  readonly answer: Answer
}

/**
 * The two commands of a record of a county's own: it is entered once, for a day that has come, and voided with a reason.
 * Offices that it names are the county's.
 */
export const countyRecord = <
  const As extends string,
  const Record extends string,
  const Void extends string,
  Input extends BodySchema,
  VoidInput extends BodySchema,
  Answer extends Schema.Codec<{ readonly [_ in As]: string }, any, never, never> // oxlint-disable-line no-explicit-any -- encoded as text
>(
  options: Options<As, Record, Void, Input, VoidInput, Answer>
) => {
  const { kind, prefix, as, permission, day, answer: result } = options
  const answer = (id: string) => ({ [as]: id }) as Answer["Type"]

  const record = command(options.record.name, {
    permission,
    input: options.record.input,
    result,
    facts: ({ id, offices = [] }: Entered, read) =>
      read.all({
        ...(id !== undefined && { [id]: one(kind, id) }),
        ...Object.fromEntries(offices.map((each) => [each, one(office, each)]))
      }),
    target: (_, { county }: Entered) => ({ county }),
    decide: (found, { id, ...body }: Entered, { today, newId }) => {
      if (id !== undefined && found[id] !== undefined)
        return Result.fail(new AlreadyExists({ path: "$.id", ref: kind.ref(id) }))
      for (const [place, each] of (body.offices ?? []).entries())
        if ((found[each] as LegalServiceOffice | undefined)?.county !== body.county)
          return Result.fail(new UnknownReference({ path: `$.offices[${place}]`, ref: office.ref(each) }))
      const on = (body as { readonly [field: string]: unknown })[day] as PlainDate
      if (on > today) return Result.fail(new FutureDay({ path: `$.${day}`, found: on, latest: today }))
      const subject = id ?? newId(prefix)
      return Result.succeed({ writes: [put(kind, subject, body)], result: answer(subject) })
    }
  })

  const voiding = command(options.void.name, {
    permission,
    input: options.void.input,
    result,
    facts: (input: Voiding, read) => read.all({ body: one(kind, input[as]!) }),
    target: ({ body }) => (body === undefined ? undefined : { county: (body as Body).county }),
    decide: ({ body }, input: Voiding, { today }) => {
      const id = input[as]!
      const ref = kind.ref(id)
      if (body === undefined) return Result.fail(new UnknownReference({ path: `$.${as}`, ref }))
      if ((body as Body).voided !== undefined) return Result.fail(new AlreadyVoid({ path: `$.${as}`, ref }))
      const voided = { reason: input["reason"]!, on: today }
      return Result.succeed({ writes: [put(kind, id, { ...(body as Body), voided })], result: answer(id) })
    }
  })

  return { record, void: voiding }
}
