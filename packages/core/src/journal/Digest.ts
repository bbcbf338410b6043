import { Context } from "effect"

/**
 * The digests that a deployment brings, synchronous so that a commit can be sealed in one turn.
 * `@jiceng/core/node` has the one for Node.js.
 */
export class Digest extends Context.Service<
  Digest,
  {
    /** SHA-256 of the UTF-8 text, lower-case hex, 64 characters. */
    readonly sha256: (text: string) => string
    /**
     * HMAC-SHA-256 under a key that is kept outside the database, lower-case hex. `purpose` separates
     * domains, so that equal values of two fields can't be matched.
     */
    readonly keyed: (purpose: string, text: string) => string
  }
>()("@jiceng/core/Digest") {}
