export * from "./CodeWords.ts"
export * from "./Explain.ts"
