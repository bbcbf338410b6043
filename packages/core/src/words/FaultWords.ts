import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Issue } from "../kernel/Issue.ts"

/** Faults with their places, in one sentence. */
export const faultWords = (issues: ReadonlyArray<Issue>): Bilingual => ({
  zh: issues.map(({ path, found, expected }) => `${path}：发现 ${found}，应为${expected.zh}`).join("；"),
  en: issues.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected.en}`).join("; ")
})
