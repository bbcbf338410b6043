import type { Remedy } from "./Finding.ts"

/** Acts of which so many have to be done, all of them unless told; a single one needs no mark. */
export const together = (acts: ReadonlyArray<Remedy>, needed: number = acts.length): ReadonlyArray<Remedy> =>
  needed <= 1 ? acts : acts.map((act) => ({ ...act, together: needed }))
