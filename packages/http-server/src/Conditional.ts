import { type Actor, canonicalJson, Digest, permissions } from "@jiceng/core"
import { JicengApi } from "@jiceng/http-api"
import { Context, Effect, Layer, Schema } from "effect"
import { HttpServerRequest, HttpServerResponse } from "effect/http"
import { OpenApi } from "effect/http-api"
import { KeptBodies } from "./KeptBodies.ts"

const keptBytesMax = 32 * 1_048_576

/** What an actor may see follows from these alone. */
export const readerOf = ({ tier, jurisdiction, posts }: Actor): unknown => ({ tier, jurisdiction, posts })

const headersOf = (tag: string) => ({
  etag: tag,
  "cache-control": "private, no-cache",
  vary: "authorization"
})

const jsonBytes = new TextEncoder()

/**
 * Answers that have a name before they are made: an ETag over everything that they follow from. Who has the answer
 * already gets a 304, and nothing is judged or encoded twice.
 */
export class Conditional extends Context.Service<
  Conditional,
  {
    /** The ETag of what follows from these facts, under this contract. */
    readonly tagOf: (basis: unknown) => string
    /** The answer, when the asker or this process has it already. */
    readonly known: (
      tag: string
    ) => Effect.Effect<
      HttpServerResponse.HttpServerResponse | undefined,
      never,
      HttpServerRequest.HttpServerRequest
    >
    /** Encodes an answer and keeps it under its tag. */
    readonly answer: <S extends Schema.Codec<unknown, unknown>>(
      schema: S,
      value: S["Type"],
      tag: string
    ) => HttpServerResponse.HttpServerResponse
  }
>()("@jiceng/http-server/Conditional") {
  static readonly layer: Layer.Layer<Conditional, never, Digest> = Layer.effect(
    Conditional,
    Effect.gen(function* () {
      const digest = yield* Digest
      // Another contract or other permissions change every tag, so no reader is left with a body of before.
      const contract = digest.sha256(JSON.stringify([OpenApi.fromApi(JicengApi), permissions]))
      const kept = new KeptBodies(keptBytesMax)
      const encoders = new WeakMap<object, (value: unknown) => unknown>()

      const encoderOf = (schema: Schema.Codec<unknown, unknown>) => {
        const known = encoders.get(schema)
        if (known !== undefined) return known
        const made = Schema.encodeUnknownSync(Schema.toCodecJson(schema))
        encoders.set(schema, made)
        return made
      }
      const json = (body: Uint8Array, tag: string) =>
        HttpServerResponse.uint8Array(body, { contentType: "application/json", headers: headersOf(tag) })

      return Conditional.of({
        tagOf: (basis) => `"${digest.sha256(`${contract}\n${canonicalJson(basis)}`).slice(0, 32)}"`,
        known: Effect.fnUntraced(function* (tag) {
          const { headers } = yield* HttpServerRequest.HttpServerRequest
          if (names(headers["if-none-match"], tag))
            return HttpServerResponse.empty({ status: 304, headers: headersOf(tag) })
          const body = kept.get(tag)
          return body && json(body, tag)
        }),
        answer: (schema, value, tag) => {
          const body = jsonBytes.encode(JSON.stringify(encoderOf(schema)(value)))
          kept.keep(tag, body)
          return json(body, tag)
        }
      })
    })
  )
}

/** Whether an `If-None-Match` names the tag; a proxy may have marked it weak. `*` names nothing here. */
const names = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(",").some((one) => one.trim().replace(/^W\//u, "") === tag)
