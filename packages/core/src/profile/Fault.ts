import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Issue } from "../kernel/Issue.ts"

/** One fault of a profile: its place, what was found there, what would be right. */
export const fault = (path: string, found: unknown, expected: Bilingual): Issue => ({
  path,
  found: JSON.stringify(found),
  expected
})
