export * from "./OpenErrors.ts"
export * from "./Sqlite.ts"
