import { ChangeList, type ChangeQuery, errorBody, paths } from "@jiceng/http-api"
import { Effect } from "effect"
import { type Asked, inCounty } from "./asked.ts"
import type { Conditional } from "./Conditional.ts"
import { wordedDifference } from "./wordedDifference.ts"
import type { Vocabulary } from "./wordedFinding.ts"

/** 变化 of the register since an earlier day. */
export const changes = (asked: Asked, conditional: Conditional["Service"], words: Vocabulary) => ({
  changes: ({ query: { county, since, ...days } }: { readonly query: ChangeQuery }) =>
    asked(
      { path: paths.changes, scope: inCounty(county), since, days },
      ({ changes: found }) => Effect.succeed({ ...found!, ...wordedDifference(words, found!) }),
      (value, tag) => conditional.answer(ChangeList, value, tag)
    ).pipe(Effect.mapError(errorBody))
})
