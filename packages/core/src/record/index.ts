export * from "./ActCommands.ts"
export * from "./ActRecord.ts"
export * from "./JudgedYears.ts"
