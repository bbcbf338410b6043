export * from "./LifeCommands.ts"
export * from "./OrganizationalLife.ts"
