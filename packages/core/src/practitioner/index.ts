export * from "./Person.ts"
export * from "./PersonCommands.ts"
