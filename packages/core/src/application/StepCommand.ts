import { Effect, Result } from "effect"
import type { Permission } from "../access/Permission.ts"
import { command, type DecideContext, put } from "../journal/Command.ts"
import { one, type Read } from "../journal/Read.ts"
import type { BodySchema, RecordKind } from "../journal/RecordKind.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import type { Workflow } from "../workflow/Workflow.ts"
import { type FoundApplication, ready, type Standing } from "./Ready.ts"

interface Options<
  Name extends string,
  Input extends BodySchema,
  Answer extends BodySchema,
  State extends string,
  Verb extends string,
  Body,
  Refusal
> {
  readonly name: Name
  readonly permission: Permission
  readonly kind: RecordKind
  /** What the record is called in inputs and answers, such as `admission`. */
  readonly as: string
  readonly flow: Workflow<State, Verb>
  readonly verb: Verb
  /** Its input names the record and the day, `on`. */
  readonly input: Input
  readonly answer: Answer
  /** The office whose county does it. */
  readonly officeOf: (body: Body) => string
  /** Why it isn't to be done though the state allows it. */
  readonly refuses?: (
    body: Body,
    office: LegalServiceOffice,
    input: Input["Type"],
    context: DecideContext
  ) => Refusal | undefined
  /** The record as it is then; its state is the one that the table leads to. */
  readonly next: (body: Body, input: Input["Type"]) => Body
}

/** An application and the office whose county acts on it. */
export const readApplication = <Body>(
  read: Read,
  kind: RecordKind,
  id: string,
  officeOf: (body: Body) => string
) =>
  Effect.gen(function* () {
    const found = yield* read.all({ body: one(kind, id) })
    const body = found.body as Body | undefined
    if (body === undefined) return { body, office: undefined } satisfies FoundApplication<Body>
    const { office } = yield* read.all({ office: one(officeKind, officeOf(body)) })
    return { body, office } satisfies FoundApplication<Body>
  })

/** A verb that moves an application on and writes nothing else. Its day is `on`, no earlier than the state. */
export const stepCommand = <
  const Name extends string,
  Input extends BodySchema,
  Answer extends BodySchema,
  State extends string,
  Verb extends string,
  Body extends { readonly state: Standing<State> },
  Refusal = never
>(
  options: Options<Name, Input, Answer, State, Verb, Body, Refusal>
) => {
  const { name, permission, kind, as, flow, verb, officeOf, refuses, next } = options
  const idIn = (input: Input["Type"]) => (input as Readonly<Record<string, string>>)[as]!
  return command(name, {
    permission,
    input: options.input,
    result: options.answer,
    facts: (input, read) => readApplication(read, kind, idIn(input), officeOf),
    target: ({ body, office }) => body && office && { county: office.county, office: officeOf(body) },
    decide: (found, input, context) => {
      const id = idIn(input)
      const { on } = input as { readonly on: PlainDate }
      const open = ready(found, { flow, verb, kind, as, id, on }, context)
      if (Result.isFailure(open)) return Result.fail(open.failure)
      const { body, office, leads } = open.success
      const refusal = refuses?.(body, office, input, context)
      if (refusal !== undefined) return Result.fail(refusal)
      const after = next(body, input)
      if (after.state.is !== leads) throw new Error(`${name} leads to ${after.state.is}, not to ${leads}`)
      return Result.succeed({ writes: [put(kind, id, after)], result: { [as]: id } })
    }
  })
}
