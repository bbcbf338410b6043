export * from "./ActCommands.ts"
export * from "./ActRecord.ts"
