import {
  type AnyCommand,
  appointHead,
  commandsOf,
  Jiceng,
  recordReceipt,
  UnknownReference
} from "@jiceng/core"
import {
  CurrentActor,
  errorBody,
  JicengApi,
  type JsonBody,
  NewHead,
  NewReceipt,
  type SignedIn,
  type WordedInput
} from "@jiceng/http-api"
import { Effect, type Layer, Schema } from "effect"
import { HttpApiBuilder, type HttpApiGroup } from "effect/http-api"
import { consideredSeat } from "./consideredSeat.ts"
import { Deployment } from "./Deployment.ts"
import { simulated } from "./simulated.ts"
import { vocabularyOf } from "./wordedFinding.ts"

const encodeReceipt = Schema.encodeSync(NewReceipt)
const encodeHead = Schema.encodeSync(NewHead)

const keyed = (headers: { readonly "idempotency-key"?: string }) => {
  const key = headers["idempotency-key"]
  return key === undefined ? {} : { key }
}

/** A command by the name that stands in the path. */
const namedIn = (commands: Readonly<Record<string, AnyCommand>>) => (name: string) =>
  Object.hasOwn(commands, name)
    ? Effect.succeed(commands[name]!)
    : Effect.fail(errorBody(new UnknownReference({ path: "$.id", ref: `command/${name}` })))

/** Acts: what came in goes to core's commands as JSON, and core's answer goes out. */
export const layerActs: Layer.Layer<
  HttpApiGroup.Service<"jiceng", "acts">,
  never,
  Jiceng | Deployment | JsonBody | SignedIn | WordedInput
> = HttpApiBuilder.group(
  JicengApi,
  "acts",
  Effect.fn(function* (handlers) {
    const jiceng = yield* Jiceng
    const { execute, consider } = jiceng
    const { rulebook } = yield* Deployment
    const commands = commandsOf(rulebook)
    const named = namedIn(commands)
    const words = vocabularyOf(rulebook)
    return handlers.handleAll({
      recordReceipt: Effect.fn("recordReceipt")(function* ({ params, headers, payload }) {
        const input = { office: params.id, ...encodeReceipt(payload) }
        const actor = yield* CurrentActor
        return yield* Effect.mapError(execute(recordReceipt, input, { actor, ...keyed(headers) }), errorBody)
      }),
      appointHead: Effect.fn("appointHead")(function* ({ params, headers, payload }) {
        const input = { organization: params.id, ...encodeHead(payload) }
        const actor = yield* CurrentActor
        return yield* Effect.mapError(execute(appointHead, input, { actor, ...keyed(headers) }), errorBody)
      }),
      act: Effect.fn("act")(function* ({ params, headers, payload }) {
        const command = yield* named(params.id)
        const actor = yield* CurrentActor
        const done = yield* Effect.mapError(
          execute(command, payload, { actor, ...keyed(headers) }),
          errorBody
        )
        return { ...done, value: command.json.encodeResult(done.value) as Schema.Json }
      }),
      consider: Effect.fn("consider")(function* ({ params, payload }) {
        const command = yield* named(params.id)
        const actor = yield* CurrentActor
        const value: unknown = yield* Effect.mapError(consider(command, payload, { actor }), errorBody)
        return { value: command.json.encodeResult(value) as Schema.Json }
      }),
      simulate: Effect.fn("simulate")(function* ({ payload }) {
        const actor = yield* CurrentActor
        return yield* Effect.mapError(simulated(jiceng, words, commands, actor, payload), errorBody)
      }),
      considerSeat: ({ payload }) => Effect.mapError(consideredSeat(jiceng, payload), errorBody)
    })
  })
)
