import { Result } from "effect"
import type { Permission } from "../access/Permission.ts"
import { command, type DecideContext, put } from "../journal/Command.ts"
import type { BodySchema } from "../journal/RecordKind.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { LegalServiceOffice } from "../office/Office.ts"
import { type Application, readApplication, type Standing, targetOf } from "./Application.ts"
import { ready } from "./Ready.ts"

interface Options<
  Name extends string,
  Input extends BodySchema,
  Answer extends BodySchema,
  State extends string,
  Verb extends string,
  Body,
  Refusal
> {
  readonly of: Application<State, Verb, Body>
  readonly name: Name
  readonly permission: Permission
  readonly verb: Verb
  /** Its input names the record and the day, `on`. */
  readonly input: Input
  readonly answer: Answer
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
  const { of, name, permission, verb, refuses, next } = options
  const { kind, as } = of
  const idIn = (input: Input["Type"]) => (input as Readonly<Record<string, string>>)[as]!
  return command(name, {
    permission,
    input: options.input,
    result: options.answer,
    facts: (input, read) => readApplication(of, idIn(input), read),
    target: targetOf(of),
    decide: (found, input, context) => {
      const id = idIn(input)
      const { on } = input as { readonly on: PlainDate }
      const open = ready(of, verb, found, { id, on }, context)
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
