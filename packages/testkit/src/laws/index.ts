import type { Law } from "../Law.ts"
import { lifecycle } from "./L0Lifecycle.ts"
import { text } from "./L1Text.ts"
import { atomicity } from "./L2Atomicity.ts"
import { concurrency } from "./L3Concurrency.ts"
import { idempotency } from "./L4Idempotency.ts"
import { unknownOutcome } from "./L5UnknownOutcome.ts"
import { journal } from "./L6Journal.ts"
import { paging } from "./L8Paging.ts"

/** Every law there is, in the order of the contract. */
export const laws: ReadonlyArray<Law> = [
  ...lifecycle,
  ...text,
  ...atomicity,
  ...concurrency,
  ...idempotency,
  ...unknownOutcome,
  ...journal,
  ...paging
]
