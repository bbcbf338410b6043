import {
  Console,
  type Fiber,
  Formatter,
  Inspectable,
  type Layer,
  Logger,
  Redactable,
  type Schema
} from "effect"
import { masked } from "./Masked.ts"
import { maskLookalikes } from "./Masking.ts"

class MaskedInLogs extends Inspectable.Class implements Redactable.Redactable {
  // Private to the language: no logger that walks an object's fields gets at the value.
  readonly #masked: () => unknown
  constructor(value: () => unknown) {
    super()
    this.#masked = value
  }
  override toJSON(): unknown {
    return this.#masked()
  }
  [Redactable.symbolRedactable](): unknown {
    return this.#masked()
  }
}

/**
 * A value to be logged (入日志的脱敏值): `Effect.logInfo("joined", redactable(Person, body))`. Every logger, and
 * whatever else turns it into text, sees it masked by its schema.
 */
export const redactable = <S extends Schema.Top>(
  schema: S,
  value: S["Type"] | S["Encoded"]
): Redactable.Redactable & Inspectable.Inspectable => new MaskedInLogs(() => masked(schema, value))

const asText = (_: string, value: unknown): unknown =>
  typeof value === "number" && maskLookalikes(String(value)) !== String(value) ? String(value) : value

/** Masks the look-alikes of a text. JSON stays JSON: a number that has to be masked becomes text first. */
const maskText = (text: string): string => {
  const plain = maskLookalikes(text)
  if (plain === text || !/^\s*[[{]/u.test(text)) return plain
  try {
    return maskLookalikes(JSON.stringify(JSON.parse(text, asText)))
  } catch {
    return plain
  }
}

/** An object leaves as text: only in text are all the look-alikes found, whatever holds them. */
const maskArgument = (value: unknown): unknown => {
  if (typeof value === "boolean" || value === null || value === undefined) return value
  const text = maskText(typeof value === "string" ? value : Formatter.format(value))
  return typeof value === "number" && text === String(value) ? value : text
}

const withMaskedText = (console: Console.Console): Console.Console =>
  new Proxy(console, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== "function") return member
      return (...said: ReadonlyArray<unknown>): unknown =>
        Reflect.apply(member, target, said.map(maskArgument))
    }
  })

/** The fiber as a logger sees it: with a console that masks. */
const withMaskedConsole = (fiber: Fiber.Fiber<unknown, unknown>): Fiber.Fiber<unknown, unknown> => {
  const getRef: typeof fiber.getRef = (ref) => {
    const value = fiber.getRef(ref)
    return ref.key === Console.Console.key
      ? (withMaskedText(value as Console.Console) as typeof value)
      : value
  }
  return new Proxy(fiber, {
    get: (target, name) => (name === "getRef" ? getRef : (Reflect.get(target, name) as unknown))
  })
}

/**
 * The logger with what looks like a resident id or a mobile number masked in all that it writes to the console or
 * answers with: messages, annotations, spans and causes. It is the net; names are known only to `redactable`.
 */
export const redacting = <Message, Output extends string | void>(
  logger: Logger.Logger<Message, Output>
): Logger.Logger<Message, Output> =>
  Logger.make((options) => {
    const output = logger.log({ ...options, fiber: withMaskedConsole(options.fiber) })
    return typeof output === "string" ? (maskText(output) as Output) : output
  })

/**
 * Puts one redacting logger in the place of all others, the tracer's among them: it would put messages into spans
 * unmasked. Without an argument it is Effect's own logger.
 */
export const layerRedactingLogger = (
  logger: Logger.Logger<unknown, string | void> = Logger.defaultLogger
): Layer.Layer<never> => Logger.layer([redacting(logger)])
