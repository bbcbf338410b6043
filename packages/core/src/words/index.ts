export * from "./Explain.ts"
