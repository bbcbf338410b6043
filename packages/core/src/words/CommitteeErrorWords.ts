import type { WordsOf } from "./WordsOf.ts"

/** What acts on the disciplinary committee are refused with. */
export type CommitteeError = never

export const committeeErrorWords: WordsOf<CommitteeError> = {}
