import { Clock, Context, Effect, Layer, Result } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access, Forbidden, permissions } from "../access/Permission.ts"
import { describeIssues } from "../kernel/DescribeIssues.ts"
import { dayOf, instantFromMillis } from "../kernel/Instant.ts"
import { inForceOn, type Rulebook } from "../norm/Rulebook.ts"
import { foreignKind, profileWith, refusedElsewhere } from "../profile/Bounds.ts"
import type { OtherCounty } from "../profile/OtherCounty.ts"
import { canonicalJson } from "./Canonical.ts"
import type { AnyCommand, Command, Decision, InputOf, RefusalOf, ResultOf } from "./Command.ts"
import { InvalidInput, type TooBusy } from "./CommandErrors.ts"
import { compose } from "./Compose.ts"
import { Digest } from "./Digest.ts"
import { Entropy } from "./Entropy.ts"
import { checkKey } from "./CommandKey.ts"
import { queues } from "./Queues.ts"
import { recordingRead } from "./Read.ts"
import { importRef, ImportUnfinished } from "./RegisterImport.ts"
import { retryConflicts, retryUnknown } from "./Retry.ts"
import { type Commit, type CommitReceipt, RecordStore } from "./RecordStore.ts"
import {
  ClaimTaken,
  type ClockAhead,
  type CommitTooLarge,
  Conflict,
  KeyReused,
  OutcomeUnknown,
  type StoreUnavailable
} from "./StoreErrors.ts"

/** A command that took effect, once, whoever asks again. */
export interface Done<A> {
  readonly value: A
  readonly receipt: Pick<CommitReceipt, "seq" | "recordedAt" | "digest">
  /** The caller's key, drawn here when none was given. */
  readonly key: string
}

/** Everything a command can fail with besides its own refusals. */
export type ExecuteError =
  | InvalidInput
  | Forbidden
  | OtherCounty
  | ImportUnfinished
  | TooBusy
  | KeyReused
  | OutcomeUnknown
  | StoreUnavailable
  | ClaimTaken
  | ClockAhead
  | CommitTooLarge

/** Runs commands: read, decide, commit, retry. The only writer there is. */
export class Executor extends Context.Service<
  Executor,
  {
    readonly execute: <C extends AnyCommand>(
      command: C,
      input: unknown,
      options: { readonly actor: Actor; readonly key?: string }
    ) => Effect.Effect<Done<ResultOf<C>>, RefusalOf<C> | ExecuteError>
    /** Decides over the present records and writes nothing: the result it would have, or the refusal. */
    readonly consider: <C extends AnyCommand>(
      command: C,
      input: unknown,
      options: { readonly actor: Actor }
    ) => Effect.Effect<ResultOf<C>, RefusalOf<C> | ExecuteError>
  }
>()("@jiceng/core/Executor") {
  static readonly layer = (
    ...installed: ReadonlyArray<Rulebook>
  ): Layer.Layer<Executor, never, RecordStore | Digest | Entropy> =>
    Layer.effect(Executor, makeExecutor(installed))
}

/** Decodes an input, reporting every fault at once. */
export const decodeInput = <C extends AnyCommand>(
  command: C,
  input: unknown
): Result.Result<InputOf<C>, InvalidInput> =>
  Result.mapError(
    (command as Command).json.decodeInput(input),
    (error) => new InvalidInput({ command: command.name, issues: describeIssues(error, { input }) })
  ) as Result.Result<InputOf<C>, InvalidInput>

interface Asked {
  readonly actor: Actor
  readonly key: string
  readonly started: number
  /** The tape of ids, kept over the attempts of one call. */
  readonly ids: Array<string>
}

const makeExecutor = Effect.fnUntraced(function* (installed: ReadonlyArray<Rulebook>) {
  const store = yield* RecordStore
  const digest = yield* Digest
  const entropy = yield* Entropy
  const inQueue = queues()

  /** Reads the facts, asks whether the actor may, decides. A decision without a target is a defect. */
  const decideOnce = Effect.fnUntraced(function* (command: Command, input: unknown, asked: Asked) {
    const { actor, started, ids } = asked
    const millis = yield* Clock.currentTimeMillis
    const now = instantFromMillis(millis)
    const read = recordingRead(store, asked.key)
    const facts = yield* command.facts(input, read)
    // A command that reads nothing has not looked yet.
    if (read.imported() === undefined) yield* read.all({})
    const imported = read.imported()
    if (imported?.body?.state === "begun") {
      const { done, of } = imported.body
      return yield* new ImportUnfinished({ done, of })
    }
    const target = command.target(facts, input)
    if (target !== undefined) {
      const { allowed, conditions } = access(actor, command.permission, target)
      const { clauses } = permissions[command.permission]
      if (!allowed) return yield* new Forbidden({ permission: command.permission, clauses, conditions })
    }
    const today = dayOf(now)
    const rulebook = inForceOn(installed, today)
    const local = profileWith(rulebook, command)
    const elsewhere = local && target && refusedElsewhere(local, command, target)
    if (elsewhere !== undefined) return yield* elsewhere
    let drawn = 0
    const newId = (prefix: string): string => {
      ids[drawn] ??= entropy.uuid(started)
      return `${prefix}_${ids[drawn++]}`
    }
    const decided = command.decide(facts, input, { now, today, actor, rulebook, newId })
    if (Result.isSuccess(decided) && target === undefined)
      return yield* Effect.die(new Error(`${command.name} decided without a target`))
    const foreign =
      local && Result.isSuccess(decided)
        ? foreignKind(local, decided.success as Decision<unknown>)
        : undefined
    if (foreign !== undefined)
      return yield* Effect.die(new Error(`${command.name} writes ${foreign}, no kind of its profile`))
    // No import may begin between what was read and what is written.
    const unmoved = { ref: importRef, version: imported?.version ?? 0 }
    return { decided, read, now, unmoved }
  })

  const consider = Effect.fn("Executor.consider")(function* (
    command: Command,
    raw: unknown,
    { actor }: { readonly actor: Actor }
  ) {
    const input: unknown = yield* Effect.fromResult(decodeInput(command, raw))
    const started = yield* Clock.currentTimeMillis
    const key = `${actor.id}/${entropy.uuid(started)}`
    const attempt = Effect.gen(function* () {
      const { decided, read } = yield* decideOnce(command, input, { actor, key, started, ids: [] })
      if (Result.isFailure(decided)) return yield* Effect.fail(decided.failure)
      const { writes, result } = decided.success as Decision<unknown>
      const { take } = compose(writes, read, digest, entropy).claims
      const { claims } = yield* store.read({ refs: [], claims: take.map((claim) => claim.key) })
      const [held] = claims
      return held === undefined ? result : yield* new ClaimTaken({ claim: held.key, holder: held.holder })
    })
    return yield* retryConflicts(command.name, started)(attempt)
  })

  const execute = Effect.fn("Executor.execute")(function* (
    command: Command,
    raw: unknown,
    options: { readonly actor: Actor; readonly key?: string }
  ) {
    const { actor } = options
    const input: unknown = yield* Effect.fromResult(decodeInput(command, raw))
    if (options.key !== undefined) yield* checkKey(command.name, options.key)
    const started = yield* Clock.currentTimeMillis
    const key = options.key ?? entropy.uuid(started)
    // No actor's id holds a slash, so two actors never share a key.
    const scopedKey = `${actor.id}/${key}`
    const decoded = canonicalJson(command.json.encodeInput(input))
    const inputHash = digest.keyed("command", `${command.name}\n${actor.id}\n${decoded}`)
    const ids: Array<string> = []

    const first = ({ seq, recordedAt, digest: link, result }: CommitReceipt): Done<unknown> => ({
      value: command.json.decodeResult(JSON.parse(result)) as unknown,
      receipt: { seq, recordedAt, digest: link },
      key
    })

    /** One attempt: a decision over one reading, committed under the versions that it saw. */
    const attempt = Effect.gen(function* () {
      const { decided, read, now, unmoved } = yield* decideOnce(command, input, {
        actor,
        key: scopedKey,
        started,
        ids
      })
      if (Result.isFailure(decided)) {
        const known = read.known()
        if (known === undefined) return yield* Effect.fail(decided.failure)
        return known.inputHash === inputHash ? first(known) : yield* new KeyReused({ key })
      }
      const decision = decided.success as Decision<unknown>
      const result = JSON.stringify(command.json.encodeResult(decision.result))
      const composed = compose(decision.writes, read, digest, entropy)
      const commit: Commit = {
        ...composed,
        guards: [...composed.guards, unmoved],
        key: scopedKey,
        inputHash,
        entry: { clock: now, actor: actor.id, command: command.name, result }
      }
      const receipt = yield* store.commit(commit).pipe(
        retryUnknown(started),
        Effect.catchTags({
          KeyReused: () => Effect.fail(new KeyReused({ key })),
          OutcomeUnknown: () => Effect.fail(new OutcomeUnknown({ key })),
          ClaimNotHeld: (error) => Effect.die(error),
          MalformedCommit: (error) => Effect.die(error),
          // A claim that the decision looked at was free then: decide again and let it refuse in its own words.
          ClaimTaken: (error) =>
            Effect.fail(read.claims.has(error.claim) ? new Conflict({ stale: [error.holder] }) : error)
        })
      )
      return first(receipt)
    })

    const retrying = attempt.pipe(retryConflicts(command.name, started))
    const queue = command.queue(input)
    return yield* queue === undefined ? retrying : inQueue(queue, retrying)
  })

  return Executor.of({
    execute: execute as Executor["Service"]["execute"],
    consider: consider as Executor["Service"]["consider"]
  })
})
