import type { Bilingual } from "@jiceng/core"
import { Schema } from "effect"

/** Nothing is served here by this method. The address isn't repeated: it could hold anything. */
export class UnknownRoute extends Schema.TaggedError<UnknownRoute>()("UnknownRoute", {
  method: Schema.String
}) {}

/** A body that isn't JSON. */
export class UnsupportedMediaType extends Schema.TaggedError<UnsupportedMediaType>()("UnsupportedMediaType", {
  path: Schema.Literal("$"),
  found: Schema.String,
  expected: Schema.Literal("application/json")
}) {}

/** A body above the limit; it wasn't read to its end. */
export class BodyTooLarge extends Schema.TaggedError<BodyTooLarge>()("BodyTooLarge", {
  path: Schema.Literal("$"),
  limitBytes: Schema.Int
}) {}

/** A defect of the server. Says nothing but a reference under which the server's log has the rest. */
export class InternalError extends Schema.TaggedError<InternalError>()("InternalError", {
  reference: Schema.String
}) {}

export type HttpError = UnknownRoute | UnsupportedMediaType | BodyTooLarge | InternalError

const words: {
  readonly [Tag in HttpError["_tag"]]: (error: Extract<HttpError, { readonly _tag: Tag }>) => Bilingual
} = {
  UnknownRoute: ({ method }) => ({
    zh: `没有这个地址（${method}）`,
    en: `nothing is served here (${method})`
  }),
  UnsupportedMediaType: ({ path, found, expected }) => ({
    zh: `${path}：内容类型为 ${found}，应为 ${expected}`,
    en: `${path}: the content type is ${found}, expected ${expected}`
  }),
  BodyTooLarge: ({ path, limitBytes }) => ({
    zh: `${path}：请求内容过大，上限 ${limitBytes} 字节`,
    en: `${path}: the body is too large, at most ${limitBytes} bytes`
  }),
  InternalError: ({ reference }) => ({
    zh: `服务器内部错误，未说明的原因见日志 ${reference}`,
    en: `an internal error; the log has the reason under ${reference}`
  })
}

/** The words for what only HTTP can say; everything else is said by core's `explain`. */
export const explainHttp = (error: HttpError): Bilingual => {
  const say = words[error._tag] as (error: HttpError) => Bilingual
  return say(error)
}
