import { Context } from "effect"

/** Where ids and salts come from: a service, so that a test or the demo draws the same ones every time. */
export class Entropy extends Context.Service<
  Entropy,
  {
    /** A UUIDv7 of the given millisecond, lower case. */
    readonly uuid: (millis: number) => string
    /** A fresh salt of at least 128 bits as text. */
    readonly salt: () => string
  }
>()("@jiceng/core/Entropy") {}
