export * from "./OpenErrors.ts"
export * from "./Sqlite.ts"
export * from "./SqliteViews.ts"
