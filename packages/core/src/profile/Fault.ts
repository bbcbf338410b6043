import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Issue } from "../kernel/DescribeIssues.ts"

/** One fault of a profile: its place, what was found there, what would be right. */
export type Fault = Issue

export const fault = (path: string, found: unknown, expected: Bilingual): Fault => ({
  path,
  found: JSON.stringify(found),
  expected
})
