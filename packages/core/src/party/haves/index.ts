export * from "./SixHaves.ts"
export * from "./SixHavesCommands.ts"
export * from "./SixHavesRules.ts"
