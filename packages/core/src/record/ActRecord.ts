import { Schema } from "effect"
import { type BodySchema, type IdSchema, type RecordKind, recordKind } from "../journal/RecordKind.ts"
import type { Ref } from "../journal/Ref.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { holdsOn, type Period } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import type { Listed, Records } from "../register/Records.ts"

/** Whose records they are, by the field of the body that names it: `by` is an authority, the city or a county. */
export type HolderField = "office" | "county" | "city" | "by" | "person"

const ending = { voided: Schema.optionalKey(Voided) }

/** Particulars: plain JSON, each with its name. */
export type ActFields = { readonly [field: string]: BodySchema }

/** The body of a record of an act: its own fields and, of one entered by mistake, why it is void. */
export type ActBody<Fields extends ActFields> = Schema.Struct<Fields & typeof ending>

/**
 * A kind of record of an act on a day: whose it is, on which day, with particulars of its own. It is entered once, voided
 * with a reason, listed and counted by holder and period.
 */
export interface ActRecord<
  Name extends string = string,
  Fields extends ActFields = ActFields,
  Id extends IdSchema = IdSchema
> {
  readonly kind: RecordKind<Name, ActBody<Fields>>
  readonly id: Id
  readonly fields: Fields
  readonly holder: HolderField
  /** The field with the day on which it was done. */
  readonly day: string
  readonly title: Bilingual
}

interface Options<Fields extends ActFields, Id extends IdSchema> {
  readonly id: Id
  readonly title: Bilingual
  readonly holder: HolderField & keyof Fields
  readonly day: keyof Fields & string
  /** In the order in which a body is written. */
  readonly fields: Fields
  /** A unique key that a record holds while it isn't void: what can be done once only. */
  readonly once?: (body: ActBody<Fields>["Type"]) => string
}

/** Whether a record has not been voided. */
export const stands = (body: unknown): boolean => (body as { readonly voided?: Voided }).voided === undefined

type Body = Readonly<Record<string, string>>

/** Declares a record of an act. A person's also names the `office` that they were on the staff of. */
export const actRecord = <const Name extends string, const Fields extends ActFields, Id extends IdSchema>(
  name: Name,
  { id, title, holder, day, fields, once }: Options<Fields, Id>
): ActRecord<Name, Fields, Id> => {
  const field = (of: string) => (body: unknown) => (body as Body)[of]!
  const body: ActBody<Fields> = Schema.Struct({ ...fields, ...ending })
  const kind = recordKind(name, {
    version: 1,
    id,
    body,
    index: {
      [holder]: { type: "id", of: field(holder) },
      ...(holder === "person" && { office: { type: "id", of: field("office") } }),
      [day]: { type: "day", of: field(day) }
    },
    claims: (of) => (once === undefined || !stands(of) ? [] : [once(of)]),
    about: field(holder)
  })
  return { kind, id, fields, holder, day, title }
}

/** The bodies of a record of an act. */
export type ActOf<A> = A extends ActRecord<string, infer Fields> ? ActBody<Fields>["Type"] : never

/** Any record of an act at all, whatever its particulars. */
export interface AnyActRecord extends Pick<ActRecord, "holder" | "day" | "title"> {
  readonly kind: RecordKind
}

/** The day on which it was done. */
export const dayOfAct = ({ day }: Pick<AnyActRecord, "day">, body: unknown): PlainDate =>
  (body as { readonly [field: string]: PlainDate })[day]!

/** What a holder did within a period, by day, voided records left out; its length is their count. */
export const actsIn = <Name extends string, Fields extends ActFields, Id extends IdSchema>(
  act: ActRecord<Name, Fields, Id>,
  records: Records,
  holder: string,
  period: Period
): ReadonlyArray<Listed<RecordKind<Name, ActBody<Fields>>>> =>
  records
    .listOf(act.kind, holder)
    .filter(({ body }) => stands(body) && holdsOn(period, dayOfAct(act, body)))
    .map((listed) => [`${dayOfAct(act, listed.body)} ${listed.id}`, listed] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, listed]) => listed)

/** All of a holder's records of an act, in an order that doesn't depend on when they were entered. */
export const actRefs = (
  { kind }: { readonly kind: RecordKind },
  records: Records,
  holder: string
): ReadonlyArray<Ref> =>
  records
    .listOf(kind, holder)
    .map(({ id }) => kind.ref(id))
    .toSorted()
