export * from "./DoubleManagementRules.ts"
export * from "./LeadershipCommands.ts"
export * from "./LeadershipRules.ts"
export * from "./PartyLeadership.ts"
