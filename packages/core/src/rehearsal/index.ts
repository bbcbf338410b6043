export type { Comparison } from "./Compare.ts"
export * from "./RulebookChanges.ts"
