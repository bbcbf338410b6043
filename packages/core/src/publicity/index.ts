export * from "./parameters.ts"
export * from "./Publication.ts"
export * from "./PublicationCommands.ts"
export * from "./PublicationDuties.ts"
