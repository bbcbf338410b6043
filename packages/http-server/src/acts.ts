import { appointHead, Jiceng, recordReceipt } from "@jiceng/core"
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

const encodeReceipt = Schema.encodeSync(NewReceipt)
const encodeHead = Schema.encodeSync(NewHead)

const keyed = (headers: { readonly "idempotency-key"?: string }) => {
  const key = headers["idempotency-key"]
  return key === undefined ? {} : { key }
}

/** Acts: what came in goes to core's commands as JSON, and core's answer goes out. */
export const layerActs: Layer.Layer<
  HttpApiGroup.Service<"jiceng", "acts">,
  never,
  Jiceng | JsonBody | SignedIn | WordedInput
> = HttpApiBuilder.group(
  JicengApi,
  "acts",
  Effect.fn(function* (handlers) {
    const { execute } = yield* Jiceng
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
      })
    })
  })
)
