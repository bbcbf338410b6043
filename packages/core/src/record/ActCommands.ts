import { Effect, Result, Schema } from "effect"
import type { Permission, Target } from "../access/Permission.ts"
import { type Command, command, type DecideContext, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import type { BodySchema, IdSchema, RecordKind } from "../journal/RecordKind.ts"
import { referenceOf, referencesIn } from "../journal/References.ts"
import { idOf, kindOf, type Ref } from "../journal/Ref.ts"
import {
  AlreadyExists,
  AlreadyVoid,
  type DayTooEarly,
  FutureDay,
  UnknownReference
} from "../journal/Refusals.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import { Voided } from "../kernel/Voided.ts"
import { office } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import type { NotOnStaff } from "../office/StaffRefusals.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { person } from "../practitioner/Person.ts"
import { type ActFields, type ActRecord, dayOfAct, stands } from "./ActRecord.ts"
import { type Known, missing, unfit } from "./Named.ts"

/** An input as far as every act has it; the rest is the act's own. */
interface Entered {
  readonly id?: string
  readonly office?: string
  readonly county?: DivisionCode
  readonly city?: DivisionCode
  readonly by?: DivisionCode
  readonly person?: string
}

type Refusal = AlreadyExists | UnknownReference | FutureDay | DayTooEarly | NotOnStaff

/** What the two commands of an act are called, and who may do them. */
interface Options<
  Fields extends ActFields,
  As extends string,
  Record extends string,
  Void extends string,
  E
> {
  /** What the record is called in inputs and answers, such as `bulletin`. */
  readonly as: As
  readonly permission: Permission
  readonly record: Record
  readonly void: Void
  /** Kinds that the particulars refer to, besides offices, people and Party organizations. */
  readonly refers?: ReadonlyArray<RecordKind>
  /** What else refuses it. */
  readonly refusal?: (
    input: Schema.Struct<Fields>["Type"],
    context: DecideContext,
    named: Known
  ) => E | undefined
}

type Input<Fields extends ActFields, Id extends IdSchema> = Schema.Struct<
  { readonly id: Schema.optionalKey<Id> } & Fields
>
type Answer<Id extends IdSchema, As extends string> = Schema.Struct<{ readonly [_ in As]: Id }>
type Voiding<Id extends IdSchema, As extends string> = Schema.Struct<
  { readonly [_ in As]: Id } & { readonly reason: (typeof Voided.fields)["reason"] }
>

const known: ReadonlyArray<RecordKind> = [office, person, partyOrganization]

/** The authority that an act is of, where it is of one. */
const divisionOf = ({ county, city, by }: Entered): DivisionCode | undefined => county ?? city ?? by

const targetOf = (body: Entered, found: Known): Target | undefined => {
  const division = divisionOf(body)
  if (division !== undefined) return { county: division }
  const at = found.get(office.ref(body.office!)) as { readonly county: DivisionCode } | undefined
  return at && { county: at.county, office: body.office! }
}

const pathOf = (keys: ReadonlyArray<PropertyKey>): string =>
  `$${keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")}`

/** What an input names, each with the place where it stands first. */
const namesIn = ({ body }: RecordKind): ((given: unknown) => ReadonlyMap<Ref, string>) => {
  const names = referencesIn(body.ast)
  return (given) => {
    const found = new Map<Ref, string>()
    names(given, (ref, keys) => void (found.has(ref) || found.set(ref, pathOf(keys))))
    return found
  }
}

/** An act as its commands see it: its own particulars are told by the schemas alone. */
type Plain = Options<ActFields, string, string, string, unknown>

const recording = (act: ActRecord, { as, permission, record: name, refers, refusal }: Plain) => {
  const { kind, id, fields } = act
  const mark = referenceOf(id.ast)
  if (mark?._tag !== "id") throw new Error(`${kind.kind} has no ids of its own`)
  const kinds = new Map([...known, ...(refers ?? [])].map((each) => [each.kind, each]))
  const namesOf = namesIn(kind)
  const wantOf = (ref: Ref) => {
    const other = kinds.get(kindOf(ref))
    if (other === undefined) throw new Error(`${kind.kind} doesn't say that it refers to ${kindOf(ref)}`)
    return one(other, idOf(ref))
  }
  const input: BodySchema = Schema.Struct({ id: Schema.optionalKey(id), ...fields })
  const result: BodySchema = Schema.Struct({ [as]: id })
  return command(name, {
    permission,
    input,
    result,
    facts: (given: Entered, read) => {
      const named = namesOf(given)
      const wants = {
        ...Object.fromEntries([...named.keys()].map((ref) => [ref, wantOf(ref)])),
        ...(given.id !== undefined && { [kind.ref(given.id)]: one(kind, given.id) }),
        ...(given.office !== undefined && {
          [officeRoster.ref(given.office)]: one(officeRoster, given.office)
        })
      }
      return Effect.map(read.all(wants), (found) => ({
        named,
        found: new Map(Object.entries(found)) as Known
      }))
    },
    target: ({ found }, given: Entered) => targetOf(given, found),
    decide: ({ named, found }, { id: own, ...body }: Entered, context) => {
      if (own !== undefined && found.get(kind.ref(own)) !== undefined)
        return Result.fail(new AlreadyExists({ path: "$.id", ref: kind.ref(own) }))
      const on = dayOfAct(act, body)
      const path = `$.${act.day}`
      const refused =
        missing({ named, found, division: divisionOf(body) }) ??
        (on > context.today ? new FutureDay({ path, found: on, latest: context.today }) : undefined) ??
        unfit({ named, found, office: body.office, path, on }) ??
        refusal?.(body, context, found)
      if (refused !== undefined) return Result.fail(refused)
      const subject = own ?? context.newId(mark.prefix)
      return Result.succeed({ writes: [put(kind, subject, body as never)], result: { [as]: subject } })
    }
  })
}

const voiding = ({ kind, id }: ActRecord, { as, permission, void: name }: Plain) => {
  const input: BodySchema = Schema.Struct({ [as]: id, reason: Voided.fields.reason })
  const result: BodySchema = Schema.Struct({ [as]: id })
  return command(name, {
    permission,
    input,
    result,
    facts: (given: Readonly<Record<string, string>>, read) =>
      Effect.gen(function* () {
        const { body } = yield* read.all({ body: one(kind, given[as]!) })
        const at = (body as Entered | undefined)?.office
        if (at === undefined) return { body, found: new Map() as Known }
        const { office: held } = yield* read.all({ office: one(office, at) })
        return { body, found: new Map([[office.ref(at), held]]) }
      }),
    target: ({ body, found }) => (body === undefined ? undefined : targetOf(body as Entered, found)),
    decide: ({ body }, given: Readonly<Record<string, string>>, { today }) => {
      const own = given[as]!
      const [path, ref] = [`$.${as}`, kind.ref(own)]
      if (body === undefined) return Result.fail(new UnknownReference({ path, ref }))
      if (!stands(body)) return Result.fail(new AlreadyVoid({ path, ref }))
      const voided = { reason: given["reason"]!, on: today }
      return Result.succeed({ writes: [put(kind, own, { ...body, voided })], result: { [as]: own } })
    }
  })
}

/**
 * The two commands of a record of an act: it is entered once, for a day that has come, and voided with a reason. What it
 * names must be there and lie in the division whose act it is; people were on the staff of the office that it names.
 */
export const actCommands = <
  Fields extends ActFields,
  Id extends IdSchema,
  const As extends string,
  const Record extends string,
  const Void extends string,
  E = never
>(
  act: ActRecord<string, Fields, Id>,
  options: Options<Fields, As, Record, Void, E>
): {
  readonly record: Command<Record, Input<Fields, Id>, Answer<Id, As>, Refusal | E>
  readonly void: Command<Void, Voiding<Id, As>, Answer<Id, As>, UnknownReference | AlreadyVoid>
} => {
  // The commands are made for any particulars; here they are given the types of these.
  const [plain, how] = [act as ActRecord, options as Plain]
  return { record: recording(plain, how), void: voiding(plain, how) } as never
}
