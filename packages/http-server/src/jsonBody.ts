import { InvalidInput } from "@jiceng/core"
import { bodyBytesMax, BodyTooLarge, errorBody, JsonBody, UnsupportedMediaType } from "@jiceng/http-api"
import { ByteSize, Effect, Layer } from "effect"
import { HttpIncomingMessage, HttpServerRequest } from "effect/http"

const tooLarge = errorBody(new BodyTooLarge({ path: "$", limitBytes: bodyBytesMax }))

/** The media type as it was sent, when it is short and plain enough to be repeated. */
const shown = (contentType: string | undefined): string =>
  contentType === undefined
    ? "(absent)"
    : /^[\w.+-]{1,40}\/[\w.+-]{1,40}(?:; ?charset=[\w-]{1,20})?$/u.test(contentType)
      ? contentType
      : "(other)"

const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(contentType ?? "")

const unreadable = (command: string, found: string, zh: string, en: string) =>
  errorBody(new InvalidInput({ command, issues: [{ path: "$", found, expected: { zh, en } }] }))

/** The place at which a parser gave up, when it tells; never its words, which quote the input. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined

const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

/** Why the bytes aren't a JSON text, or undefined when they are. */
const fault = (command: string, bytes: ArrayBuffer) => {
  const found = `${bytes.byteLength} bytes`
  let text: string
  try {
    text = strictUtf8.decode(bytes)
  } catch {
    return unreadable(command, found, "UTF-8 编码的文本", "text in UTF-8")
  }
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const place = placeOf(error) ?? String(text.length)
    return unreadable(
      command,
      found,
      `完整的 JSON（第 ${place} 个字符处中断）`,
      `complete JSON (it breaks off at character ${place})`
    )
  }
}

const limit = ByteSize.bytes(bodyBytesMax)

/** Reads the whole body before anything decodes it: JSON in UTF-8 within the limit, or a typed refusal. */
export const layerJsonBody: Layer.Layer<JsonBody> = Layer.succeed(
  JsonBody,
  Effect.fnUntraced(function* (next, { endpoint }) {
    const request = yield* HttpServerRequest.HttpServerRequest
    const contentType = request.headers["content-type"]
    if (!isJson(contentType)) {
      const found = shown(contentType)
      return yield* Effect.fail(
        errorBody(new UnsupportedMediaType({ path: "$", found, expected: "application/json" }))
      )
    }
    if (Number(request.headers["content-length"] ?? 0) > bodyBytesMax) return yield* Effect.fail(tooLarge)
    const bytes = yield* request.arrayBuffer.pipe(
      Effect.provideService(HttpIncomingMessage.MaxBodySize, limit),
      Effect.mapError(({ reason }) =>
        "reason" in reason && reason.reason === "BodyTooLarge"
          ? tooLarge
          : unreadable(endpoint.identifier, "(broken off)", "完整的请求内容", "a complete body")
      )
    )
    const wrong = fault(endpoint.identifier, bytes)
    return wrong === undefined ? yield* next : yield* Effect.fail(wrong)
  })
)
