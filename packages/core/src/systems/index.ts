export * from "./OfficeSystems.ts"
export * from "./SystemCommands.ts"
export * from "./SystemRefusals.ts"
export * from "./SystemRules.ts"
