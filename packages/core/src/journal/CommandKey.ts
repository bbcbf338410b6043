import { Effect } from "effect"
import { InvalidInput } from "./CommandErrors.ts"

/** A caller's key travels in headers and stands in the journal: printable ASCII without spaces. */
const keyPattern = /^[!-~]{1,200}$/u

/** Refuses a key that is no such text. */
export const checkKey = (command: string, key: string): Effect.Effect<void, InvalidInput> =>
  keyPattern.test(key)
    ? Effect.void
    : Effect.fail(
        new InvalidInput({
          command,
          issues: [
            {
              path: "key",
              found: `string(${key.length})`,
              expected: {
                zh: "1 到 200 个不含空格的可打印 ASCII 字符",
                en: "1 to 200 printable ASCII characters without spaces"
              }
            }
          ]
        })
      )
