export * from "./Person.ts"
export * from "./PersonCommands.ts"
export * from "./Qualification.ts"
export * from "./QualificationCommands.ts"
