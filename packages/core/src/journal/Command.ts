import { type Effect, type Result, Schema } from "effect"
import type { Actor } from "../access/Actor.ts"
import type { Permission, Target } from "../access/Permission.ts"
import type { Instant } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import type { Read } from "./Read.ts"
import type { BodyOf, RecordKind } from "./RecordKind.ts"
import type { Conflict, StoreUnavailable } from "./StoreErrors.ts"

/** One record as a decision wants it to be. */
export interface Put<K extends RecordKind = RecordKind> {
  readonly kind: K
  readonly id: string
  readonly body: BodyOf<K>
}

/** Writes a record whole: a new one, or one that was read. */
export const put = <K extends RecordKind>(kind: K, id: string, body: BodyOf<K>): Put<K> => ({
  kind,
  id,
  body
})

/** What a command decided: the records to write and what the caller is told. */
export interface Decision<A> {
  readonly writes: ReadonlyArray<Put>
  readonly result: A
}

/** What a decision may know besides its facts. */
export interface DecideContext {
  readonly now: Instant
  /** The day in China on which the command is decided. */
  readonly today: PlainDate
  readonly actor: Actor
  readonly rulebook: Rulebook
  /** A new id of the kind; a repeated decision draws the same ones. */
  readonly newId: (prefix: string) => string
}

type InputSchema = Schema.Codec<any, any, never, never> // oxlint-disable-line no-explicit-any -- inputs differ by command

/**
 * An act, as data: what it takes, who may do it, what it reads and what it decides. `decide` is pure; what it
 * was given and didn't write becomes a guard.
 */
export interface Command<
  Name extends string = string,
  I extends InputSchema = InputSchema,
  R extends InputSchema = InputSchema,
  E = unknown
> {
  readonly name: Name
  readonly permission: Permission
  readonly input: I
  /** Ids and amounts, no personal data: it stands in the journal. */
  readonly result: R
  /** Commands of one queue wait for each other in this process instead of conflicting. */
  readonly queue: (input: I["Type"]) => string | undefined
  readonly facts: (input: I["Type"], read: Read) => Effect.Effect<unknown, StoreUnavailable | Conflict>
  /** Whom the act concerns; undefined when that can't be told, and then `decide` must refuse. */
  readonly target: (facts: any, input: I["Type"]) => Target | undefined // oxlint-disable-line no-explicit-any -- closed over below
  readonly decide: (
    facts: any, // oxlint-disable-line no-explicit-any -- closed over below
    input: I["Type"],
    context: DecideContext
  ) => Result.Result<Decision<R["Type"]>, E>
  /** The JSON readers and writers, made once. */
  readonly json: {
    readonly decodeInput: (input: unknown) => Result.Result<I["Type"], Schema.SchemaError>
    readonly encodeInput: (input: I["Type"]) => unknown
    readonly decodeResult: (result: unknown) => R["Type"]
    readonly encodeResult: (result: R["Type"]) => unknown
  }
}

/** Any command at all, whatever it takes and refuses. */
export type AnyCommand = Command<string, any, any, any> // oxlint-disable-line no-explicit-any -- existential

export type InputOf<C extends AnyCommand> = C["input"]["Type"]
export type ResultOf<C extends AnyCommand> = C["result"]["Type"]
export type RefusalOf<C extends AnyCommand> =
  ReturnType<C["decide"]> extends Result.Result<unknown, infer E> ? E : never

/** Declares a command. The refusals are inferred from what `decide` returns. */
export const command = <
  const Name extends string,
  I extends InputSchema,
  R extends InputSchema,
  F,
  D extends Result.Result<Decision<NoInfer<R>["Type"]>, unknown>
>(
  name: Name,
  options: {
    readonly permission: Permission
    readonly input: I
    readonly result: R
    readonly queue?: (input: I["Type"]) => string | undefined
    readonly facts: (input: I["Type"], read: Read) => Effect.Effect<F, StoreUnavailable | Conflict>
    readonly target: (facts: F, input: I["Type"]) => Target | undefined
    readonly decide: (facts: F, input: I["Type"], context: DecideContext) => D
  }
): Command<Name, I, R, D extends Result.Failure<unknown, infer E> ? E : never> => {
  const input = Schema.toCodecJson(options.input)
  const result = Schema.toCodecJson(options.result)
  const decode = Schema.decodeUnknownResult(input)
  const json = {
    decodeInput: (value: unknown) => decode(value, { errors: "all", onExcessProperty: "error" }),
    encodeInput: Schema.encodeUnknownSync(input),
    decodeResult: Schema.decodeUnknownSync(result),
    encodeResult: Schema.encodeUnknownSync(result)
  }
  return { name, queue: () => undefined, ...options, json } as never
}
